import { type CategoryKey, categories, categoryPath } from '#rooms/catalogue'

/** "Arts de la table › Bols": a category by its way down the tree, as a list shows it and a maker types it. */
export function categoryWords(key: string): string {
  return categoryPath(key)
    .map(({ name }) => name)
    .join(' › ')
}

const byWords = new Map<string, CategoryKey>()
for (const { key, name } of categories) if (!byWords.has(plain(name))) byWords.set(plain(name), key)
for (const { key } of categories) byWords.set(plain(categoryWords(key)), key)

/** What was typed or chosen → the category it names, by its way or by its name alone. */
export function categoryMeant(text: string): CategoryKey | undefined {
  return byWords.get(plain(text))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
