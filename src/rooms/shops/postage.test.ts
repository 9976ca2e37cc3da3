import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { heaviestSent, type PostageTerms, postageOf } from './postage.ts'
import { somePostage } from './testing-postage.ts'

const letters: PostageTerms = {
  slices: [
    { kind: 'letter', upTo: 20, price: 150 },
    { kind: 'letter', upTo: 100, price: 300 },
    { kind: 'letter', upTo: 250, price: 480 },
    { kind: 'parcel', upTo: 500, price: 720 },
    { kind: 'parcel', upTo: 2000, price: 980 },
  ],
  packaging: 10,
}
const priceOf = (...lines: number[]) => postageOf(letters, lines).price

test('the price is right to the gram at the border of each slice, packaging included', () => {
  assert.deepEqual(
    [10, 11, 90, 91, 240, 241, 490, 491, 1990].map((grams) => priceOf(grams)),
    [...[150, 300, 300, 480, 480, 720, 720, 980, 980]],
  )
})

test('lines are weighed together, and what is left of the slice is said', () => {
  assert.deepEqual(postageOf(letters, [40, 160]), {
    ...{ price: 480, grams: 210, room: 40 },
    sendings: [{ kind: 'letter', upTo: 250, price: 480, count: 1 }],
  })
})

test('above the last slice, full parcels of it go and one for what is left', () => {
  assert.deepEqual(postageOf(letters, [4100]), {
    ...{ price: 2 * 980 + 480, grams: 4130, room: 120 },
    sendings: [
      { kind: 'parcel', upTo: 2000, price: 980, count: 2 },
      { kind: 'letter', upTo: 250, price: 480, count: 1 },
    ],
  })
  assert.deepEqual(postageOf(letters, [3980]).sendings, [{ kind: 'parcel', upTo: 2000, price: 980, count: 2 }])
})

test('two small letters go apart where one parcel would cost more', () => {
  const withoutMiddle = { ...letters, slices: letters.slices.toSpliced(2, 1) }
  assert.deepEqual(postageOf(withoutMiddle, [80, 80]), {
    ...{ price: 600, grams: 180, room: 0 },
    sendings: [{ kind: 'letter', upTo: 100, price: 300, count: 2 }],
  })
  assert.equal(postageOf(letters, [80, 80]).price, 480)
})

const lines = fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 20 })
const one = (terms: PostageTerms, grams: number) => postageOf(terms, [grams]).price

test('sending together never costs more than sending each line by itself', () => {
  fc.assert(
    fc.property(somePostage, lines, (terms, all) => {
      const apart = all.reduce((sum, grams) => sum + one(terms, grams), 0)
      assert.ok(postageOf(terms, all).price <= apart)
    }),
  )
})

test('more weight, or another line, never costs less', () => {
  fc.assert(
    fc.property(somePostage, lines, fc.nat(19), fc.integer({ min: 0, max: 3000 }), (terms, all, at, more) => {
      const { price } = postageOf(terms, all)
      const heavier = all.with(at % all.length, all[at % all.length]! + more)
      assert.ok(postageOf(terms, heavier).price >= price)
      assert.ok(postageOf(terms, [...all, more]).price >= price)
    }),
  )
})

test('what fills the room that is left changes nothing, and of one slice a gram more takes the next', () => {
  fc.assert(
    fc.property(somePostage, lines, (terms, all) => {
      const { price, room } = postageOf(terms, all)
      if (room > 0) assert.equal(postageOf(terms, [...all, room]).price, price)
    }),
  )
  for (const [at, slice] of letters.slices.slice(0, -1).entries()) {
    const grams = slice.upTo - letters.packaging
    assert.equal(one(letters, grams), slice.price)
    assert.equal(one(letters, grams + 1), letters.slices[at + 1]!.price)
  }
})

test('the sendings take what is sent, and their prices are what is asked', () => {
  fc.assert(
    fc.property(somePostage, lines, (terms, all) => {
      const { price, grams, sendings } = postageOf(terms, all)
      assert.equal(
        sendings.reduce((sum, sending) => sum + sending.price * sending.count, 0),
        price,
      )
      assert.ok(sendings.reduce((sum, { upTo, count }) => sum + upTo * count, 0) >= grams)
      const packed = sendings.reduce((sum, { count }) => sum + count * terms.packaging, 0)
      assert.equal(grams, all.reduce((sum, line) => sum + line, 0) + packed)
    }),
  )
})

test('the heaviest single thing is what the last slice takes beside its packaging', () => {
  assert.equal(heaviestSent(letters), 1990)
})
