import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inTransaction } from '#base/database'
import type { VariantId } from '#kit/id'
import { Refusal } from '#kit/refusal'
import { testHouse } from '#test/database'
import { size } from '#test/size'
import { aShop } from '../../shops/testing.ts'
import { returnStock, type StockLine, takeStock } from '../index.ts'
import { aListing } from '../testing.ts'

const house = await testHouse()
const first = await aShop(house)
const second = await aShop(house)

test('two hundred takers of ten pieces: ten get one, the others are told, none is left', async () => {
  const { variant } = await aListing(house, first, { stock: 10 })
  const taken = await Promise.all(Array.from({ length: 200 }, () => take([{ ...first, variant, quantity: 1 }])))
  assert.equal(taken.filter((answer) => answer === 'taken').length, 10)
  assert.equal(taken.filter((answer) => answer === 'sold_out').length, 190)
  assert.equal(await stockOf(variant), 0)
})

test('one line short takes nothing, and names what is short and what is left', async () => {
  const plenty = await aListing(house, first, { stock: 5 })
  const short = await aListing(house, second, { stock: 1, title: 'Vase unique' })
  const lines = [
    { shop: first.shop, variant: plenty.variant, quantity: 2 },
    { shop: second.shop, variant: short.variant, quantity: 2 },
  ]
  await assert.rejects(
    inTransaction(house.db, (tx) => takeStock(tx, lines)),
    (refusal: Refusal) => {
      assert.equal(refusal.code, 'sold_out')
      assert.deepEqual([refusal.values.title, refusal.values.left], ['Vase unique', 1])
      return true
    },
  )
  assert.equal(await stockOf(plenty.variant), 5)
})

test('the same piece on two lines counts together', async () => {
  const { variant } = await aListing(house, first, { stock: 3 })
  const line = { shop: first.shop, variant, quantity: 2 }
  assert.equal(await take([line, line]), 'sold_out')
  assert.equal(await stockOf(variant), 3)
})

test('what is made to order is always enough, and what is gone is told', async () => {
  const { variant } = await aListing(house, first, { stock: null, published: false })
  assert.equal(await take([{ shop: first.shop, variant, quantity: 900 }]), 'taken')
  assert.equal(await stockOf(variant), null)
  assert.equal(await take([{ shop: second.shop, variant, quantity: 1 }]), 'listing_gone')
})

test('search is told when the last piece goes and when one comes back', async () => {
  const { listing, variant } = await aListing(house, first, { stock: 2 })
  const line = { shop: first.shop, variant, quantity: 1 }
  const before = await changesOf(listing)
  await take([line])
  assert.equal(await changesOf(listing), before)
  await take([line])
  assert.equal(await changesOf(listing), before + 1)
  await inTransaction(house.db, (tx) => returnStock(tx, [line]))
  assert.equal(await changesOf(listing), before + 2)
  assert.equal(await stockOf(variant), 1)
})

test('what was sold of a stock and is made to order since is still made to order when it comes back', async () => {
  const { variant } = await aListing(house, first, { stock: 2 })
  const line = { shop: first.shop, variant, quantity: 1 }
  await take([line])
  await house.db.updateTable('variants').set({ stock: null }).where('id', '=', variant).execute()
  await inTransaction(house.db, (tx) => returnStock(tx, [line]))
  assert.equal(await stockOf(variant), null)
})

test('whatever baskets meet, no stock is lost, none is made, and nobody blocks another', async () => {
  const stocks = [4, 7, 1, 12]
  const baskets = fc.array(
    fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 6 }),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  await fc.assert(
    fc.asyncProperty(baskets, async (all) => {
      const pieces = await Promise.all(
        stocks.map(async (stock, at) => ({ ...(await aListing(house, at % 2 ? first : second, { stock })), at })),
      )
      const lines: StockLine[][] = all.map((basket) =>
        basket.map(([at, quantity]) => ({
          shop: (at % 2 ? first : second).shop,
          variant: pieces[at]!.variant,
          quantity,
        })),
      )
      const answers: string[] = await Promise.all(lines.map((basket) => take(basket)))
      assert.ok(answers.every((answer) => answer === 'taken' || answer === 'sold_out'))
      for (const { variant, at } of pieces) {
        const sold: StockLine[] = lines.filter((_, one) => answers[one] === 'taken').flat()
        const count = sold.filter((line) => line.variant === variant).reduce((sum, { quantity }) => sum + quantity, 0)
        assert.equal(await stockOf(variant), stocks[at]! - count)
      }
    }),
    { numRuns: size({ test: 6, proof: 100 }) },
  )
})

async function take(lines: StockLine[]): Promise<string> {
  try {
    await inTransaction(house.db, (tx) => takeStock(tx, lines))
    return 'taken'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

async function stockOf(variant: VariantId): Promise<number | null> {
  const row = await house.db.selectFrom('variants').select('stock').where('id', '=', variant).executeTakeFirstOrThrow()
  return row.stock
}

async function changesOf(listing: number): Promise<number> {
  const rows = await house.db
    .selectFrom('changes')
    .select('id')
    .where('kind', '=', 'listing')
    .where('id', '=', listing)
    .execute()
  return rows.length
}
