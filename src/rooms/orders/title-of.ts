import type { Cents } from '#kit/money'
import { type Answer, type Measure, priceWords, quantityWords, writeQuantity } from '#rooms/catalogue'
import type { Choices } from './cart-queries.ts'
import type { SoldPart } from './kit-lines.ts'

type Named = { title: string; quantity: number; measure: Measure; options: Choices; choices: Choices }

/** "2 × Bol bleu (Taille : M)", "70 cm × Lin lavé". */
export function titleOf(line: Named): string {
  const picked = pickedOf(line)
  return `${countOf(line)}${line.title}${picked ? ` (${picked})` : ''}`
}

/** "2 × ", "70 cm × ", "3 lots de 50 × "; nothing for a single piece. */
export function countOf({ quantity, measure }: Pick<Named, 'quantity' | 'measure'>): string {
  const isOne = measure.unit === 'piece' && measure.lot === null && quantity === 1
  return isOne ? '' : `${quantityWords(quantity, measure)} × `
}

/** "Taille : M, Couleur : bleu"; empty where nothing was to pick. */
export function pickedOf(line: Pick<Named, 'options' | 'choices'>): string {
  return pairsOf(line)
    .map(([name, value]) => `${name}\u202f: ${value}`)
    .join(', ')
}

/** What was picked, name and value. */
export function pairsOf({ options, choices }: Pick<Named, 'options' | 'choices'>): [string, string][] {
  return Object.entries({ ...options, ...choices })
}

/** "Gravure : Pour Léa", for a letter; of a picture only that it was given. Several lines begin on one of their own. */
export function saidOf({ name, kind, value }: Pick<Answer, 'name' | 'kind' | 'value'>, picture: string): string {
  const said = kind === 'picture' ? picture : value
  return `${name}\u202f:${/[\r\n]/.test(said) ? '\n' : ' '}${said}`
}

/** What is in these kits, all together: "3 × Bobine de fil", "50 cm × Lin lavé"; nothing where it is no kit. */
export function partsOf({ parts, quantity }: { parts: readonly SoldPart[]; quantity: number }): string[] {
  return parts.map((part) => `${writeQuantity(part.quantity * quantity, part.measure)} × ${part.title}`)
}

/** "4,50 € les 10 cm · 45,00 € le mètre": beside what is not sold by the piece; undefined for a piece. */
export function stepPriceOf({ measure, quantity, total }: { measure: Measure; quantity: number; total: Cents }) {
  const isPiece = measure.unit === 'piece' && measure.lot === null
  return isPiece ? undefined : priceWords(total / quantity, measure)
}
