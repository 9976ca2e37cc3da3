import type { Reader } from '#base/database'
import type { ListingInput } from '#rooms/catalogue'
import { kitParts, madeWith } from './content/links.ts'
import { findVariant } from './queries.ts'

/** Whether a piece names others, which must be there before it. */
export function hasLinks(shop: string, key: string): boolean {
  return `${shop}/${key}` in kitParts || `${shop}/${key}` in madeWith
}

/** The parts of a kit and the supplies of a creation, as far as they are in this market. */
export async function linksOf(
  reader: Reader,
  shop: string,
  key: string,
): Promise<Pick<ListingInput, 'parts' | 'supplies'>> {
  const parts = await found(kitParts[`${shop}/${key}`] ?? [], ({ listing }) => findVariant(reader, shop, listing))
  const supplies = await found(madeWith[`${shop}/${key}`] ?? [], (named) => {
    const [slug, supply] = named.split('/') as [string, string]
    return findVariant(reader, slug, supply)
  })
  return {
    ...(parts.length > 0 && { parts: parts.map(([{ quantity }, { variant }]) => ({ variant, quantity })) }),
    ...(supplies.length > 0 && { supplies: supplies.map(([, { listing }]) => listing) }),
  }
}

async function found<Named, Found>(
  all: readonly Named[],
  find: (named: Named) => Promise<Found | undefined>,
): Promise<[Named, Found][]> {
  const pairs: [Named, Found][] = []
  for (const named of all) {
    const one = await find(named)
    if (one) pairs.push([named, one])
  }
  return pairs
}
