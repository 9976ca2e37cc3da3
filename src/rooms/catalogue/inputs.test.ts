import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '#kit/read'
import { Refusal } from '#kit/refusal'
import { readChoices, wordsOf, writeChoices } from './choices.ts'
import { ListingInput } from './inputs.ts'

test('an empty form is an empty draft', () => {
  const draft = read(ListingInput, {})
  assert.deepEqual([draft.title, draft.price, draft.stock, draft.category, draft.tags], ['', null, null, null, []])
})

test('what is typed as the French type it is read', () => {
  const form = {
    title: ' Bol ',
    price: '1 234,5',
    stock: '3',
    category: 'bowls',
    tags: 'grès, Bleu ; bleu,,',
    choices: 'Taille : S, M',
  }
  const { title, price, stock, tags, choices } = read(ListingInput, form)
  assert.deepEqual([title, price, stock, tags], ['Bol', 123_450, 3, ['grès', 'Bleu']])
  assert.deepEqual(choices, [{ name: 'Taille', values: ['S', 'M'] }])
})

test('what makes no sense is said beside its field', () => {
  const bad = {
    title: 'x'.repeat(10_000),
    price: 'cher',
    stock: '-2',
    category: 'nowhere',
    tags: Array.from({ length: 21 }, (_, at) => `mot${at}`).join(','),
    materials: 'x'.repeat(61),
    choices: 'Taille',
  }
  assert.deepEqual(faultsOf(bad), {
    title: 'too_long',
    price: 'not_an_amount',
    stock: 'too_small',
    category: 'listing_category_unknown',
    tags: 'listing_words_many',
    materials: 'listing_word_long',
    choices: 'listing_choice_line',
  })
  assert.deepEqual(faultsOf({ price: '0', stock: '1,5' }), { price: 'too_small', stock: 'not_a_count' })
  assert.deepEqual(faultsOf({ price: '99999999', stock: '1000001' }), { price: 'too_large', stock: 'too_large' })
})

test('at most three choices, each named once', () => {
  assert.deepEqual(faultsOf({ choices: 'A:1\nB:1\nC:1\nD:1' }), { choices: 'listing_choices_many' })
  assert.deepEqual(faultsOf({ choices: 'A:1\na:2' }), { choices: 'listing_choice_twice' })
  const values = Array.from({ length: 101 }, (_, at) => at).join(',')
  assert.deepEqual(faultsOf({ choices: `A:${values}` }), { choices: 'listing_choice_values_many' })
})

test('choices are written as they are read', () => {
  const choices = [
    { name: 'Taille', values: ['S', 'M'] },
    { name: 'Couleur', values: ['bleu : nuit'] },
  ]
  assert.deepEqual(readChoices(writeChoices(choices)), choices)
  assert.deepEqual(wordsOf(' a,, b ;A\nc '), ['a', 'b', 'c'])
})

test('words without end are read at once', () => {
  const began = performance.now()
  assert.equal(wordsOf(Array.from({ length: 200_000 }, (_, at) => at).join(',')).length, 200_000)
  assert.ok(performance.now() - began < 2000)
})

function faultsOf(form: object): Record<string, string> {
  try {
    read(ListingInput, form)
    return {}
  } catch (error) {
    assert.ok(error instanceof Refusal)
    return Object.fromEntries(error.faults.map(({ field, code }) => [field, code]))
  }
}
