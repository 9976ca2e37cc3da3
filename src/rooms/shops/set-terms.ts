import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import type { TermsInput } from './look-inputs.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** Her own words on returns, exchanges, repairs and custom work; a topic left empty is the house's sentence again. */
export async function setTerms(tx: Tx, actor: Actor, shop: ShopId | string, terms: TermsInput): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  const said = Object.fromEntries(Object.entries(terms).filter(([, words]) => words !== ''))
  await tx
    .updateTable('shops')
    .set({ terms: JSON.stringify(said) })
    .where('id', '=', own.id)
    .execute()
  await recordChange(tx, actor, own.id, 'terms_set')
}
