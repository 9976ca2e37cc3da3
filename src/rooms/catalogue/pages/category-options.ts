import { type Category, categories, categoryPath, topCategories } from '../categories.ts'

/** The tree as choices of one field, grouped by its top. */
export const categoryOptions = topCategories.flatMap((top) =>
  categories
    .filter(({ key }) => categoryPath(key)[0] === top)
    .map((category) => ({ value: category.key, label: labelOf(category), group: top.name })),
)

/** "Femme › Robes": what stands under the group's name. */
function labelOf({ key, name }: Category): string {
  const below = categoryPath(key).slice(1)
  return below.length > 0 ? below.map((step) => step.name).join(' › ') : name
}
