import { type Db, inTransaction, type Tx } from '#base/database'
import type { Form } from '#base/http'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { mustHavePlace } from '../photos/place-input.ts'
import { lockOwnListing, type OwnListing } from '../queries.ts'
import { partField } from '../supplies/kit-input.ts'
import { lockKits } from '../supplies/lock-kits.ts'
import { withLinksRead } from '../supplies/read-links.ts'
import { updateListing } from '../update-listing.ts'
import { beginDraft } from './begin-draft.ts'
import { readToken } from './draft-token.ts'
import { mergeWith } from './form-parts.ts'
import { valuesOf, withGuess } from './form-values.ts'
import type { Part } from './merge-edits.ts'
import { readDraft } from './read-listing.ts'

/** `taken` is what another phone changed meanwhile; `unread` names what makes no sense yet and was not kept. */
export type Kept = { listing: ListingId; taken: Part[]; unread: string[]; guessed: boolean }

/**
 * Keeps the words of a draft while they are typed. Its first words begin it; sent again, they find it. What another
 * phone changed meanwhile is joined; where both changed the same, nothing is kept here and the form itself must ask.
 */
export async function keepDraft(db: Db, actor: Actor, shop: ShopId, form: Form): Promise<Kept> {
  const { values, guessed } = withGuess(form, (await findOwnShop(db, actor, shop)).universe)
  return inTransaction(db, async (tx) => {
    const found = form.listing ? undefined : await begin(tx, actor, shop, values)
    if (found?.begun) return { listing: found.id, taken: [], unread: found.unread, guessed }
    if (values[partField(0)]) await lockKits(tx, shop)
    const before = await lockOwnListing(tx, shop, found?.id ?? String(form.listing))
    if (before.state !== 'draft') refuse('conflict', 'listing_no_draft')
    return { listing: before.id, guessed, ...(await keep(tx, actor, before, values, found === undefined)) }
  })
}

async function begin(tx: Tx, actor: Actor, shop: ShopId, form: Form) {
  const token = readToken(form) ?? refuse('invalid', 'not_understood')
  const { input, unread } = readDraft(form, {})
  await mustHavePlace(tx, shop, input)
  return { ...(await beginDraft(tx, actor, shop, input, token)), unread }
}

/** A form that does not know its draft yet was answered in vain: its words are newer than those that it sent. */
async function keep(tx: Tx, actor: Actor, before: OwnListing, form: Form, knowsIt: boolean) {
  const merged = knowsIt ? mergeWith(form, before) : { form, taken: [], clashes: [] }
  if (merged.clashes.length > 0) refuse('conflict', 'listing_clash')
  const { input, unread } = readDraft(merged.form, valuesOf(before))
  await mustHavePlace(tx, before.shop, input)
  const asked = { shop: before.shop, universe: before.universe, listing: before.id, form: merged.form }
  const linked = await withLinksRead(tx, asked, input)
  await updateListing(tx, actor, before.shop, before.id, linked.input)
  return { taken: merged.taken, unread: [...unread, ...linked.unread] }
}
