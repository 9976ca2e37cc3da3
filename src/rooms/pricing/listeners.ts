import type { Listeners } from '#base/announce'

export const listeners = { 'person.left': ['pricing.forget'] } satisfies Listeners
