import { isProfessional } from '#rooms/shops'
import type { OrderWithLines } from './read-purchase.ts'

/** Titles of the pieces that may be given back within fourteen days, and of those that may not. */
export type WithdrawalRight = { kept: string[]; ended: string[] }

/** Undefined where a private person sells: there is no such right. Choosing among options never ends it. */
export function rightOf({ seller, lines }: Pick<OrderWithLines, 'seller' | 'lines'>): WithdrawalRight | undefined {
  if (!isProfessional(seller)) return undefined
  const titles = (of: boolean) => lines.filter(({ bespoke }) => bespoke === of).map(({ title }) => title)
  return { kept: titles(false), ended: titles(true) }
}
