import assert from 'node:assert/strict'
import { test } from 'node:test'
import { offerState, versionState } from './offer-state.ts'

const shop = {
  state: 'published',
  hidden: false,
  awayFrom: null,
  awayUntil: null,
  weeklyPlaces: null,
  taken: 0,
} as const
const one = { price: 1800, stock: 3, reservedUntil: null }
const made = { ...one, stock: null }
const gone = { ...one, stock: 0 }
const reserved = { ...gone, reservedUntil: '2026-11-21T13:51:00Z' }
const unpriced = { ...one, price: null }
const piece = { state: 'published', hidden: false, variants: [one], shop, measure: { minimum: 1 } } as const
const each = { minimum: 1 }
const full = { ...shop, weeklyPlaces: 2, taken: 2 }
const today = '2026-11-21'

test('a published piece of an open shop can be bought, made to order too', () => {
  assert.equal(offerState(piece, today), 'open')
  assert.equal(offerState({ ...piece, variants: [made] }, today), 'open')
})

test('each thing that stands in the way has its own name', () => {
  assert.equal(offerState({ ...piece, variants: [gone, gone] }, today), 'sold_out')
  assert.equal(offerState({ ...piece, state: 'paused' }, today), 'paused')
  assert.equal(offerState({ ...piece, state: 'draft' }, today), 'draft')
  assert.equal(offerState({ ...piece, variants: [unpriced] }, today), 'draft')
  assert.equal(offerState({ ...piece, hidden: true }, today), 'hidden')
  assert.equal(offerState({ ...piece, shop: { ...shop, hidden: true } }, today), 'hidden')
  assert.equal(offerState({ ...piece, shop: { ...shop, awayUntil: '2026-12-01' } }, today), 'away')
})

test('what another is paying for is reserved, not sold; what can be had beside it is on offer', () => {
  assert.equal(offerState({ ...piece, variants: [reserved] }, today), 'reserved')
  assert.equal(offerState({ ...piece, variants: [gone, reserved] }, today), 'reserved')
  assert.equal(offerState({ ...piece, variants: [reserved, one] }, today), 'open')
  const three = { ...piece, variants: [{ ...reserved, stock: 2 }], measure: { minimum: 3 } }
  assert.equal(offerState(three, today), 'reserved')
})

test('one version that can be had is enough', () => {
  assert.equal(offerState({ ...piece, variants: [gone, one] }, today), 'open')
  assert.equal(offerState({ ...piece, variants: [unpriced, one] }, today), 'open')
})

test('a shop whose week is full makes no more, and sells what it has', () => {
  assert.equal(offerState({ ...piece, variants: [made], shop: full }, today), 'full')
  assert.equal(offerState({ ...piece, variants: [made, gone], shop: full }, today), 'full')
  assert.equal(offerState({ ...piece, variants: [made, one], shop: full }, today), 'open')
  assert.deepEqual(
    [made, one, gone, reserved].map((variant) => versionState(variant, full, each)),
    ['full', 'open', 'sold_out', 'reserved'],
  )
})

test('holidays close the shop from their first day; on the day of return it is open again', () => {
  const holidays = { ...shop, awayFrom: '2026-11-30', awayUntil: '2026-12-07' }
  const on = (day: string) => offerState({ ...piece, shop: holidays }, day)
  assert.deepEqual(
    [on('2026-11-29'), on('2026-11-30'), on('2026-12-06'), on('2026-12-07')],
    ['open', 'away', 'away', 'open'],
  )
})

test('what is left of a ribbon below the least that is sold is sold out', () => {
  assert.equal(offerState({ ...piece, measure: { minimum: 4 } }, today), 'sold_out')
  assert.equal(offerState({ ...piece, measure: { minimum: 3 } }, today), 'open')
})
