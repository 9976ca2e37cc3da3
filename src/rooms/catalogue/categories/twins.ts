import { type Category, findCategory } from './categories.ts'

/** Categories of the Marché and where the Mercerie has what such things are made of; what lies below them goes there, too. */
const twins: Readonly<Record<string, string>> = {
  craft: 's-haberdashery',
  fabrics: 's-fabric',
  yarns: 's-yarn',
  beads: 's-beads',
  patterns: 's-patterns',
  kits: 's-kits',
  buttons: 's-buttons',
  stamps: 's-stamps',
  'sewing-tools': 's-haberdashery',
  jewellery: 's-jewellery-parts',
  leather: 's-leather',
  ceramics: 's-clay',
  'candles-and-soaps': 's-candle-soap',
  paper: 's-paper',
  baskets: 's-willow',
  art: 's-colour',
}

const back = new Map(Object.entries(twins).map(([market, supplies]) => [supplies, market]))

/** Its counterpart on the other side of the house, or that of what it lies in; undefined where there is none. */
export function twinOf(category: Category): Category | undefined {
  const key = twins[category.key] ?? back.get(category.key)
  const parent = category.parent && findCategory(category.parent)
  return key ? findCategory(key) : parent && twinOf(parent)
}
