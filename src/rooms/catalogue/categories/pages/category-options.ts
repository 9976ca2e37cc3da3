import { type Category, categoriesOf, categoryPath, topCategories, type Universe } from '../categories.ts'

/** The tree of a universe as choices of one field, grouped by its top. */
export const categoryOptions = { market: optionsOf('market'), supplies: optionsOf('supplies') }

function optionsOf(universe: Universe) {
  return topCategories[universe].flatMap((top) =>
    categoriesOf(universe)
      .filter(({ key }) => categoryPath(key)[0] === top)
      .map((category) => ({ value: category.key, label: labelOf(category), group: top.name })),
  )
}

/** "Femme › Robes": what stands under the group's name. */
function labelOf({ key, name }: Category): string {
  const below = categoryPath(key).slice(1)
  return below.length > 0 ? below.map((step) => step.name).join(' › ') : name
}
