import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typeset } from './typeset.ts'

test('plain blanks before double signs and inside quotes become narrow ones that do not break', () => {
  assert.equal(typeset('Lavable ? Oui : à 30 % « doux »'), 'Lavable\u202f? Oui\u202f: à 30\u202f% «\u202fdoux\u202f»')
  assert.equal(typeset(typeset('Quoi !')), 'Quoi\u202f!')
})

test('what is no French sign of its own stays: addresses, faces, sums, other blanks', () => {
  for (const text of ['https://x.example/?a=1', 'merci :)', 'a !=b', '12\u00a0€', 'sans espace: ici', ': en tête'])
    assert.equal(typeset(text), text)
})
