import { communesNamed } from '#base/communes'
import { categoriesOf } from '#rooms/catalogue'
import { routes } from '#routes'
import { addressOf, listingRows, type Market, slugOfShop } from './market.ts'
import { CraftWords } from './words.ts'

/** The pages that are asked for, by row of the table: many addresses each, so that no cache knows them all. */
export function pagesOf(market: Market): Record<string, string[]> {
  return { home: [routes.storefront.home()], ...searches(), ...pieces(market) }
}

const frequent = [
  'collier',
  'bracelet',
  'laine',
  'brodé',
  'fleurs',
  'boucles d’oreilles',
  'coton',
  'tissé',
  'sac',
  'bol',
]
const towns = ['Rodez', 'Lyon', 'Quimper', 'Lille', 'Pau', 'Metz', 'Nantes', 'Dijon']

function searches(): Record<string, string[]> {
  const words = new CraftWords(11)
  const of = <Item>(items: readonly Item[], n: number): Item => items[n % items.length]!
  const many = (ask: (n: number) => Parameters<typeof routes.search.index>[1]) =>
    Array.from({ length: 200 }, (_, n) => routes.search.index(null, ask(n)))
  return {
    'search: frequent word': many((n) => ({ q: of(frequent, n), page: 1 + (n % 5) })),
    'search: frequent word in the mercerie': many((n) => ({
      q: of(frequent, n),
      univers: 'mercerie',
      page: 1 + (n % 2),
    })),
    'search: rare pair': many((n) => ({ q: `${of(frequent, n)} ${words.rare()}` })),
    'search: words that never meet': many((n) => ({ q: `${words.rare()} ${words.rare()} ${of(frequent, n)}` })),
    'search: filter': many((n) => ({
      q: of(frequent, n),
      categorie: of(categoriesOf('market'), n * 7).slug,
      prix_max: 20 + (n % 40),
      livraison_comprise: n % 2 ? 'oui' : null,
    })),
    'search: near a town': many((n) => ({ q: of(frequent, n), lieu: communesNamed(of(towns, n))[0]!.name })),
  }
}

function pieces(market: Market): Record<string, string[]> {
  const spread = (most: number, n: number) => 1 + ((n * 7919) % most)
  const listing = (n: number) => listingRows(market, spread(market.listings, n)).listings![0]!
  return {
    listing: Array.from({ length: 1000 }, (_, n) => addressOf(listing(n) as Parameters<typeof addressOf>[0])),
    shop: Array.from({ length: 500 }, (_, n) => routes.storefront.shop({ slug: slugOfShop(spread(market.shops, n)) })),
  }
}
