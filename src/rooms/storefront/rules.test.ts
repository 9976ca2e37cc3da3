import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest } from '#kit/actor'
import type { PersonId } from '#kit/id'
import { idOfPiece, mayVisit, pageOf, withQueryOf } from './rules.ts'

test('what is hidden or a draft is for its maker alone', () => {
  const maker = { ...guest, id: 7 as PersonId }
  for (const state of ['hidden', 'draft'] as const) {
    assert.ok(mayVisit(maker, 7, state))
    assert.ok(!mayVisit(guest, 7, state))
    assert.ok(!mayVisit({ ...guest, id: 8 as PersonId }, 7, state))
  }
  assert.ok(mayVisit(guest, 7, 'sold_out'))
})

test('the id stands at the end of an address', () => {
  assert.equal(idOfPiece('bol-a-the-123'), 123)
  assert.equal(idOfPiece('123'), 123)
  for (const text of ['bol', 'bol-', 'bol-0', 'bol-12a', 'bol12', '1'.repeat(20)])
    assert.equal(idOfPiece(text), undefined)
})

test('a page that is no number is the first', () => {
  assert.equal(pageOf('3'), 3)
  for (const text of [undefined, '', '0', '-1', '1.5', 'x', '9999999']) assert.equal(pageOf(text), 1)
})

test('an address that moved keeps what was asked of it', () => {
  assert.equal(
    withQueryOf('/creations/bol-1?version=2&x=%C3%A9', '/creations/vase-1'),
    '/creations/vase-1?version=2&x=%C3%A9',
  )
  assert.equal(withQueryOf('/creations/bol-1?', '/creations/vase-1'), '/creations/vase-1')
  assert.equal(withQueryOf('/creations/bol-1', '/creations/vase-1'), '/creations/vase-1')
})
