import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { listingOf, rowOf } from './document.ts'
import { dayNumber, factorsOf, highestScore, type Ranked, rankingExplained, scoreOf, turnDays } from './ranking.ts'

const today = 20_778
const listing: Ranked = {
  shop: 12,
  publishedAt: today * 86_400_000,
  photos: 2,
  descriptionLength: 300,
  tags: 4,
  materials: 1,
}

const anyListing = fc.record({
  shop: fc.nat(),
  publishedAt: fc.integer({ min: 0, max: today * 86_400_000 }),
  photos: fc.nat(12),
  descriptionLength: fc.nat(20_000),
  tags: fc.nat(20),
  materials: fc.nat(20),
})

test('the weights sum to one, and each factor lies between 0 and 1', () => {
  assert.ok(Math.abs(rankingExplained.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9)
  fc.assert(
    fc.property(anyListing, (any) => {
      assert.ok(Object.values(factorsOf(any, today)).every((factor) => factor >= 0 && factor <= 1))
      assert.ok(scoreOf(any, today) >= 0 && scoreOf(any, today) <= highestScore)
    }),
  )
})

test('a listing with a photo, words, tags and materials comes before one without', () => {
  const bare = { ...listing, photos: 0, descriptionLength: 0, tags: 0, materials: 0 }
  assert.ok(scoreOf(listing, today) > scoreOf(bare, today))
})

test('a newer listing comes before an older one of the same shop', () => {
  assert.ok(scoreOf(listing, today) > scoreOf({ ...listing, publishedAt: (today - 10) * 86_400_000 }, today))
})

test('every shop is at the head of the queue exactly once in its round', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(50_000), (shop, day) => {
      const heads = Array.from(
        { length: turnDays },
        (_, more) => factorsOf({ ...listing, shop }, day + more).turn === 1,
      )
      assert.equal(heads.filter(Boolean).length, 1)
    }),
  )
})

test('a row names its listing, and a higher score has a lower row', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 33 - 1 }), fc.nat(highestScore), (id, score) => {
      assert.equal(listingOf(rowOf(id, score)), id)
      assert.ok(Number.isSafeInteger(rowOf(id, score)))
      assert.ok(score === 0 || rowOf(1, score) < rowOf(1, score - 1))
    }),
  )
})

test('the day of a moment is counted in whole days', () => assert.equal(dayNumber(86_400_000 * 3 + 5), 3))
