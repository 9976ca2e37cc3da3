import type { Reader } from '#base/database'
import type { ListingId, ShopId } from '#kit/id'
import { listOwnListings, type OwnListing } from '../queries.ts'
import { isVaried, nameOf } from '../variants.ts'
import { type Change, diffOf, withValues } from './bulk-changes.ts'
import { type BulkActRow, idsOf, type LeftOut, listShopChoices, type ShopChoices } from './bulk-queries.ts'
import { type Asked, consented, type Edit, type FreshListing, planOfStep } from './bulk-steps.ts'

/** One thing that changes, in the words of its listing. */
export type ShownChange = Change & { title: string; version: string }
export type Preview = {
  /** How many listings change, and of how many the changes are not shown. */
  listings: number
  more: number
  changes: ShownChange[]
  left: LeftOut[]
  unchanged: number
  conflicts: { listing: ListingId; title: string; changes: ShownChange[] }[]
  fresh: FreshListing[]
  choices: ShopChoices
}

/** An act does the same to each; of a file every line may say something else. */
const mostShown = { act: 12, file: 200 }

/** What a proposal would change if it were confirmed now. */
export async function previewOf(reader: Reader, shop: ShopId, { asked }: BulkActRow): Promise<Preview> {
  const choices = await listShopChoices(reader, shop)
  const plans = await plansOf(reader, shop, asked, choices)
  const going = plans.filter(({ goes }) => goes)
  const most = asked.what.act === 'csv' ? mostShown.file : mostShown.act
  return {
    listings: going.length,
    more: Math.max(going.length - most, 0),
    changes: going.slice(0, most).flatMap(({ changes }) => changes),
    left: plans.flatMap(({ left }) => left),
    unchanged: plans.filter(({ goes, left, conflicts }) => !goes && left.length + conflicts.length === 0).length,
    conflicts: plans.flatMap(({ edit, title, conflicts: changes }) =>
      changes.length > 0 ? [{ listing: edit.listing, title, changes }] : [],
    ),
    fresh: asked.steps.flatMap((step) => ('fresh' in step ? step.fresh : [])),
    choices,
  }
}

const atOnce = 200

/** Read piece by piece: ten thousand descriptions are never in memory together. */
async function plansOf(reader: Reader, shop: ShopId, { what, steps }: Asked, choices: ShopChoices): Promise<Planned[]> {
  const edits = steps.filter((step) => 'listing' in step)
  const plans: Planned[] = []
  for (let from = 0; from < edits.length; from += atOnce) {
    const some = edits.slice(from, from + atOnce)
    const ids = some.map(({ listing }) => listing)
    const byId = new Map((await listOwnListings(reader, shop, ids)).map((listing) => [listing.id, listing]))
    plans.push(...some.map((edit) => planned(what, edit, byId.get(edit.listing), choices)))
  }
  return plans
}

type Planned = {
  edit: Edit
  title: string
  goes: boolean
  changes: ShownChange[]
  conflicts: ShownChange[]
  left: LeftOut[]
}

function planned(what: Asked['what'], edit: Edit, before: OwnListing | undefined, choices: ShopChoices): Planned {
  const { listing } = edit
  const none = { edit, title: before?.title ?? '', goes: false, changes: [], conflicts: [], left: [] }
  if (!before) return { ...none, left: [{ listing, title: '', code: 'bulk_gone' }] }
  const after = planOfStep(what, consented(edit, nothingTicked), before, idsOf(choices))
  if (typeof after === 'string') return { ...none, left: [{ listing, title: before.title, code: after }] }
  const changes = what.act === 'remove' ? [removal(before)] : shown(before, after)
  const goes = changes.length > 0 || what.act === 'copy'
  return { ...none, goes, changes, conflicts: conflictsOf(edit, before) }
}

const removal = ({ id, state, title }: OwnListing): ShownChange => ({
  ...{ listing: id, variant: null, field: 'removed', before: state, after: 'removed' },
  ...{ title, version: '' },
})

const nothingTicked = { overwrite: new Set<ListingId>(), create: false }

function conflictsOf({ values = [] }: Edit, before: OwnListing): ShownChange[] {
  return shown(
    before,
    withValues(
      before,
      values.filter(({ conflict }) => conflict),
    ),
  )
}

export function shown(before: OwnListing, after: OwnListing): ShownChange[] {
  const named = new Map(before.variants.map(({ id, options }) => [id, nameOf(options)]))
  return diffOf(before, after)
    .filter(({ field }) => field !== 'toConfirm')
    .map((change) => ({
      ...change,
      title: before.title,
      version: change.variant !== null && isVaried(before.variants) ? named.get(change.variant)! : '',
    }))
}
