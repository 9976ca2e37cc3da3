import type { Cents } from '#kit/money'
import { byWeight, type DeliveryProfile, type Postage, postageOf, type Zone } from '#rooms/shops'

/**
 * Pieces that travel together, and the profile of their listing. Lengths and weights are one piece each. `grams` is of
 * all of them; where the profile asks by the piece nobody needs to know it.
 */
export type Packed = { profile: DeliveryProfile; pieces: number; grams: number; preparationDays: number }
/** One parcel of all pieces of a shop: where it may go, and the slowest of what is in it. */
export type Parcel = {
  profiles: DeliveryProfile[]
  zones: Zone[]
  preparationDays: number
  carrierDays: number
  /** The part of it that is paid by weight, by profile. */
  weighed: Postage[]
}

/** What the profiles make of one parcel together; `packed` is not empty. */
export function joinParcel(packed: readonly Packed[], items: Cents): Parcel {
  const profiles = packed.map(({ profile }) => profile)
  const [first] = profiles
  return {
    profiles: distinct(profiles),
    zones: first!.zones.filter((zone) => profiles.every(({ zones }) => zones.includes(zone))),
    preparationDays: Math.max(...packed.map(({ preparationDays }) => preparationDays)),
    carrierDays: Math.max(...profiles.map(({ carrierDays }) => carrierDays)),
    weighed: weigh(packed, items),
  }
}

/**
 * What is paid by the piece and what is paid by weight are added up, as if they left apart. `items` are the cents of all
 * pieces, before any discount: what frees from delivery.
 */
export function parcelPrice(packed: readonly Packed[], items: Cents): Cents {
  const weighed = weigh(packed, items).reduce((sum, { price }) => sum + price, 0)
  return (
    weighed +
    piecesPrice(
      packed.filter(({ profile }) => !profile.slices),
      items,
    )
  )
}

/** Lines of one profile are weighed together; nothing is asked where the profile frees. */
function weigh(packed: readonly Packed[], items: Cents): Postage[] {
  const byProfile = Map.groupBy(packed, ({ profile }) => JSON.stringify(profile))
  return [...byProfile.values()].flatMap((same) => {
    const { profile } = same[0]!
    const terms = byWeight(profile)
    if (!terms) return []
    const postage = postageOf(
      terms,
      same.map(({ grams }) => grams),
    )
    return [isFree(profile, items) ? { ...postage, price: 0 } : postage]
  })
}

/**
 * The dearest first piece is paid as a first piece, each further one as its own profile says. Free where every profile
 * frees.
 */
function piecesPrice(packed: readonly Packed[], items: Cents): Cents {
  if (packed.every(({ profile }) => isFree(profile, items))) return 0
  const first = packed.map(({ profile }) => profile).reduce(dearer)
  const further = packed.reduce((sum, { profile, pieces }) => sum + profile.furtherPiece * pieces, 0)
  return first.price + further - first.furtherPiece
}

function isFree({ freeAbove }: DeliveryProfile, items: Cents): boolean {
  return freeAbove !== null && items >= freeAbove
}

// Of two that cost the same, the one whose further pieces are dearer goes first: the whole costs less.
function dearer(a: DeliveryProfile, b: DeliveryProfile): DeliveryProfile {
  return b.price > a.price || (b.price === a.price && b.furtherPiece > a.furtherPiece) ? b : a
}

function distinct(profiles: DeliveryProfile[]): DeliveryProfile[] {
  return [...new Map(profiles.map((profile) => [JSON.stringify(profile), profile])).values()]
}
