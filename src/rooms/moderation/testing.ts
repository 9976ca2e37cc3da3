import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Actor } from '#kit/actor'
import type { MeasureId } from '#kit/id'
import { hide } from './hide.ts'

/** What a moderator writes who lacks nothing. */
export const aHiding = {
  reason: 'La photo vient d’une autre boutique, qui nous l’a montré.',
  ground: 'Conditions, article 4',
  publicLine: 'Une création masquée : photo prise ailleurs.',
}

/** A measure against a shop ("/boutiques/…") or a listing ("#12"). */
export function aMeasure(house: Pick<House, 'db'>, moderator: Actor, item: string): Promise<MeasureId> {
  return inTransaction(house.db, (tx) => hide(tx, moderator, { item, ...aHiding }))
}
