import type { DocumentSource } from './document.ts'
import { priceWords } from './steps.ts'
import { sellingWord, supplyWords } from './supply-filters.ts'

/** Everything by which a listing can be chosen, as words of the index's second column. */
export function filterWords(card: DocumentSource, total: number, day: number): string[] {
  return [
    everyWord,
    ...card.path.map(({ key }) => categoryWord(key)),
    departmentWord(card.department),
    shopWord(card.shop),
    dayWord(day),
    ...priceWords('p', card.price),
    ...priceWords('t', total),
    ...(card.handOver ? [handOverWord] : []),
    ...(card.madeToOrder ? [madeToOrderWord] : []),
    ...(card.personalised ? [personalisedWord] : []),
    ...card.recipients.map((code) => factWord('recipient', code)),
    ...card.occasions.map((code) => factWord('occasion', code)),
    ...card.styles.map((code) => factWord('style', code)),
    ...(card.universe === 'supplies' ? [sellingWord(card.measure)] : []),
    ...(card.supply ? supplyWords(card.supply) : []),
  ]
}

/** Every listing has it: for who asks for nothing in particular. */
export const everyWord = 'all'
export const handOverWord = 'hand_over'
export const madeToOrderWord = 'made_to_order'
export const personalisedWord = 'personalised'

/** For whom, for which occasion, in which style. */
export function factWord(kind: 'recipient' | 'occasion' | 'style', code: string): string {
  return `${kind}_${plain(code)}`
}

export function categoryWord(key: string): string {
  return `c_${plain(key)}`
}

export function departmentWord(department: string): string {
  return `d_${plain(department)}`
}

export function shopWord(shop: number): string {
  return `s_${shop}`
}

/** Published on this day, counted in days since 1970. */
export function dayWord(day: number): string {
  return `n_${day}`
}

/** A key that came from an address must stay one word of the index, whatever is in it. */
function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9-]/g, '_')
}
