/** Something with its place in an order: by key, then by row. */
export interface Keyed {
  readonly key: number
  readonly row: number
}

/** A part of what is sorted: none of its rows has a key below `from`. Its rows come in order, and only when asked for. */
export interface Step<Row extends Keyed> {
  readonly from: number
  rows(): Iterator<Row>
}

/**
 * All rows of all steps in order. Steps come in the order of `from` and are opened no earlier than their first row
 * could be next, so that the cheapest page of a million matches reads a few steps.
 */
export function* inOrder<Row extends Keyed>(steps: readonly Step<Row>[]): Generator<Row> {
  const open: Head<Row>[] = []
  for (let opened = 0; ; ) {
    const first = least(open)
    const next = steps[opened]
    if (next && (!first || next.from <= first.row.key)) {
      opened++
      read(open, next.rows())
    } else if (first) {
      yield first.row
      open.splice(open.indexOf(first), 1)
      read(open, first.rest)
    } else return
  }
}

/** The next row of an open step, and what follows it. */
interface Head<Row> {
  readonly row: Row
  readonly rest: Iterator<Row>
}

function read<Row>(open: Head<Row>[], rows: Iterator<Row>): void {
  const next = rows.next()
  if (!next.done) open.push({ row: next.value, rest: rows })
}

function least<Row extends Keyed>(open: readonly Head<Row>[]): Head<Row> | undefined {
  let best = open[0]
  for (const head of open) if (best && isBefore(head.row, best.row)) best = head
  return best
}

function isBefore(a: Keyed, b: Keyed): boolean {
  return a.key < b.key || (a.key === b.key && a.row < b.row)
}
