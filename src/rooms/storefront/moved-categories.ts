import { type Category, type CategoryKey, findCategory, findCategoryBySlug } from '#rooms/catalogue'

/** Slugs that categories had: whoever changes one writes the old one here, and its links work for ever. */
export const formerSlugs: Readonly<Record<string, CategoryKey>> = {}

/** The category that an address means which is not its own: an old slug, its key, or its slug in capitals. */
export function categoryMeant(slug: string, former = formerSlugs): Category | undefined {
  const small = slug.toLowerCase()
  const key = Object.hasOwn(former, small) ? former[small]! : small
  return findCategory(key) ?? findCategoryBySlug(small)
}
