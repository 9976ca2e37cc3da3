import type { Listeners } from '#base/announce'

export const listeners = { 'person.left': ['shops.withdraw'] } satisfies Listeners
