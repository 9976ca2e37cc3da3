import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { limits } from '../listing.ts'
import { changedPrice, directions, type PriceChange, priceWays, roundings } from './price-change.ts'

const change = (told: Partial<PriceChange>): PriceChange => ({
  ...{ way: 'raise_percent', amount: 400, rounding: 'none', direction: 'nearest' },
  ...told,
})

test('prices go up and down by an amount or a share, and are rounded as a maker would', () => {
  const told: [number, Partial<PriceChange>, number][] = [
    [1800, {}, 1872],
    [1800, { rounding: '50' }, 1850],
    [1800, { rounding: '50', direction: 'up' }, 1900],
    [1800, { rounding: '100', direction: 'down' }, 1800],
    [1800, { rounding: '90' }, 1890],
    [1835, { way: 'raise', amount: 0, rounding: '90', direction: 'down' }, 1790],
    [1890, { way: 'raise', amount: 0, rounding: '90', direction: 'up' }, 1890],
    [1891, { way: 'raise', amount: 0, rounding: '90', direction: 'up' }, 1990],
    [2490, { way: 'lower', amount: 250 }, 2240],
    [1000, { way: 'lower_percent', amount: 1250, rounding: '10' }, 880],
    [999, { way: 'set', amount: 1200 }, 1200],
    [1, { way: 'raise_percent', amount: 1, direction: 'up' }, 2],
  ]
  for (const [price, how, wanted] of told) assert.equal(changedPrice(price, change(how)), wanted, JSON.stringify(how))
})

test('nothing becomes free, negative or absurdly dear', () => {
  assert.equal(changedPrice(500, change({ way: 'lower', amount: 500 })), 'bulk_price_too_low')
  assert.equal(changedPrice(500, change({ way: 'lower', amount: 90_000 })), 'bulk_price_too_low')
  assert.equal(changedPrice(500, change({ way: 'lower_percent', amount: 10_000 })), 'bulk_price_too_low')
  assert.equal(changedPrice(40, change({ amount: 0, rounding: '100', direction: 'down' })), 'bulk_price_too_low')
  assert.equal(changedPrice(limits.price, change({ amount: 1 })), 'bulk_price_too_high')
})

const anyPrice = fc.integer({ min: 1, max: limits.price })
const anyChange = fc.record({
  way: fc.constantFrom(...priceWays),
  amount: fc.integer({ min: 0, max: 100_000 }),
  rounding: fc.constantFrom(...roundings),
  direction: fc.constantFrom(...directions),
})

test('what comes out is a price on the grid that was asked, or a reason', () => {
  fc.assert(
    fc.property(anyPrice, anyChange, (price, how) => {
      const after = changedPrice(price, how)
      if (typeof after === 'string') return
      assert.ok(Number.isInteger(after) && after >= 1 && after <= limits.price)
      if (how.rounding === '90') assert.equal(after % 100, 90)
      else if (how.rounding !== 'none') assert.equal(after % Number(how.rounding), 0)
    }),
  )
})

test('the dearer of two stays the dearer, and rounding up is never below rounding down', () => {
  fc.assert(
    fc.property(anyPrice, anyPrice, anyChange, (one, other, how) => {
      const number = (price: number, direction = how.direction) => {
        const after = changedPrice(price, { ...how, direction })
        return after === 'bulk_price_too_low' ? 0 : after === 'bulk_price_too_high' ? Infinity : after
      }
      assert.ok(number(Math.max(one, other)) >= number(Math.min(one, other)))
      assert.ok(number(one, 'down') <= number(one, 'nearest') && number(one, 'nearest') <= number(one, 'up'))
    }),
  )
})
