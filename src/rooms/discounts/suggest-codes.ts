import type { Day } from '#kit/dates'
import { newReference } from '#kit/id'

/** What a year's months bring to a maker's market. */
const seasons = [
  'HIVER',
  'HIVER',
  'PRINTEMPS',
  'PRINTEMPS',
  'PRINTEMPS',
  'ETE',
  'ETE',
  'ETE',
  'RENTREE',
  'AUTOMNE',
  'NOEL',
  'NOEL',
]

/** Codes to begin from: three that are easily said, and one that nobody guesses. None that the shop has already. */
export function suggestCodes(today: Day, taken: readonly string[]): string[] {
  const season = seasons[Number(today.slice(5, 7)) - 1]!
  const spoken = ['MERCI-10', 'BIENVENUE', `${season}-${today.slice(0, 4)}`, 'FIDELE', 'MARCHE', 'ATELIER']
  const free = spoken.filter((code) => !taken.includes(code)).slice(0, 3)
  return [...free, `CADEAU-${newReference().slice(0, 6).toUpperCase()}`]
}
