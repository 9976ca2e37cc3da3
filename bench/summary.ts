/** One line of the table. */
export interface BenchRow {
  readonly name: string
  /** How many asked at the same time. */
  readonly connections: number
  /** Answers a second. */
  readonly rps: number
  readonly p50_ms: number
  readonly p99_ms: number
  readonly max_ms: number
  /** Answers a second as a share of what a bare Fastify route gives; null where there is nothing to compare. */
  readonly ratio: number | null
  /** Bytes of a page. */
  readonly bytes?: number
  /** Half of the answers came within so many milliseconds where nobody else asked. */
  readonly alone_ms?: number
  /** Milliseconds by which the program's main thread was late, 99 of 100 times within, and at most. */
  readonly delay_ms?: number
  readonly delayMax_ms?: number
}

/** What was measured of one thing. */
export type Measure = Pick<BenchRow, 'rps' | 'p50_ms' | 'p99_ms' | 'max_ms'>

/** Times in milliseconds of all answers that came within so many seconds. */
export function summaryOf(times: readonly number[], seconds: number): Measure {
  const sorted = Float64Array.from(times).sort()
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { rps: round(times.length / seconds), p50_ms: at(0.5), p99_ms: at(0.99), max_ms: at(1) }
}

export function round(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}

/** The table as text, aligned. */
export function tableOf(rows: readonly BenchRow[]): string {
  const delays = rows.some((row) => row.delay_ms !== undefined)
  const head = ['', 'at once', 'per second', 'p50 ms', 'p99 ms', 'max ms', 'of bare', 'bytes']
  if (delays) head.push('p50 alone', 'late p99', 'late max')
  const cells = rows.map((row) => [
    row.name,
    String(row.connections),
    String(row.rps),
    ...[row.p50_ms, row.p99_ms, row.max_ms].map(String),
    row.ratio === null ? '' : `1/${round(1 / row.ratio, 1)}`,
    String(row.bytes ?? ''),
    ...(delays ? [row.alone_ms, row.delay_ms, row.delayMax_ms].map((value) => String(value ?? '')) : []),
  ])
  const widths = head.map((word, column) => Math.max(word.length, ...cells.map((line) => line[column]!.length)))
  const line = (words: string[]) =>
    words.map((word, column) => (column === 0 ? word.padEnd(widths[0]!) : word.padStart(widths[column]!))).join('  ')
  return [head, ...cells].map(line).join('\n')
}
