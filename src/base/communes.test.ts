import assert from 'node:assert/strict'
import { test } from 'node:test'
import { communesNamed, findCommune, findCommunes, kilometres, nearestDepartments } from '#base/communes'

const names = (text: string) => findCommunes(text).map(({ name }) => name)

test('a commune is found by its code', () => {
  assert.equal(findCommune('29232')?.name, 'Quimper')
  assert.equal(findCommune('00000'), undefined)
})

test('a name is found without its accents, case or hyphens', () => {
  for (const text of ['Saint-Étienne', 'saint etienne', 'ST ETIENNE', 'St-Etienne'])
    assert.equal(names(text)[0], 'Saint-Étienne', text)
})

test('the exact name comes first, then the most people', () => {
  assert.equal(names('Tours')[0], 'Tours')
  assert.deepEqual(names('mars').slice(0, 1), ['Mars'])
  assert.equal(names('marsei')[0], 'Marseille')
})

test('a postcode finds its communes, and begins to after two digits', () => {
  assert.deepEqual(names('75011'), ['Paris'])
  assert.ok(names('29').includes('Brest'))
  assert.deepEqual(names('99999'), [])
})

test('what is no place finds nothing', () => {
  for (const text of ['', '   ', '%', "'; drop table", 'zzzz']) assert.deepEqual(names(text), [])
})

test('homonyms are all told, the largest first', () => {
  const named = communesNamed('Saint-Denis')
  assert.ok(named.length > 1)
  assert.ok(named[0]!.people >= named[1]!.people)
})

test('departments come in order of distance', () => {
  const lyon = findCommune('69123')!
  const order = nearestDepartments(lyon).map(({ department }) => department)
  assert.equal(order[0], '69')
  assert.equal(order.length, 101)
  assert.ok(order.indexOf('38') < order.indexOf('75'))
  assert.equal(order.at(-1), '974')
  assert.equal(nearestDepartments(lyon)[0]!.kilometres, 0)
})

test('kilometres are kilometres', () => {
  const paris = findCommune('75056')!
  assert.ok(Math.abs(kilometres(paris, findCommune('69123')!) - 392) < 3)
  assert.equal(kilometres(paris, paris), 0)
})
