import { isProfessional } from '#rooms/shops'
import type { OrderWithLines } from './read-purchase.ts'

/** Titles of the pieces that may be given back within fourteen days, and of those made to measure that may not. */
export type WithdrawalRight = { kept: string[]; ended: string[] }

/** Undefined where a private person sells: there is no such right. Choosing among options never ends it. */
export function rightOf({ seller, lines }: Pick<OrderWithLines, 'seller' | 'lines'>): WithdrawalRight | undefined {
  if (!isProfessional(seller)) return undefined
  const titles = (of: boolean) => lines.filter(({ bespoke }) => bespoke === of).map(({ title }) => title)
  return { kept: titles(false), ended: titles(true) }
}

/** Titles of what is made to the buyer's wishes, whoever sells it. */
export function madeToMeasure({ lines }: Pick<OrderWithLines, 'lines'>): string[] {
  return lines.filter(({ bespoke }) => bespoke).map(({ title }) => title)
}
