import type { ListingId, VariantId } from '#kit/id'
import type { OwnListing } from '../queries.ts'
import { type OwnVariant, summaryOf } from '../variants.ts'

/** What tables and acts on many may change of a listing, and of each of its variants. */
export const listingFields = [
  'title',
  'description',
  'category',
  'section',
  'tags',
  'materials',
  'leadDays',
  'deliveryProfile',
  'announceReduction',
  'toConfirm',
  'state',
] as const
export const variantFields = ['price', 'stock', 'sku', 'weight'] as const
export type ListingField = (typeof listingFields)[number]
export type VariantField = (typeof variantFields)[number]

/**
 * One field of a listing, or of one variant of it, and what it replaced. `created`: it was not there before;
 * `removed`: it went to the bin.
 */
export type Change = {
  listing: ListingId
  variant: VariantId | null
  field: ListingField | VariantField | 'created' | 'removed'
  before: unknown
  after: unknown
}

/** What differs between a listing and what it shall be. */
export function diffOf(before: OwnListing, after: OwnListing): Change[] {
  const ofListing = listingFields.map((field) => ({
    ...{ listing: before.id, variant: null, field },
    ...{ before: before[field], after: after[field] },
  }))
  const ofVariants = before.variants.flatMap((variant, at) => diffOfVariant(before.id, variant, after.variants[at]!))
  return [...ofListing, ...ofVariants].filter((change) => !same(change.before, change.after))
}

/** A value for one field of a listing, or of one of its variants. */
export type Value = { variant: VariantId | null; field: ListingField | VariantField; value: unknown }

/** The listing with these values in place. */
export function withValues(listing: OwnListing, values: readonly Value[]): OwnListing {
  const valuesOf = (variant: VariantId | null) =>
    Object.fromEntries(values.filter((one) => one.variant === variant).map(({ field, value }) => [field, value]))
  const variants = listing.variants.map((variant) => ({ ...variant, ...valuesOf(variant.id) }))
  return withVariants({ ...listing, ...valuesOf(null) }, variants)
}

/** The listing with other variants, and what they come to together. */
export function withVariants(listing: OwnListing, variants: OwnVariant[]): OwnListing {
  return { ...listing, variants, ...summaryOf(variants) }
}

/** What it holds now in a changed field; undefined where the variant is gone. */
export function valueNow(listing: OwnListing, { variant, field }: Pick<Change, 'variant' | 'field'>): unknown {
  if (variant === null) return listing[field as ListingField]
  return listing.variants.find(({ id }) => id === variant)?.[field as VariantField]
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function diffOfVariant(listing: ListingId, before: OwnVariant, after: OwnVariant): Change[] {
  return variantFields.map((field) => ({
    ...{ listing, variant: before.id, field },
    ...{ before: before[field], after: after[field] },
  }))
}
