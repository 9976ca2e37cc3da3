import type { Listeners } from '#base/announce'

export const listeners = { 'person.left': ['alerts.forget'] } satisfies Listeners
