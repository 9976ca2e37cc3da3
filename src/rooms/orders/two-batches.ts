import type { PricedLine } from './price-lines.ts'

type Line = Pick<PricedLine, 'listing' | 'title' | 'options' | 'offered'>

/** Titles of pieces of which lines have two dye batches in the same shade: they may differ. */
export function twoBatches(lines: readonly Line[]): string[] {
  const shades = Map.groupBy(lines.filter(batchOf), shadeOf)
  return [...shades.values()].filter((same) => new Set(same.map(batchOf)).size > 1).map(([first]) => first!.title)
}

function batchOf({ options, offered }: Line): string | undefined {
  const name = offered.find(({ batch }) => batch)?.name
  return name === undefined ? undefined : options[name]
}

/** The listing with all that was picked besides the batch. */
function shadeOf({ listing, options, offered }: Line): string {
  const others = offered.filter(({ batch }) => !batch).map(({ name }) => options[name])
  return JSON.stringify([listing, others])
}
