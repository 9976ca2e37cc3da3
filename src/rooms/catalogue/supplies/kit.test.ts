import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inTransaction } from '#base/database'
import type { Form } from '#base/http'
import type { ListingId } from '#kit/id'
import type { FieldFault } from '#kit/refusal'
import { testHouse } from '#test/database'
import { isRefused } from '#test/refused'
import { aShop } from '../../shops/testing.ts'
import { hiddenOf } from '../editing/form-parts.ts'
import { valuesOf } from '../editing/form-values.ts'
import { keepDraft } from '../editing/keep-draft-flow.ts'
import { saveListing, saveNewListing } from '../editing/save-listing-flow.ts'
import { findOwnListing, removeListing, sellElsewhere, updateListing } from '../index.ts'
import { aListing, aListingInput } from '../testing.ts'
import { kitsLeft } from './kit.ts'
import { nameOfPart, readParts } from './kit-input.ts'

const house = await testHouse()
const own = await aShop(house, { universe: 'supplies' })
const beads = { unit: 'gram', unitStep: 10, lot: null, minimum: 1 } as const
const supply = { ...aListingInput, category: 's-buttons' }
const aSupply = (told: Parameters<typeof aListing>[2] = {}) =>
  aListing(house, own, { category: 's-buttons', facts: { supply: { origin: 'France' } }, published: false, ...told })
const stockOf = async (listing: ListingId) => (await findOwnListing(house.db, own.shop, listing)).stock

test('a kit has the stock that its parts come to, and none of its own', async () => {
  const glass = await aSupply({ stock: 25, measure: beads })
  const thread = await aSupply({ stock: 3 })
  const kit = await aSupply({
    stock: 99,
    parts: [
      { variant: glass.variant, quantity: 4 },
      { variant: thread.variant, quantity: 1 },
    ],
  })
  assert.equal(await stockOf(kit.listing), 3)
  await inTransaction(house.db, (tx) => sellElsewhere(tx, own.maker, own.shop, kit.listing))
  assert.deepEqual(
    [await stockOf(glass.listing), await stockOf(thread.listing), await stockOf(kit.listing)],
    [21, 2, 2],
  )
})

test('a kit of kits, a kit of itself, a part of a kit that becomes one and a part of another shop are refused', async () => {
  const part = await aSupply({ stock: 3 })
  const parts = [{ variant: part.variant, quantity: 1 }]
  const kit = await aSupply({ parts })
  const other = await aShop(house, { universe: 'supplies' })
  const foreign = await aListing(house, other, { category: 's-buttons', published: false })
  const become = (listing: ListingId, variant: typeof part.variant) =>
    inTransaction(house.db, (tx) =>
      updateListing(tx, own.maker, own.shop, listing, { ...supply, parts: [{ variant, quantity: 1 }] }),
    )
  const alone = await aSupply()
  await assert.rejects(become(alone.listing, kit.variant), isRefused('kit_part_unfit'))
  await assert.rejects(become(alone.listing, alone.variant), isRefused('kit_part_unfit'))
  await assert.rejects(become(alone.listing, foreign.variant), isRefused('kit_part_unfit'))
  await assert.rejects(become(part.listing, alone.variant), isRefused('kit_is_part'))
})

test('two listings that become part of each other at the same moment: one is told', async () => {
  for (let round = 0; round < 5; round++) {
    const [one, two] = [await aSupply(), await aSupply()]
    const become = (a: typeof one, b: typeof one) =>
      inTransaction(house.db, (tx) =>
        updateListing(tx, own.maker, own.shop, a.listing, { ...supply, parts: [{ variant: b.variant, quantity: 1 }] }),
      )
    const outcomes = await Promise.allSettled([become(one, two), become(two, one)])
    const told = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
    assert.equal(told.length, 1)
    assert.match(told[0], /^kit_/)
  }
})

test('what a kit needs is not removed, and the kit is named', async () => {
  const part = await aSupply({ stock: 3 })
  const kit = await aSupply({ title: 'Kit bracelet', parts: [{ variant: part.variant, quantity: 1 }] })
  const remove = (listing: ListingId) =>
    inTransaction(house.db, (tx) => removeListing(tx, own.maker, own.shop, listing))
  await assert.rejects(remove(part.listing), isRefused('kit_needs_it'))
  assert.equal(await remove(kit.listing), 'removed')
  assert.equal(await remove(part.listing), 'removed')
})

test('parts are read by number, title or reference, their quantity in the unit of each', async () => {
  const glass = await aSupply({ title: 'Rocailles bleues', stock: 25, measure: beads })
  const clasp = await aSupply({ title: 'Fermoir laiton', sku: 'FL-1', stock: 5 })
  const made = await aSupply({ title: 'Perle filée', stock: null, leadDays: 5 })
  const kit = await aSupply({ title: 'Kit', parts: [{ variant: clasp.variant, quantity: 1 }] })
  const read = async (form: Form) => {
    const faults: FieldFault[] = []
    const parts = await readParts(house.db, { shop: own.shop, listing: null, form: { part_0: '', ...form } }, faults)
    return { parts, faults: faults.map(({ field, code }) => `${field} ${code}`) }
  }
  const named = nameOfPart({ title: 'Rocailles bleues', variant: glass.variant })
  assert.deepEqual(await read({ part_0: named, partQuantity_0: '40 g', part_3: 'fl-1', partQuantity_3: '2' }), {
    parts: [
      { variant: glass.variant, quantity: 4 },
      { variant: clasp.variant, quantity: 2 },
    ],
    faults: [],
  })
  const wrong: [Form, string][] = [
    [{ part_0: 'Rocailles bleues', partQuantity_0: '0' }, 'partQuantity_0 kit_part_quantity'],
    [{ part_0: 'Rocailles bleues', partQuantity_0: '' }, 'partQuantity_0 kit_part_quantity'],
    [{ part_0: 'Rocailles bleues', partQuantity_0: '45 g' }, 'partQuantity_0 kit_part_between'],
    [{ part_0: 'Rocailles bleues', partQuantity_0: '900 kg' }, 'partQuantity_0 kit_part_much'],
    [{ part_0: 'Autre chose (n° 99999)', partQuantity_0: '1' }, 'part_0 kit_part_unknown'],
    [{ part_0: 'Perle filée', partQuantity_0: '1' }, 'part_0 kit_part_made'],
    [{ part_0: nameOfPart({ title: '', variant: kit.variant }), partQuantity_0: '1' }, 'part_0 kit_of_kits'],
    [{ part_0: 'fl-1', partQuantity_0: '1', part_1: 'Fermoir laiton', partQuantity_1: '1' }, 'part_1 kit_part_twice'],
    [{ variance: 'varied', part_0: 'fl-1', partQuantity_0: '1' }, 'variance kit_varied'],
  ]
  for (const [form, fault] of wrong) assert.deepEqual((await read(form)).faults, [fault])
  assert.ok(made.variant)
})

test('kits left never need more of a part than there is, and one more would', () => {
  const part = fc.record({ quantity: fc.integer({ min: 1, max: 10_000 }), stock: fc.option(fc.nat(1_000_000)) })
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const left = kitsLeft(parts)
      const counted = parts.filter(({ stock }) => stock !== null)
      if (left === null) return assert.equal(counted.length, 0)
      assert.ok(counted.every(({ quantity, stock }) => left * quantity <= stock!))
      assert.ok(counted.some(({ quantity, stock }) => (left + 1) * quantity > stock!))
    }),
  )
})

test('the form makes a kit; a part that is half typed keeps what was stored, and is told', async () => {
  await aSupply({ title: 'Cordon ciré', stock: 30 })
  const typed = {
    title: 'Kit cordon',
    price: '9',
    stock: '',
    variance: 'shared',
    part_0: 'cordon CIRÉ',
    partQuantity_0: '3',
  }
  const sent = (form: Form) => ({ form, photos: [], photoFaults: [] })
  const id = await saveNewListing(house.db, own.maker, own.shop, sent(typed))
  const kit = await findOwnListing(house.db, own.shop, id)
  assert.deepEqual([kit.stock, kit.parts.map(({ title, quantity }) => [title, quantity])], [10, [['Cordon ciré', 3]]])
  const form = { ...valuesOf(kit), ...hiddenOf(kit), listing: String(id), title: 'Kit de cordon', part_0: 'Cord' }
  const { unread } = await keepDraft(house.db, own.maker, own.shop, form)
  const kept = await findOwnListing(house.db, own.shop, id)
  assert.deepEqual([unread, kept.title, kept.parts.length], [['part_0'], 'Kit de cordon', 1])
  const again = { ...valuesOf(kept), ...hiddenOf(kept), part_0: '', partQuantity_0: '' }
  await saveListing(house, own.maker, own.shop, id, sent(again))
  assert.deepEqual((await findOwnListing(house.db, own.shop, id)).parts, [])
})
