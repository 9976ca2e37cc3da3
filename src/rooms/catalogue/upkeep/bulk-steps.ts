import type { ListingId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { OwnListing } from '../queries.ts'
import type { BulkAsk } from './bulk-ask.ts'
import { diffOf, type Value, withValues } from './bulk-changes.ts'
import { checked, hasChoices, type OwnChoices, type Plan, planOf } from './bulk-plan.ts'

/** A listing as it was shown before the act was confirmed; `stocks` as `stocksOf`. */
export type Seen = { listing: ListingId; version: number; stocks: string }
/** One value that a file gives; `conflict` where the listing was changed here since the file was written. */
export type FileValue = Value & { conflict?: boolean }
/** What a row without key begins. */
export type FreshListing = {
  line: number
  title: string
  description: string
  price: Cents | null
  stock: number | null
  category: string | null
  tags: string[]
  materials: string[]
  sku: string
  leadDays: number | null
  weight: number | null
  section: number | null
  deliveryProfile: number | null
}
/** What is done to one listing. */
export type Edit = Seen & { values?: FileValue[] }
export type Step = Edit | { fresh: FreshListing }

/** What a file says that cannot be done; the rest of it goes on. */
export type FileProblem = { code: string; line?: number; values?: Record<string, string | number> }
export type FileNotes = { rows: number; absent: number; problems: FileProblem[]; more: number }

/** What was asked, as it is kept: what to do, to which listings, and how many the maker saw when she chose "all". */
export type Asked = { what: BulkAsk | { act: 'csv'; notes: FileNotes }; steps: Step[]; shown?: number }

/** What is ticked where an act is confirmed: a file's values over newer ones, and drafts for its rows without key. */
export type Consent = { overwrite: ReadonlySet<ListingId>; create: boolean }

/** What a listing shall be after a step, unless it is no longer what the maker was shown. */
export function planOfStep(what: Asked['what'], step: Edit, listing: OwnListing, own: OwnChoices): Plan {
  if (listing.version !== step.version) return 'bulk_modified'
  const after = what.act === 'csv' ? fromFile(listing, step.values ?? [], own) : planOf(what, listing, own)
  if (typeof after === 'string') return after
  const movesStock = diffOf(listing, after).some(({ field }) => field === 'stock')
  return movesStock && stocksOf(listing) !== step.stocks ? 'bulk_modified' : after
}

/** Of each variant, in key order: a sum would hide that one was sold and another came back. Selling is no edit. */
export function stocksOf({ variants }: Pick<OwnListing, 'variants'>): string {
  return variants
    .toSorted((a, b) => a.id - b.id)
    .map(({ stock }) => stock ?? 'x')
    .join(' ')
}

/** A step without the conflicting values that were not ticked. */
export function consented(step: Edit, { overwrite }: Consent): Edit {
  if (!step.values || overwrite.has(step.listing)) return step
  return { ...step, values: step.values.filter(({ conflict }) => !conflict) }
}

function fromFile(listing: OwnListing, values: readonly FileValue[], own: OwnChoices): Plan {
  const after = withValues(listing, values)
  if (!hasChoices(after, own)) return 'bulk_choice_gone'
  const priced = after.price !== null && values.some(({ field }) => field === 'price')
  return checked(listing, priced ? { ...after, toConfirm: after.toConfirm.filter((lack) => lack !== 'price') } : after)
}
