import { createHash } from 'node:crypto'

export interface Keyed {
  skus: string[]
  /** The whole title, also where the listing's was cut. */
  title: string
  cover: string | undefined
}

/**
 * What tells a row from the others when the file comes again: its SKU where it has one and no other row has the same,
 * else title and first picture, and among rows with the same ones the place in their order.
 */
export function keysOf(rows: Keyed[]): string[] {
  const skus = countEach(rows.flatMap((row) => row.skus))
  const earlier = new Map<string, number>()
  return rows.map((row) => {
    const [sku, ...others] = row.skus
    if (sku && others.length === 0 && skus.get(sku) === 1) return `sku:${sku}`
    const digest = createHash('sha256')
      .update(JSON.stringify([row.title, row.cover]))
      .digest('hex')
    earlier.set(digest, (earlier.get(digest) ?? 0) + 1)
    return `text:${digest}:${earlier.get(digest)}`
  })
}

/** SKU and first picture of each row, where they are its alone: they outlive a new title. */
export function signsOf(rows: Keyed[]): { sku: string | null; cover: string | null }[] {
  const skus = countEach(rows.flatMap((row) => row.skus))
  const covers = countEach(rows.flatMap(({ cover }) => cover ?? []))
  const alone = (counts: Map<string, number>, value = '') => (counts.get(value) === 1 ? value : null)
  return rows.map(({ skus: own, cover }) => ({
    sku: own.length === 1 ? alone(skus, own[0]) : null,
    cover: alone(covers, cover),
  }))
}

function countEach(values: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
