import type { Cents } from '#kit/money'
import type { DeliveryProfile, Zone } from '#rooms/shops'

/** Pieces that travel together, and the profile of their listing. Lengths and weights are one piece each. */
export type Packed = { profile: DeliveryProfile; pieces: number; preparationDays: number }
/** One parcel of all pieces of a shop: where it may go, and the slowest of what is in it. */
export type Parcel = { profiles: DeliveryProfile[]; zones: Zone[]; preparationDays: number; carrierDays: number }

/** What the profiles make of one parcel together; `packed` is not empty. */
export function joinParcel(packed: readonly Packed[]): Parcel {
  const profiles = packed.map(({ profile }) => profile)
  const [first] = profiles
  return {
    profiles: distinct(profiles),
    zones: first!.zones.filter((zone) => profiles.every(({ zones }) => zones.includes(zone))),
    preparationDays: Math.max(...packed.map(({ preparationDays }) => preparationDays)),
    carrierDays: Math.max(...profiles.map(({ carrierDays }) => carrierDays)),
  }
}

/**
 * The dearest first piece is paid as a first piece, each further one as its own profile says. Free where every profile
 * frees at `items` (cents of the pieces, before any discount).
 */
export function parcelPrice(packed: readonly Packed[], items: Cents): Cents {
  if (packed.every(({ profile }) => profile.freeAbove !== null && items >= profile.freeAbove)) return 0
  const first = packed.map(({ profile }) => profile).reduce(dearer)
  const further = packed.reduce((sum, { profile, pieces }) => sum + profile.furtherPiece * pieces, 0)
  return first.price + further - first.furtherPiece
}

// Of two that cost the same, the one whose further pieces are dearer goes first: the whole costs less.
function dearer(a: DeliveryProfile, b: DeliveryProfile): DeliveryProfile {
  return b.price > a.price || (b.price === a.price && b.furtherPiece > a.furtherPiece) ? b : a
}

function distinct(profiles: DeliveryProfile[]): DeliveryProfile[] {
  return [...new Map(profiles.map((profile) => [JSON.stringify(profile), profile])).values()]
}
