import assert from 'node:assert/strict'
import { test } from 'node:test'
import { motifFor } from '../../../ui/motifs/index.ts'
import {
  categories,
  categoriesOf,
  categoryPath,
  childrenOf,
  findCategory,
  findCategoryBySlug,
  fitsUniverse,
  topCategories,
  universes,
} from './categories.ts'

test('keys and slugs are unique and fit an address', () => {
  for (const field of ['key', 'slug'] as const) {
    const values = categories.map((category) => category[field])
    assert.equal(new Set(values).size, values.length)
    for (const value of values) assert.match(value, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  }
})

test('the market has about 150 categories, the Mercerie about 80, on at most three levels', () => {
  const [market, supplies] = universes.map((universe) => categoriesOf(universe).length)
  assert.ok(market! >= 140 && market! <= 170, String(market))
  assert.ok(supplies! >= 75 && supplies! <= 90, String(supplies))
  for (const { key } of categories) assert.ok(categoryPath(key).length <= 3)
})

test('a path leads from the top to the category itself', () => {
  assert.deepEqual(
    categoryPath('earrings').map(({ name }) => name),
    ['Bijoux', 'Boucles d’oreilles'],
  )
  assert.deepEqual(categoryPath('nowhere'), [])
})

test('every category is reached from the top', () => {
  const reached = universes
    .flatMap((universe) => topCategories[universe])
    .flatMap(function below(category): string[] {
      return [category.key, ...childrenOf(category.key).flatMap(below)]
    })
  assert.deepEqual(
    reached,
    categories.map(({ key }) => key),
  )
})

test('names are French and typeset', () => {
  for (const { name } of categories) assert.doesNotMatch(name, /'|"|\s$/)
})

test('a keyword leads to one category of its universe', () => {
  for (const universe of universes) {
    const keywords = categoriesOf(universe).flatMap((category) => category.keywords)
    const twice = keywords.filter((keyword, at) => keywords.indexOf(keyword) !== at)
    assert.deepEqual(twice, [])
  }
})

test('a branch is of one universe, and its keys say which', () => {
  for (const { key, universe, parent } of categories) {
    assert.equal(key.startsWith('s-'), universe === 'supplies')
    if (parent) assert.equal(findCategory(parent)?.universe, universe)
  }
})

test('a listing may stand in the tree of its universe, or nowhere yet', () => {
  assert.ok(fitsUniverse('bowls', 'market') && fitsUniverse('s-cotton', 'supplies') && fitsUniverse(null, 'supplies'))
  assert.ok(!fitsUniverse('bowls', 'supplies') && !fitsUniverse('s-cotton', 'market') && !fitsUniverse('x', 'market'))
})

test('a category is found by key and by slug', () => {
  assert.equal(findCategory('bowls')?.slug, 'bols-et-saladiers')
  assert.equal(findCategoryBySlug('bols-et-saladiers')?.key, 'bowls')
  assert.equal(findCategory('nowhere'), undefined)
})

test('every category has a drawing of its own kind for listings without photo', () => {
  const drawnAsBasket = categories.filter(({ key }) => motifFor(key) === 'basket').map(({ key }) => key)
  assert.deepEqual(drawnAsBasket, ['baskets', 'storage', 'furniture', 'birthdays', 's-basket-wood', 's-willow'])
})
