import type { Tx } from '#base/database'
import type { ShopId } from '#kit/id'
import { slugOf } from '#kit/slug'
import { listSlugs, lockSlugs } from './queries.ts'

/** Names that would speak for the house, or read as one of its pages. */
const reserved = new Set([
  'admin',
  'aide',
  'atelier',
  'boutique',
  'boutiques',
  'cooperative',
  'creations',
  'echoppe',
  'le-marche',
  'la-mercerie',
  'moderation',
  'mentions',
  'nouvelle',
  'officiel',
  'recherche',
  'sans-titre',
])

/**
 * The slug for a shop's name: the name itself, or with -2, -3… where it is reserved or was ever another shop's.
 * A shop keeps the slug it has while its name still says so, and gets an old one of its own back.
 */
export async function slugFor(tx: Tx, name: string, shop?: { id: ShopId; slug: string }): Promise<string> {
  const base = slugOf(name, 60)
  if (shop && numbered(base).test(shop.slug)) return shop.slug
  // One at a time: the next free number depends on what others are just taking.
  await lockSlugs(tx)
  const taken = new Map((await listSlugs(tx, base)).map((row) => [row.slug, row.shop]))
  for (let number = reserved.has(base) ? 2 : 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!taken.has(slug) || taken.get(slug) === shop?.id) return slug
  }
}

function numbered(base: string): RegExp {
  return new RegExp(`^${base}(-\\d+)?$`)
}
