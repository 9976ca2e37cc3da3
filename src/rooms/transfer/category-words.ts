import { type CategoryKey, categoriesOf, categoryPath, type Universe } from '#rooms/catalogue'

/** "Arts de la table › Bols": a category by its way down the tree, as a list shows it and a maker types it. */
export function categoryWords(key: string): string {
  return categoryPath(key)
    .map(({ name }) => name)
    .join(' › ')
}

const byWords = { market: wordsOf('market'), supplies: wordsOf('supplies') }

/** What was typed or chosen → the category of this universe that it names, by its way or by its name alone. */
export function categoryMeant(text: string, universe: Universe): CategoryKey | undefined {
  return byWords[universe].get(plain(text))
}

function wordsOf(universe: Universe): Map<string, CategoryKey> {
  const words = new Map<string, CategoryKey>()
  for (const { key, name } of categoriesOf(universe)) if (!words.has(plain(name))) words.set(plain(name), key)
  for (const { key } of categoriesOf(universe)) words.set(plain(categoryWords(key)), key)
  return words
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
