import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demonstrationAccounts } from './index.ts'

test('a visitor reads the addresses of a maker, a buyer and the operator, and the password', () => {
  const text = demonstrationAccounts()
  assert.equal(text.match(/\S+@example\.org/g)?.length, 3)
  assert.match(text, /exploitation@example\.org/)
  assert.match(text, /mot de passe/)
})
