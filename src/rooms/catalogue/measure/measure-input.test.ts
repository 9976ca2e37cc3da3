import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inTransaction } from '#base/database'
import type { Refusal } from '#kit/refusal'
import { testHouse } from '#test/database'
import { isRefused } from '#test/refused'
import { aShop } from '../../shops/testing.ts'
import { readDraft, readListing } from '../editing/read-listing.ts'
import { saveListing } from '../editing/save-listing-flow.ts'
import { findOwnListing, updateListing } from '../index.ts'
import { aListing, aListingInput } from '../testing.ts'
import { planOf } from '../upkeep/bulk-plan.ts'
import { setCell } from '../upkeep/set-cell.ts'
import { measureValues, readMeasure, stockInSteps, typedStock, withSteps } from './measure-input.ts'
import { units } from './units.ts'

const house = await testHouse()
const own = await aShop(house, { universe: 'supplies' })
const cloth = { unit: 'cm', unitStep: 10, lot: null, minimum: 2 } as const
const form = { sold: 'length', lengthStep: '10', least: '20 cm', title: 'Lin', price: '4,50', stock: '12 m' }

test('a cloth by the ten centimetres is read with its stock in metres, and shown as it was typed', () => {
  const { measure, stock } = readListing(form)
  assert.deepEqual([measure, stock], [cloth, 120])
  assert.equal(typedStock(120, cloth), '12\u00a0m')
  assert.deepEqual(readMeasure(measureValues({ measure: cloth })), { measure: cloth })
})

test('rows of a grid are typed in metres, too', () => {
  const grid = { variance: 'varied', choices: 'Bain : A, B', rowPrice: ['', ''], rowSku: ['', ''], rowWeight: ['', ''] }
  const keys = ['[["Bain","A"]]', '[["Bain","B"]]']
  const rows = { ...grid, rowKey: keys, rowPhoto: ['', ''], rowStock: ['3 m', '70 cm'] }
  assert.deepEqual(
    readListing({ ...form, ...rows }).variants?.map(({ stock }) => stock),
    [30, 7],
  )
  assert.throws(
    () => readListing({ ...form, ...rows, rowStock: ['3 m', '75 cm'] }),
    isRefused('input', `rowStock:${keys[1]}`),
  )
})

test('a step of nothing, half a gram, a lot of one and a minimum of kilometres are told beside their fields', () => {
  const refusedAt = (field: string, told: Record<string, string>) =>
    assert.throws(() => readListing({ ...form, ...told }), isRefused('input', field))
  refusedAt('lengthStep', { lengthStep: '0' })
  refusedAt('lengthStep', { lengthStep: '' })
  refusedAt('lengthStep', { lengthStep: '2,5' })
  refusedAt('weightStep', { sold: 'weight', weightStep: '0', stock: '' })
  refusedAt('lot', { sold: 'lot', lot: '1', stock: '3' })
  refusedAt('least', { least: '15 cm' })
  refusedAt('least', { least: '10000 m' })
  refusedAt('sold', { sold: 'bucket', stock: '' })
  refusedAt('stock', { stock: '12,05 m' })
  refusedAt('stock', { stock: 'beaucoup' })
  refusedAt('stock', { stock: '100000000 m' })
})

test('a draft whose step makes no sense yet keeps its other words', () => {
  const stored = { sold: 'piece', stock: '3', lengthStep: '10', least: '' }
  const { input, unread } = readDraft({ ...form, lengthStep: '' }, stored)
  assert.deepEqual([input.title, input.measure?.unit, input.stock, unread], ['Lin', 'piece', 3, ['lengthStep']])
})

test('whatever stock is shown is read back as the same', () => {
  const measures = fc.record({
    unit: fc.constantFrom(...units),
    unitStep: fc.integer({ min: 1, max: 10_000 }),
    lot: fc.constant(null),
    minimum: fc.constant(1),
  })
  fc.assert(
    fc.property(measures, fc.integer({ min: 0, max: 100_000 }), (measure, steps) => {
      const counted = measure.unit === 'piece' ? { ...measure, unitStep: 1 } : measure
      assert.equal(stockInSteps(typedStock(steps, counted), counted), String(steps))
    }),
  )
})

test('pieces are left as they were typed: what is wrong with them is told as ever', () => {
  const faults: Refusal['faults'] = []
  assert.deepEqual(withSteps({ stock: '3 m' }, faults), { stock: '3 m' })
  assert.deepEqual(faults, [])
})

const found = (listing: number) => findOwnListing(house.db, own.shop, String(listing))
const update = async (listing: number, told: object) =>
  inTransaction(house.db, (tx) =>
    updateListing(tx, own.maker, own.shop, String(listing), { ...aListingInput, category: null, ...told }),
  )

test('a listing that is counted anew has other variants; one that only asks for more keeps them', async () => {
  const { listing, variant } = await aListing(house, own, { category: 's-cotton', measure: cloth, stock: 50 })
  await update(listing, { category: 's-cotton', measure: { ...cloth, minimum: 5 } })
  assert.equal((await found(listing)).variant, variant)
  await update(listing, { category: 's-cotton', measure: { ...cloth, unitStep: 50 }, stock: 10 })
  const after = await found(listing)
  assert.notEqual(after.variant, variant)
  assert.deepEqual([after.measure.unitStep, after.stock], [50, 10])
})

test('what is on sale is counted anew only by who confirms it', async () => {
  const { listing } = await aListing(house, own, { category: 's-cotton', stock: 50 })
  const { version } = await found(listing)
  const typed = { ...form, category: 's-cotton', version: String(version), seenStock: '50', next: 'save' }
  const save = (more: object) =>
    saveListing(house, own.maker, own.shop, listing, { form: { ...typed, ...more }, photos: [], photoFaults: [] })
  await assert.rejects(save({}), isRefused('measure_changes', 'measureKnown'))
  await save({ measureKnown: 'yes' })
  assert.deepEqual((await found(listing)).measure, cloth)
})

test('a supply is published only with its origin', async () => {
  await assert.rejects(
    aListing(house, own, { category: 's-cotton', facts: { supply: { origin: '' } } }),
    isRefused('listing_incomplete', 'supplyOrigin'),
  )
})

test('a stock is typed in metres where it stands in the table; an act on many leaves lengths alone', async () => {
  const { listing, variant } = await aListing(house, own, { category: 's-cotton', measure: cloth, stock: 50 })
  const set = (value: string) =>
    inTransaction(house.db, (tx) =>
      setCell(tx, own.maker, own.shop, listing, { variant, field: 'stock', value, seen: '5\u00a0m' }),
    )
  await assert.rejects(set('4,25 m'), isRefused('stock_not_a_quantity'))
  const now = await set('4,2 m')
  assert.deepEqual([now.value, now.text, (await found(listing)).stock], [42, '4,2\u00a0m', 42])
  const nobodys = { sections: new Set<number>(), profiles: new Set<number>() }
  assert.equal(planOf({ act: 'stock', how: 'add', count: 3 }, await found(listing), nobodys), 'bulk_stock_measured')
})

test('what is cut to length is not personalised: its supplement would be paid at every step', () => {
  const asked = {
    asked: 'yes',
    asked_0_name: 'Prénom',
    asked_0_kind: 'text',
    asked_0_longest: '12',
    asked_0_supplement: '5',
  }
  const form = { title: 'Ruban', ...asked, sold: 'length', lengthStep: '10', variance: 'same' }
  assert.throws(() => readListing(form), isRefused('input', 'sold'))
  assert.equal(readListing({ ...form, sold: 'piece' }).personalisations?.length, 1)
})
