import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest, type Role } from '#kit/actor'
import type { PersonId } from '#kit/id'
import { hidesAs, idOfPost, maySee, mayShowAgain, pageOf } from './rules.ts'

const someone = (id: number, roles: Role[] = []) => ({ ...guest, id: id as PersonId, roles })
const owner = 1 as PersonId

test('a post is named by the number that ends its address', () => {
  assert.equal(idOfPost('la-cuisson-12'), 12)
  assert.equal(idOfPost('7'), 7)
  for (const address of ['', 'la-cuisson', 'la-cuisson-0', 'x12', '-1-', '1e3', '9999999999999999'])
    assert.equal(idOfPost(address), undefined, address)
})

test('what is not shown to everybody is its maker’s alone', () => {
  const post = { owner, visible: false }
  assert.equal(maySee(someone(1), post), true)
  assert.equal(maySee(someone(2), post), false)
  assert.equal(maySee(guest, post), false)
  assert.equal(maySee(guest, { owner, visible: true }), true)
})

test('the maker takes comments from view as maker, those who moderate as the house, nobody else', () => {
  assert.equal(hidesAs(someone(1), owner), 'maker')
  assert.equal(hidesAs(someone(2, ['moderator']), owner), 'house')
  assert.equal(hidesAs(someone(1, ['operator']), owner), 'maker')
  assert.equal(hidesAs(someone(2, ['treasurer']), owner), undefined)
  assert.equal(hidesAs(guest, owner), undefined)
})

test('what the house hid, the maker does not show again', () => {
  assert.equal(mayShowAgain(someone(1), owner, 'house'), false)
  assert.equal(mayShowAgain(someone(1), owner, 'maker'), true)
  assert.equal(mayShowAgain(someone(2, ['operator']), owner, 'maker'), true)
  assert.equal(mayShowAgain(someone(2, ['operator']), owner, null), false)
})

test('a page that is no number is the first', () => {
  assert.deepEqual([undefined, '0', '-1', '2', 'x', '1e9'].map(pageOf), [1, 1, 1, 2, 1, 1])
})
