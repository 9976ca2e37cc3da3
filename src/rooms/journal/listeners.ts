import type { Listeners } from '#base/announce'

export const listeners = {
  'comment.posted': ['journal.tell-comment'],
  'person.left': ['journal.forget'],
} satisfies Listeners
