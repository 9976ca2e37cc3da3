import { randomBytes } from 'node:crypto'

/** A number that names a row of one kind; ids of two kinds don't mix. */
export type Id<Kind extends string> = number & { readonly kind: Kind }

export type PersonId = Id<'person'>
export type SellerId = Id<'seller'>
export type ShopId = Id<'shop'>
export type ListingId = Id<'listing'>
export type VariantId = Id<'variant'>
export type PhotoId = Id<'photo'>
export type ImportId = Id<'import'>
export type PurchaseId = Id<'purchase'>
export type OrderId = Id<'order'>
export type PaymentId = Id<'payment'>
export type MeasureId = Id<'measure'>
export type PostId = Id<'post'>
export type CommentId = Id<'comment'>

const alphabet = '23456789abcdefghjkmnpqrstvwxyz'

/** An unguessable reference of 20 letters and digits (98 bits) that can be read aloud: no 0, o, 1, l, i or u. */
export function newReference(): string {
  const letters: string[] = []
  while (letters.length < 20) {
    for (const byte of randomBytes(24)) {
      // 240 is the largest multiple of 30 in a byte; the rest would favour the first letters.
      if (byte < 240 && letters.length < 20) letters.push(alphabet[byte % 30]!)
    }
  }
  return letters.join('')
}
