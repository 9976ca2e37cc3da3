import { z } from 'zod'
import type { Reader } from '#base/database'
import type { Form } from '#base/http'
import type { ShopId } from '#kit/id'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { listShopChoices } from '../editing/queries-editing.ts'
import type { ListingInput, OfferInput } from '../inputs.ts'
import type { OwnListing } from '../queries.ts'

const id = z
  .string()
  .regex(/^\d{0,15}$/, 'not_understood')
  .transform((text) => (text ? Number(text) : null))
  .optional()
const PlaceInput = z.object({ section: id, deliveryProfile: id })

/** The part of the form on where a piece stands in its shop and how it is sent; what is absent stays as it is. */
export function readPlace(form: Form): OfferInput {
  return read(PlaceInput, form)
}

export function placeValues({ section, deliveryProfile }: Pick<OwnListing, 'section' | 'deliveryProfile'>): Form {
  return { section: String(section ?? ''), deliveryProfile: String(deliveryProfile ?? '') }
}

/** A section or a way of sending may have been removed while the form was open. */
export async function mustHavePlace(reader: Reader, shop: ShopId, input: ListingInput): Promise<void> {
  if (!input.section && !input.deliveryProfile) return
  const { sections, profiles } = await listShopChoices(reader, shop)
  const isThere = (wanted: number | null | undefined, there: { id: number }[]) =>
    !wanted || there.some(({ id }) => id === wanted)
  if (!isThere(input.section, sections)) refuse('invalid', 'listing_section_gone', { field: 'section' })
  if (!isThere(input.deliveryProfile, profiles)) {
    refuse('invalid', 'listing_delivery_gone', { field: 'deliveryProfile' })
  }
}
