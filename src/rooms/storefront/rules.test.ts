import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest } from '#kit/actor'
import type { PersonId } from '#kit/id'
import { excerptOf, idOfPiece, mayVisit, offerState, pageOf } from './rules.ts'

const shop = { state: 'published', hidden: false, owner: 7, awayUntil: null } as const
const piece = { state: 'published', hidden: false, variant: 1, price: 1800, stock: 3, shop } as const
const today = '2026-11-21'

test('a published piece of an open shop can be bought, made to order too', () => {
  assert.equal(offerState(piece, today), 'open')
  assert.equal(offerState({ ...piece, stock: null }, today), 'open')
})

test('each thing that stands in the way has its own name', () => {
  assert.equal(offerState({ ...piece, stock: 0 }, today), 'sold_out')
  assert.equal(offerState({ ...piece, state: 'paused' }, today), 'paused')
  assert.equal(offerState({ ...piece, state: 'draft' }, today), 'draft')
  assert.equal(offerState({ ...piece, hidden: true }, today), 'hidden')
  assert.equal(offerState({ ...piece, shop: { ...shop, hidden: true } }, today), 'hidden')
  assert.equal(offerState({ ...piece, shop: { ...shop, awayUntil: '2026-12-01' } }, today), 'away')
})

test('on the day of return the shop is open again', () => {
  assert.equal(offerState({ ...piece, shop: { ...shop, awayUntil: today } }, today), 'open')
})

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

test('an excerpt ends with a whole word', () => {
  assert.equal(excerptOf('Un bol\n bleu', 20), 'Un bol bleu')
  assert.equal(excerptOf('Un bol bleu de grès', 12), 'Un bol bleu…')
  assert.equal(excerptOf('Un bol bleu de grès', 9), 'Un bol…')
})
