import { categoriesData } from './categories-data.ts'

export type CategoryKey = string & { readonly __category: true }

/** A place in the tree of the marketplace. `key` is what listings hold; `slug` is what addresses show. */
export interface Category {
  readonly key: CategoryKey
  readonly parent: CategoryKey | undefined
  readonly slug: string
  readonly name: string
  readonly keywords: readonly string[]
}

/** Every category, parents before children, in the order in which pages show them. */
export const categories: readonly Category[] = readTree(categoriesData)

export const topCategories: readonly Category[] = categories.filter(({ parent }) => !parent)

const byKey = new Map<string, Category>(categories.map((category) => [category.key, category]))
const bySlug = new Map(categories.map((category) => [category.slug, category]))
const byParent = Map.groupBy(categories, ({ parent }) => parent)

/** Takes any text, so that a key that came from outside is checked here. */
export function findCategory(key: string): Category | undefined {
  return byKey.get(key)
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

function readTree(text: string): Category[] {
  const ancestors: CategoryKey[] = []
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const depth = line.search(/\S/) / 2
      const category = readLine(line, ancestors[depth - 1])
      ancestors[depth] = category.key
      return category
    })
}

function readLine(line: string, parent: CategoryKey | undefined): Category {
  const [key, slug, name, keywords] = line.split('|').map((cell) => cell.trim()) as [string, string, string, string]
  return { key: key as CategoryKey, parent, slug, name, keywords: keywords.split(', ') }
}
