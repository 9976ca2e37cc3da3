import assert from 'node:assert/strict'
import { test } from 'node:test'
import { motifFor } from '../../ui/motifs/index.ts'
import { categories, categoryPath, childrenOf, findCategory, findCategoryBySlug, topCategories } from './categories.ts'

test('keys and slugs are unique and fit an address', () => {
  for (const field of ['key', 'slug'] as const) {
    const values = categories.map((category) => category[field])
    assert.equal(new Set(values).size, values.length)
    for (const value of values) assert.match(value, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  }
})

test('the tree has about 150 categories on at most three levels', () => {
  assert.ok(categories.length >= 140 && categories.length <= 170, String(categories.length))
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
  const reached = topCategories.flatMap(function below(category): string[] {
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

test('a keyword leads to one category', () => {
  const keywords = categories.flatMap((category) => category.keywords)
  const twice = keywords.filter((keyword, at) => keywords.indexOf(keyword) !== at)
  assert.deepEqual(twice, [])
})

test('a category is found by key and by slug', () => {
  assert.equal(findCategory('bowls')?.slug, 'bols-et-saladiers')
  assert.equal(findCategoryBySlug('bols-et-saladiers')?.key, 'bowls')
  assert.equal(findCategory('nowhere'), undefined)
})

test('every category has a drawing of its own kind for listings without photo', () => {
  const drawnAsBasket = categories.filter(({ key }) => motifFor(key) === 'basket').map(({ key }) => key)
  assert.deepEqual(drawnAsBasket, ['baskets', 'storage', 'furniture', 'birthdays'])
})
