import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseRows, withoutCases } from '#test/samples'
import { folded, foldedName, foldedWords } from './fold.ts'
import { slugOf } from './slug.ts'

test('letters that no mark can be taken from are those of a French keyboard', () => {
  const pairs = {
    Søren: 'soren',
    ŁÓDŹ: 'lodz',
    Đorđe: 'dorde',
    Þóra: 'thora',
    Ðísa: 'disa',
    Işıl: 'isil',
    İzmir: 'izmir',
  }
  for (const [name, plain] of Object.entries(pairs)) assert.equal(folded(name), plain)
  assert.equal(folded('Straße, Æbler, CŒUR, ﬁl, Ǿ, ẞ'), 'strasse, aebler, coeur, fil, o, ss')
  assert.equal(folded('Ħamrun Ŋ Ŧ ŀ ʼn'), 'hamrun n t l· ʼn')
})

test('other alphabets keep their letters', () => assert.equal(folded('Καφές 手作り'), 'καφες 手作り'))

test('what parts words does not count', () => {
  assert.equal(foldedWords(' L’Œuf–d’or '), 'l oeuf d or')
  assert.equal(foldedName('Mots-clés'), foldedName('MOTS CLES'))
})

test('names of other countries make addresses that can be read', { skip: withoutCases }, () => {
  for (const [name, slug] of caseRows('11-letters-without-marks', 'names.tsv')) assert.equal(slugOf(name!), slug)
})
