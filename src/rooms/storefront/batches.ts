import { type Measure, readQuantity, writeQuantity } from '#rooms/catalogue'
import type { Piece } from './piece.ts'
import type { Version } from './piece-offer.ts'

/** The steps that a project needs, as they were typed; null where that makes no sense. */
export type Need = { typed: string; steps: number | null }

/** The name of the option whose values are dye batches, where each batch has a stock of its own. */
export function batchOption({ choices }: Piece, versions: readonly Version[]): string | undefined {
  const name = choices.find(({ batch }) => batch)?.name
  return name !== undefined && versions.some(({ options }) => name in options) ? name : undefined
}

/** What is between two steps needs the next one. */
export function readNeed(typed: string, measure: Measure): Need {
  const read = readQuantity(typed, { ...measure, unitStep: 1, minimum: 1 })
  return { typed, steps: 'steps' in read ? Math.ceil(read.steps / measure.unitStep) : null }
}

/** Whether one batch alone is enough; what is dyed to order always is. */
export function isEnough({ stock, state }: Pick<Version, 'stock' | 'state'>, steps: number): boolean {
  return state === 'open' && (stock === null || stock >= steps)
}

/** The largest batch, as its unit says it. */
export function largestBatch(versions: readonly Version[], measure: Measure): string {
  return writeQuantity(Math.max(0, ...versions.map(({ stock }) => stock ?? 0)), measure)
}
