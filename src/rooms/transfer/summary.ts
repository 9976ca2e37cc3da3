import { decimalOf } from '#kit/money'
import type { ListingsFile } from './imported-listing.ts'
import { fr } from './messages.fr.ts'

/** A file in numbers, for `import --json` and the preview. `price_sum` adds the prices that could be read, whatever their currency. */
export interface Summary {
  platform: 'etsy'
  rows: number
  listings: number
  images: number
  price_sum: string
  quantity_sum: number
  problems: { line: number; sentence: string }[]
}

export function summarise({ rows, listings, rowsWithoutContent }: ListingsFile, sentences = fr.problems): Summary {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  return {
    platform: 'etsy',
    rows,
    listings: listings.length,
    images: sum(listings.map(({ images }) => images.length)),
    price_sum: decimalOf(sum(listings.map(({ priceCents }) => priceCents ?? 0))),
    quantity_sum: sum(listings.map(({ quantity }) => quantity ?? 0)),
    problems: [
      ...rowsWithoutContent.map((line) => ({ line, sentence: sentences.row_without_content({}) })),
      ...listings.flatMap(({ line, problems }) =>
        problems.map((problem) => ({ line, sentence: sentences[problem.code](problem) })),
      ),
    ].toSorted((a, b) => a.line - b.line),
  }
}
