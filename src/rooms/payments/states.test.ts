import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mayFollow, type PaymentState } from './states.ts'

const states: PaymentState[] = ['created', 'started', 'processing', 'paid', 'refused', 'cancelled']
const after = (events: PaymentState[]) =>
  events.reduce<PaymentState>((state, event) => (mayFollow(state, event) ? event : state), 'created')

test('once paid, a payment stays paid, whatever comes late', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...states)), fc.array(fc.constantFrom(...states)), (before, later) => {
      assert.equal(after([...before, 'paid', ...later]), 'paid')
    }),
  )
})

test('once cancelled, only money that came after all counts', () => {
  for (const state of states) assert.equal(mayFollow('cancelled', state), state === 'paid')
})

test('nothing follows itself, and nothing goes back to its beginning', () => {
  for (const state of states) {
    assert.equal(mayFollow(state, state), false)
    assert.equal(mayFollow(state, 'created'), false)
  }
})
