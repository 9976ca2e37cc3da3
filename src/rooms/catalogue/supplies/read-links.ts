import type { Reader } from '#base/database'
import type { Form } from '#base/http'
import type { ShopId } from '#kit/id'
import { type FieldFault, Refusal } from '#kit/refusal'
import type { Universe } from '../categories/categories.ts'
import type { ListingInput, OfferInput } from '../inputs.ts'
import { readParts } from './kit-input.ts'
import { readSupplies } from './supplies-input.ts'

type Asked = { shop: ShopId; universe: Universe; listing: number | null; form: Form }
type Links = Pick<OfferInput, 'parts' | 'supplies'>

/** What the form says besides with the help of other listings. Refuses (invalid) what names none that fits. */
export async function withLinks(reader: Reader, asked: Asked, input: ListingInput): Promise<ListingInput> {
  const { links, faults } = await readLinks(reader, asked)
  if (faults.length > 0) throw new Refusal('invalid', 'input', {}, faults)
  return { ...input, ...links }
}

/** As `withLinks`, while it is typed: what names nothing yet stays as it was stored, and is told. */
export async function withLinksRead(reader: Reader, asked: Asked, input: ListingInput) {
  const { links, faults } = await readLinks(reader, asked)
  const fields = faults.map(({ field }) => field)
  return { input: fields.length > 0 ? input : { ...input, ...links }, unread: fields }
}

async function readLinks(reader: Reader, asked: Asked): Promise<{ links: Links; faults: FieldFault[] }> {
  const faults: FieldFault[] = []
  const parts = await readParts(reader, asked, faults)
  const supplies = await readSupplies(reader, asked, faults)
  return { links: { ...(parts && { parts }), ...(supplies && { supplies }) }, faults }
}
