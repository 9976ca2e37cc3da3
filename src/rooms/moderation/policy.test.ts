import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest, house } from '#kit/actor'
import type { PersonId } from '#kit/id'
import { mayModerate, namesSomebody } from './policy.ts'
import { readTarget } from './read-target.ts'

test('an address, a path, a number or a slug says which shop or listing', () => {
  const listing = [
    'https://echoppe.example/creations/bol-bleu-12',
    '/creations/bol-bleu-12?x=1',
    '/fournitures/12',
    '#12',
    '12',
    ' 12 ',
  ]
  for (const text of listing) assert.deepEqual(readTarget(text), { listing: 12 }, text)
  const shop = [
    'https://echoppe.example/boutiques/chez-lou',
    '/boutiques/chez-lou/',
    '/boutiques/chez-lou/mentions',
    'chez-lou',
    '/boutiques/chez-lou#a',
  ]
  for (const text of shop) assert.deepEqual(readTarget(text), { slug: 'chez-lou' }, text)
  for (const text of ['', '/', '/panier', 'Chez Lou', 'javascript:alert(1)', '/creations/sans-numero'])
    assert.equal(readTarget(text), undefined, text)
})

test('people moderate; the house itself and guests do not', () => {
  const person = { ...guest, id: 1 as PersonId }
  assert.equal(mayModerate({ ...person, roles: ['moderator'] }), true)
  assert.equal(mayModerate({ ...person, roles: ['treasurer'] }), false)
  assert.deepEqual([mayModerate(house), mayModerate(guest)], [false, false])
})

test('a public line that names somebody is recognised whatever its accents and case', () => {
  assert.equal(namesSomebody('Retirée : « CREATIONS d’Eté » copiait', ['Créations d’été', '']), true)
  assert.equal(namesSomebody('Une création masquée', ['Créa', 'Lou Essai']), false)
})
