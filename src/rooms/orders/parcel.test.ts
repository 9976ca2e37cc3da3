import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DeliveryProfile, deliveryPrice, postageOf, type Zone } from '#rooms/shops'
import { somePostage } from '../shops/testing-postage.ts'
import { joinParcel, type Packed, parcelPrice } from './parcel.ts'

const zones: Zone[] = ['mainland', 'corsica', 'overseas']
const profile: fc.Arbitrary<DeliveryProfile> = fc.record({
  price: fc.integer({ min: 0, max: 100_000 }),
  furtherPiece: fc.integer({ min: 0, max: 100_000 }),
  freeAbove: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
  zones: fc.subarray(zones, { minLength: 1 }),
  preparationDays: fc.integer({ min: 0, max: 365 }),
  carrierDays: fc.integer({ min: 1, max: 60 }),
  slices: fc.constant(null),
  packaging: fc.constant(0),
})
const packed: fc.Arbitrary<Packed> = fc.record({
  profile,
  pieces: fc.integer({ min: 1, max: 20 }),
  grams: fc.integer({ min: 1, max: 3000 }),
  preparationDays: fc.integer({ min: 0, max: 365 }),
})
const parcel = fc.array(packed, { minLength: 1, maxLength: 8 })
const amount = fc.integer({ min: 1, max: 2_000_000 })

test('pieces of one profile cost what that profile asks for all of them', () => {
  fc.assert(
    fc.property(profile, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), amount, (one, counts, items) => {
      const all = counts.map((pieces) => ({ profile: one, pieces, grams: 0, preparationDays: 1 }))
      const pieces = counts.reduce((sum, count) => sum + count, 0)
      assert.equal(parcelPrice(all, items), deliveryPrice(one, { pieces, items }))
    }),
  )
})

test('the order in which pieces came changes nothing', () => {
  fc.assert(
    fc.property(parcel, amount, (all, items) => {
      assert.equal(parcelPrice(all, items), parcelPrice(all.toReversed(), items))
    }),
  )
})

test('where further pieces are no dearer than first ones, one parcel costs no more than one for each piece', () => {
  fc.assert(
    fc.property(parcel, (all) => {
      const plain = all.map(({ profile: one, ...rest }) => {
        return { ...rest, profile: { ...one, furtherPiece: Math.min(one.furtherPiece, one.price), freeAbove: null } }
      })
      const apart = plain.reduce((sum, one) => sum + deliveryPrice(one.profile, { pieces: one.pieces, items: 1 }), 0)
      assert.ok(parcelPrice(plain, 1) <= apart)
      assert.ok(parcelPrice(plain, 1) >= Math.max(...plain.map((one) => one.profile.price)))
    }),
  )
})

test('free only where every profile frees', () => {
  const free = {
    price: 500,
    furtherPiece: 100,
    freeAbove: 3000,
    zones,
    preparationDays: 1,
    carrierDays: 2,
    slices: null,
    packaging: 0,
  }
  const never = { ...free, price: 900, freeAbove: null }
  const one = (profile: DeliveryProfile) => ({ profile, pieces: 1, grams: 0, preparationDays: 1 })
  assert.equal(parcelPrice([one(free), one(free)], 3000), 0)
  assert.equal(parcelPrice([one(free), one(never)], 3000), 1000)
})

test('it goes where all of it may go, and waits for the slowest', () => {
  fc.assert(
    fc.property(parcel, (all) => {
      const joined = joinParcel(all, 1)
      for (const { profile: one, preparationDays } of all) {
        assert.ok(joined.zones.every((zone) => one.zones.includes(zone)))
        assert.ok(joined.carrierDays >= one.carrierDays && joined.preparationDays >= preparationDays)
      }
    }),
  )
})

const weighed = fc
  .tuple(profile, somePostage)
  .map(([one, terms]) => ({ ...one, ...terms, price: terms.slices[0]!.price, furtherPiece: 0 }) as DeliveryProfile)
const byWeight = fc.record({
  profile: weighed,
  pieces: fc.constant(1),
  grams: fc.integer({ min: 1, max: 3000 }),
  preparationDays: fc.constant(1),
})
const mixed = fc.array(fc.oneof(packed, byWeight), { minLength: 1, maxLength: 8 })

test('lines of one profile by weight are weighed together, unless it frees', () => {
  fc.assert(
    fc.property(weighed, fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1 }), amount, (one, lines, items) => {
      const all = lines.map((grams) => ({ profile: one, pieces: 1, grams, preparationDays: 1 }))
      const free = one.freeAbove !== null && items >= one.freeAbove
      const asked = postageOf({ slices: one.slices!, packaging: one.packaging }, lines).price
      assert.equal(parcelPrice(all, items), free ? 0 : asked)
      assert.equal(joinParcel(all, items).weighed[0]!.price, free ? 0 : asked)
    }),
  )
})

test('whatever the profiles, one order costs no more than one for each line', () => {
  fc.assert(
    fc.property(mixed, amount, (all, items) => {
      const plain = all.map((one) => {
        const { price, furtherPiece } = one.profile
        return { ...one, profile: { ...one.profile, furtherPiece: Math.min(price, furtherPiece), freeAbove: null } }
      })
      const apart = plain.reduce((sum, one) => sum + parcelPrice([one], items), 0)
      assert.ok(parcelPrice(plain, items) <= apart)
    }),
  )
})
