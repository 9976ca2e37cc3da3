import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cameFrom } from './came-from.ts'

const own = 'https://echoppe.example'
const from = (path: string) => cameFrom(own + path, own)

test('pages of the house say what they are', () => {
  assert.equal(from('/recherche?q=bol'), 'search')
  assert.equal(from('/categories/bols'), 'category')
  assert.equal(from('/'), 'home')
  assert.equal(from('/mercerie'), 'home')
  assert.equal(from('/boutiques/gres'), 'shop')
  assert.equal(from('/boutiques/gres/journal/four-12'), 'journal')
  assert.equal(from('/boutiques/gres?via=carte'), 'card')
  assert.equal(from('/panier'), 'direct')
})

test('another house is outside, silence and nonsense are direct, a card is a card', () => {
  assert.equal(cameFrom('https://ailleurs.example/', own), 'outside')
  assert.equal(cameFrom('https://echoppe.example.ailleurs.example/recherche', own), 'outside')
  assert.equal(cameFrom(null, own), 'direct')
  assert.equal(cameFrom('pas une adresse', own), 'direct')
  assert.equal(cameFrom(null, own, 'carte'), 'card')
})
