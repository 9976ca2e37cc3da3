import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isSame, mergeEdits, withPicks } from './merge-edits.ts'

const parts = [
  ...['title', 'price', 'tags'].map((part) => ({ part, fields: [part] })),
  { part: 'options', fields: ['choices', 'rowPrice'] },
]
const base = { title: 'Bol', price: '35,00', tags: 'bol, grès', choices: '', rowPrice: [] }

test('what only they changed is theirs, what only I changed stays mine', () => {
  const { form, taken, clashes } = mergeEdits(base, { ...base, title: 'Bol bleu' }, { ...base, price: '38,00' }, parts)
  assert.equal(form.title, 'Bol bleu')
  assert.equal(form.price, '38,00')
  assert.deepEqual(
    taken.map(({ part }) => part),
    ['price'],
  )
  assert.deepEqual(clashes, [])
})

test('what both changed is told with both versions, and mine stays until I choose', () => {
  const { form, clashes } = mergeEdits(base, { ...base, title: 'Bol bleu' }, { ...base, title: 'Grand bol' }, parts)
  assert.equal(form.title, 'Bol bleu')
  const [clash] = clashes
  assert.deepEqual([clash!.mine, clash!.theirs], [{ title: 'Bol bleu' }, { title: 'Grand bol' }])
})

test('the same change made twice is no difference', () => {
  const both = { ...base, title: 'Grand bol' }
  const { taken, clashes } = mergeEdits(base, both, both, parts)
  assert.deepEqual([taken, clashes], [[], []])
})

test('a value written otherwise was not changed: 35 is 35,00 €, and commas need no spaces', () => {
  const mine = { ...base, price: '35', tags: 'bol,grès' }
  const { taken, clashes } = mergeEdits(base, mine, { ...base, price: '40,00', tags: 'bol, grès, bleu' }, parts)
  assert.deepEqual([taken.map(({ part }) => part), clashes], [['price', 'tags'], []])
})

test('a grid and its options are one thing: never half of each', () => {
  const mine = { ...base, choices: 'Taille : S, M', rowPrice: ['10', '12'] }
  const theirs = { ...base, choices: 'Taille : L', rowPrice: ['15'] }
  const { form, clashes } = mergeEdits(base, mine, theirs, parts)
  assert.deepEqual([form.choices, form.rowPrice], [mine.choices, mine.rowPrice])
  assert.deepEqual(
    clashes.map(({ part }) => part),
    ['options'],
  )
  const chosen = withPicks({ ...form, pick_options: 'theirs' }, theirs, parts)
  assert.deepEqual([chosen.choices, chosen.rowPrice], [theirs.choices, theirs.rowPrice])
})

test('a form that does not say what it was filled from is asked about every difference', () => {
  const { clashes } = mergeEdits(undefined, { ...base, title: 'Bol bleu' }, { ...base, price: '38,00' }, parts)
  assert.deepEqual(
    clashes.map(({ part }) => part),
    ['title', 'price'],
  )
})

test('whatever was changed by whom, nothing of mine is lost and nothing of theirs unsaid', () => {
  const word = fc.constantFrom('', 'Bol', 'Tasse', 'Vase')
  const form = fc.record({ title: word, price: word, tags: word, choices: word, rowPrice: fc.array(word) })
  fc.assert(
    fc.property(form, form, form, (from, mine, theirs) => {
      const merged = mergeEdits(from, mine, theirs, parts)
      for (const { part, fields } of parts) {
        const said = [...merged.taken, ...merged.clashes].some((one) => one.part === part)
        const changedByMe = !isSame(from, mine, fields)
        const changedByThem = !isSame(from, theirs, fields)
        if (changedByMe) assert.ok(isSame(merged.form, mine, fields))
        if (changedByThem && !isSame(mine, theirs, fields)) assert.ok(said)
        if (!changedByMe) assert.ok(isSame(merged.form, theirs, fields))
      }
    }),
  )
})
