import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonId } from '#kit/id'
import { isBuyer, mayBecome, nextStates, type OrderState } from './rules.ts'

test('no order comes back from where it ended', () => {
  for (const end of ['sent', 'handed_over', 'cancelled'] as OrderState[]) assert.deepEqual(nextStates[end], [])
  assert.ok(mayBecome('paid', 'sent'))
  assert.ok(!mayBecome('reserved', 'sent'))
})

test('a purchase is seen by who made it, or who has verified its address', () => {
  const person = 7 as PersonId
  const made = { person: null, email: 'Odile@exemple.test' }
  assert.ok(isBuyer({ id: person, email: 'odile@exemple.test', emailVerified: true }, made))
  assert.ok(!isBuyer({ id: person, email: 'odile@exemple.test', emailVerified: false }, made))
  assert.ok(!isBuyer({ id: null, email: null, emailVerified: false }, made))
  assert.ok(isBuyer({ id: person, email: null, emailVerified: false }, { person, email: '' }))
})

test('what a member bought is not the next owner’s of her mailbox', () => {
  const next = { id: 8 as PersonId, email: 'odile@exemple.test', emailVerified: true }
  assert.ok(!isBuyer(next, { person: 7 as PersonId, email: 'odile@exemple.test' }))
})
