import type { Reader } from '#base/database'
import type { Form } from '#base/http'
import type { ShopId } from '#kit/id'
import type { FieldFault } from '#kit/refusal'
import type { PartInput } from '../inputs.ts'
import { readQuantity, writeQuantity } from '../measure/units.ts'
import { type KitPart, mostParts } from './kit.ts'
import { findParts, type Part } from './kit-queries.ts'

/** The fields of a part of a kit: what it is, and how much of it goes into one. */
export const partField = (at: number) => `part_${at}`
export const partQuantityField = (at: number) => `partQuantity_${at}`

type Typed = { at: number; named: string; quantity: string }

/** "Perles de rocaille · bleu (n° 12)": its name for people, its number for the house. */
export function nameOfPart({ title, variant }: Pick<KitPart, 'title' | 'variant'>): string {
  return `${title} (n° ${variant})`
}

/** The part of the form on what a kit is made of, filled from a listing. */
export function kitValues({ parts }: { parts: readonly KitPart[] }): Form {
  return Object.fromEntries(
    parts.flatMap((part, at) => [
      [partField(at), nameOfPart(part)],
      [partQuantityField(at), writeQuantity(part.quantity, part.measure)],
    ]),
  )
}

/**
 * That part of the form: nothing where it has none of these fields. What was typed is found among the shop's own
 * variants by number, whole title or reference, and its quantity is read in the part's unit.
 */
export async function readParts(
  reader: Reader,
  { shop, listing, form }: { shop: ShopId; listing: number | null; form: Form },
  faults: FieldFault[],
): Promise<PartInput[] | undefined> {
  if (form[partField(0)] === undefined) return undefined
  const typed = typedIn(form)
  if (typed.length === 0) return []
  if (form.variance === 'varied') faults.push({ field: 'variance', code: 'kit_varied' })
  const named = typed.map(({ named }) => named)
  const found = await findParts(reader, shop, named.flatMap(numberIn), named.map(plain))
  const parts = typed.flatMap((one) => readPart(one, { listing, found }, faults))
  tellTwice(typed, parts, faults)
  return parts
}

function typedIn(form: Form): Typed[] {
  return Array.from({ length: mostParts }, (_, at) => ({
    at,
    named: String(form[partField(at)] ?? '').trim(),
    quantity: String(form[partQuantityField(at)] ?? '').trim(),
  })).filter(({ named, quantity }) => named || quantity)
}

type Known = { listing: number | null; found: readonly Part[] }

function readPart({ at, named, quantity }: Typed, known: Known, faults: FieldFault[]): PartInput[] {
  const part = foundFor(named, known.found)
  const code = faultOf(part, known.listing)
  if (code || !part) {
    faults.push({ field: partField(at), code: code ?? 'kit_part_unknown' })
    return []
  }
  const read = readQuantity(quantity, { ...part.measure, minimum: 1 })
  if ('steps' in read && read.steps <= 10_000) return [{ variant: part.variant, quantity: read.steps }]
  const step = writeQuantity(1, part.measure)
  faults.push({
    field: partQuantityField(at),
    code: 'fault' in read ? quantityCodes[read.fault] : 'kit_part_much',
    values: { step },
  })
  return []
}

const quantityCodes = {
  not_a_quantity: 'kit_part_quantity',
  between_steps: 'kit_part_between',
  below_minimum: 'kit_part_quantity',
  too_much: 'kit_part_much',
}

/** By its number; else the only one that is called so. */
function foundFor(named: string, found: readonly Part[]): Part | undefined {
  const [number] = numberIn(named)
  if (number !== undefined) return found.find(({ variant }) => variant === number)
  const same = found.filter(({ title, sku }) => [title, sku].some((word) => word.toLowerCase() === plain(named)))
  return same.length === 1 ? same[0] : undefined
}

function faultOf(part: Part | undefined, listing: number | null): string | undefined {
  if (!part) return 'kit_part_unknown'
  if (part.listing === listing) return 'kit_of_itself'
  if (part.inKit) return 'kit_of_kits'
  return part.stock === null ? 'kit_part_made' : undefined
}

function tellTwice(typed: readonly Typed[], parts: readonly PartInput[], faults: FieldFault[]): void {
  if (parts.length < typed.length) return
  const seen = new Set<number>()
  parts.forEach(({ variant }, index) => {
    if (seen.has(variant)) faults.push({ field: partField(typed[index]!.at), code: 'kit_part_twice' })
    seen.add(variant)
  })
}

function numberIn(named: string): number[] {
  const [, digits] = /\(n°\s*(\d{1,15})\)\s*$/.exec(named) ?? []
  return digits ? [Number(digits)] : []
}

const plain = (named: string) => named.toLowerCase().replace(/\s+/g, ' ')
