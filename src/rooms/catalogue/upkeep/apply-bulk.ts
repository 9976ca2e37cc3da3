import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { binListings } from '../bin/bin-listings.ts'
import { beginDraft } from '../editing/begin-draft.ts'
import { copyListing } from '../editing/copy-listing.ts'
import { limits } from '../listing.ts'
import { lockOwnListings } from '../queries.ts'
import { type Change, diffOf } from './bulk-changes.ts'
import { idsOf, insertChanges, type LeftOut, listShopChoices, lockBulkAct } from './bulk-queries.ts'
import { type Asked, type Consent, consented, type Edit, planOfStep, type Step } from './bulk-steps.ts'
import { type Rewrite, writeChanges } from './write-changes.ts'

type Outcome = { rewrites: Rewrite[]; left: LeftOut[] }

/**
 * The next 50 steps of an act that was confirmed, with what they replaced. Answers whether there are more. What a
 * second press or a crash began goes on behind the last step that was written.
 */
export async function applyBulk(
  tx: Tx,
  actor: Actor,
  shop: ShopId,
  { id, asked }: { id: number; asked: Asked },
  consent: Consent,
): Promise<boolean> {
  const state = await lockBulkAct(tx, shop, id)
  if (!state || state.undone) return false
  const steps = asked.steps.slice(state.progress, state.progress + limits.bulk)
  const edits = steps.filter((step) => 'listing' in step).map((step) => consented(step, consent))
  const { rewrites, left } = await planned(tx, shop, asked.what, edits)
  await writeChanges(tx, actor, shop, rewrites)
  const fresh = steps.filter((step) => 'fresh' in step && consent.create)
  const removed = asked.what.act === 'remove' ? await removeEach(tx, actor, shop, rewrites) : nothingRemoved
  const created = [
    ...(asked.what.act === 'copy' ? await copyEach(tx, actor, shop, id, rewrites) : []),
    ...(await createEach(tx, actor, shop, id, fresh)),
  ]
  const changes = rewrites.flatMap(({ before, after }) => diffOf(before, after))
  await insertChanges(tx, shop, id, [...changes, ...created, ...removed.changes])
  await goOn(tx, shop, id, state.progress + steps.length, [...left, ...removed.left])
  return state.progress + steps.length < asked.steps.length
}

async function planned(tx: Tx, shop: ShopId, what: Asked['what'], edits: readonly Edit[]): Promise<Outcome> {
  const own = idsOf(await listShopChoices(tx, shop))
  const found = await lockOwnListings(
    tx,
    shop,
    edits.map(({ listing }) => listing),
  )
  const byId = new Map(found.map((listing) => [listing.id, listing]))
  const outcome: Outcome = { rewrites: [], left: [] }
  for (const edit of edits) {
    const before = byId.get(edit.listing)
    const after = before ? planOfStep(what, edit, before, own) : 'bulk_gone'
    if (typeof after !== 'string') outcome.rewrites.push({ before: before!, after })
    else outcome.left.push({ listing: edit.listing, title: before?.title ?? '', code: after })
  }
  return outcome
}

async function copyEach(tx: Tx, actor: Actor, shop: ShopId, act: number, all: readonly Rewrite[]): Promise<Change[]> {
  const made: Change[] = []
  for (const { before } of all) {
    const wish = { photos: true, token: `bulk-${act}-${before.id}` }
    made.push(creation(await copyListing(tx, actor, shop, before.id, wish)))
  }
  return made
}

const nothingRemoved = { changes: [] as Change[], left: [] as LeftOut[] }

async function removeEach(tx: Tx, actor: Actor, shop: ShopId, all: readonly Rewrite[]): Promise<typeof nothingRemoved> {
  const ids = all.map(({ before }) => before.id)
  const { done, needed } = await binListings(tx, actor, shop, ids)
  return {
    changes: done.map(({ id, state }) => ({
      listing: id,
      variant: null,
      field: 'removed',
      before: state,
      after: 'removed',
    })),
    left: needed.map(({ listing }) => ({ listing: listing.id, title: listing.title, code: 'bin_kit_needs_it' })),
  }
}

async function createEach(tx: Tx, actor: Actor, shop: ShopId, act: number, steps: readonly Step[]): Promise<Change[]> {
  const made: Change[] = []
  for (const step of steps) {
    if (!('fresh' in step)) continue
    const { id } = await beginDraft(
      tx,
      actor,
      shop,
      { choices: [], ...step.fresh },
      `bulk-${act}-line-${step.fresh.line}`,
    )
    made.push(creation(id))
  }
  return made
}

async function goOn(tx: Tx, shop: ShopId, act: number, progress: number, left: readonly LeftOut[]): Promise<void> {
  await sql`
    update bulk_acts set progress = ${progress}, left_out = left_out || ${JSON.stringify(left)}::jsonb
    where shop_id = ${shop} and id = ${act}`.execute(tx)
}

/** Undoing takes it back while its version is still the first. */
function creation(listing: ListingId): Change {
  return { listing, variant: null, field: 'created', before: null, after: 1 }
}
