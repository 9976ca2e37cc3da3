import { categoriesData } from './categories-data.ts'
import { supplyCategoriesData } from './categories-supplies-data.ts'

export type CategoryKey = string & { readonly __category: true }

/** What is made by hand, and what it is made of: each has its own home, tree and search. */
export const universes = ['market', 'supplies'] as const
export type Universe = (typeof universes)[number]

/** A place in the tree of its universe. `key` is what listings hold; `slug` is what addresses show. */
export interface Category {
  readonly key: CategoryKey
  readonly universe: Universe
  readonly parent: CategoryKey | undefined
  readonly slug: string
  readonly name: string
  readonly keywords: readonly string[]
}

/** Every category, parents before children, in the order in which pages show them. */
export const categories: readonly Category[] = [
  ...readTree(categoriesData, 'market'),
  ...readTree(supplyCategoriesData, 'supplies'),
]

const byUniverse = Map.groupBy(categories, ({ universe }) => universe)

export function categoriesOf(universe: Universe): readonly Category[] {
  return byUniverse.get(universe)!
}

export const topCategories: Readonly<Record<Universe, readonly Category[]>> = {
  market: categoriesOf('market').filter(({ parent }) => !parent),
  supplies: categoriesOf('supplies').filter(({ parent }) => !parent),
}

const byKey = new Map<string, Category>(categories.map((category) => [category.key, category]))
const bySlug = new Map(categories.map((category) => [category.slug, category]))
const byParent = Map.groupBy(categories, ({ parent }) => parent)

/** Takes any text, so that a key that came from outside is checked here. */
export function findCategory(key: string): Category | undefined {
  return byKey.get(key)
}

/** Whether a listing of this universe may stand there; where it stands nowhere yet, nothing is wrong. */
export function fitsUniverse(key: string | null, universe: Universe): boolean {
  return key === null || findCategory(key)?.universe === universe
}

export function findCategoryBySlug(slug: string): Category | undefined {
  return bySlug.get(slug)
}

export function childrenOf(key: CategoryKey): readonly Category[] {
  return byParent.get(key) ?? []
}

/** The way down to a category: its top ancestor first, itself last. Empty when there is no such category. */
export function categoryPath(key: string): readonly Category[] {
  const category = byKey.get(key)
  if (!category) return []
  return category.parent ? [...categoryPath(category.parent), category] : [category]
}

function readTree(text: string, universe: Universe): Category[] {
  const ancestors: CategoryKey[] = []
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const depth = line.search(/\S/) / 2
      const category = readLine(line, universe, ancestors[depth - 1])
      ancestors[depth] = category.key
      return category
    })
}

function readLine(line: string, universe: Universe, parent: CategoryKey | undefined): Category {
  const [key, slug, name, keywords] = line.split('|').map((cell) => cell.trim()) as [string, string, string, string]
  return { key: key as CategoryKey, universe, parent, slug, name, keywords: keywords.split(', ') }
}
