import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTable } from '#base/csv'
import { readEtsyListings } from './etsy.ts'
import type { ImportedListing } from './imported-listing.ts'
import { summarise } from './summary.ts'
import { etsySamples, sample, statedFacts, withoutSamples } from './testing.ts'

const options = { skip: withoutSamples }

test('every sample gives the counts and sums that its source states', options, async () => {
  for (const name of etsySamples()) {
    const facts = statedFacts('etsy', name)
    const { rows, listings, images, price_sum, quantity_sum, problems } = summarise(await readEtsyListings(read(name)))
    assert.deepEqual(
      [rows, listings, images, quantity_sum],
      counts(facts, 'records', 'records', 'images', 'quantity_sum'),
      name,
    )
    assert.equal(price_sum, Number(facts.price_sum).toFixed(2), name)
    assert.deepEqual(problems, [], name)
  }
})

test('every sample gives its titles, currency and axes', options, async () => {
  for (const name of etsySamples()) {
    const facts = statedFacts('etsy', name)
    const { listings } = await readEtsyListings(read(name))
    assert.equal(new Set(listings.map(({ title }) => title)).size, Number(facts.distinct_titles), name)
    assert.deepEqual([...new Set(listings.map(({ currency }) => currency))], JSON.parse(facts.currency ?? ''), name)
    const withAxes = (least: number) => listings.filter(({ axes }) => axes.length >= least).length
    assert.equal(withAxes(2), Number(facts.two_axes), name)
    assert.ok([withAxes(1), withAxes(1) - withAxes(2)].includes(Number(facts.one_axis)), name)
    assert.equal(Math.max(...listings.map(combinations)), Number(facts.max_combinations), name)
  }
})

test('every real sample gives its SKUs', options, async () => {
  // The made-up one has its SKUs past the column where its facts were counted.
  for (const name of etsySamples().filter((name) => !name.startsWith('synthetic'))) {
    const { listings } = await readEtsyListings(read(name))
    const withSku = listings.filter(({ skus }) => skus.length > 0)
    assert.equal(withSku.length, Number(statedFacts('etsy', name).listings_with_sku), name)
  }
})

test('every row of every sample has a key of its own, the same at the second reading', options, async () => {
  for (const name of etsySamples()) {
    const keys = await keysOf(name)
    assert.equal(new Set(keys).size, keys.length, name)
    assert.deepEqual(await keysOf(name), keys, name)
  }
})

test('a file saved again by a French spreadsheet gives the same listings', options, async () => {
  for (const name of etsySamples()) {
    const { listings } = await readEtsyListings(read(name))
    const again = await readEtsyListings(await savedAgain(read(name)))
    assert.deepEqual(again.listings.map(comparable), listings.map(comparable), name)
  }
})

function read(name: string): Uint8Array {
  return sample(`etsy/${name}`)
}

function counts(facts: Record<string, string>, ...names: string[]): number[] {
  return names.map((name) => Number(facts[name]))
}

function combinations({ axes }: ImportedListing): number {
  return axes.reduce((product, { values }) => product * values.length, 1)
}

async function keysOf(name: string): Promise<string[]> {
  return (await readEtsyListings(read(name))).listings.map(({ key }) => key)
}

/** Semicolons, decimal commas, CR LF; the encoding stays, for windows-1252 has no emoji. */
async function savedAgain(bytes: Uint8Array): Promise<Uint8Array> {
  const { header, records } = await readTable(bytes)
  const quoted = (cell: string) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const rows = [header.cells, ...records.map(({ cells }) => cells.with(2, cells[2]!.replace('.', ',')))]
  return Buffer.from(`\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}`)
}

/** What does not depend on how the file was written. */
function comparable({ line: _line, raw: _raw, priceText: _text, ...listing }: ImportedListing) {
  return listing
}
