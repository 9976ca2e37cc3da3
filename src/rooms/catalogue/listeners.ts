import type { Listeners } from '#base/announce'

export const listeners = { 'person.left': ['catalogue.forget'] } satisfies Listeners
