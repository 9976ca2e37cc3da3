import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseRows, withoutCases } from '#test/samples'
import { wishesOf } from './synonyms.ts'
import { termsOf } from './words.ts'

const same = (...texts: string[]) => {
  for (const text of texts) assert.deepEqual(termsOf(text), termsOf(texts[0]!), text)
}

/** True when the query's words meet a document of this text. */
function finds(query: string, text: string): boolean {
  const document = new Set(termsOf(text))
  return wishesOf(query).every(({ ways }) => ways.some((way) => way.every((term) => document.has(term))))
}

test('gender, number and missing accents do not part words', () => {
  same('doré', 'dorée', 'DORÉS', 'doree', 'dorees')
  same('bijou', 'bijoux')
  same('théière', 'theiere', 'théières')
  same('cristal', 'cristaux')
  same('bébé', 'bebe', 'Bébés')
  same('Noël', 'noel', 'NOËL')
  same('céramique', 'ceramique')
})

test('every kind of apostrophe and hyphen is read', () => {
  same("boucles d'oreilles", 'boucles d’oreilles', 'boucle d‘oreille', 'Boucles-d’oreilles', 'boucle oreille')
  same('l’abat-jour', 'abat jour')
})

test('letters that no mark can be taken from are found as they are typed', { skip: withoutCases }, () => {
  for (const [name = '', , typed = ''] of caseRows('11-letters-without-marks', 'names.tsv')) {
    const words = termsOf(name)
    assert.ok(
      termsOf(typed).every((term: string) => words.includes(term)),
      name,
    )
  }
})

test('ligatures are two letters', () => same('cœur', 'coeur', 'CŒUR'))

test('stop words are dropped, the gold of « bague en or » is not', () => {
  assert.equal(termsOf('bague en or').length, 2)
  assert.deepEqual(termsOf('de la pour les'), [])
})

test('letters and numbers are words: initials and sizes are searched', () => {
  assert.deepEqual(termsOf('lettre M, taille 38'), ['lettr', 'm', 'taill', '38'])
})

test('a text without a space is cut to a term of forty letters', () => {
  assert.equal(termsOf('x'.repeat(20_000))[0]!.length, 40)
})

test('synonyms of the craft meet in both directions', () => {
  assert.ok(finds('BO', 'Boucles d’oreilles dorées'))
  assert.ok(finds('boucles d’oreilles', 'BO fleurs'))
  assert.ok(finds('broderie', 'coussin brodé main'))
  assert.ok(finds('doudou', 'Peluche lapin'))
  assert.ok(finds('mug', 'Tasse en grès'))
})

test('half of a phrase is not the phrase', () => {
  assert.ok(!finds('BO', 'boucle de ceinture'))
  assert.ok(!finds('boucle', 'BO fleurs'))
})

test('a synonym of a synonym is not one', () => assert.ok(!finds('dorure', 'or')))

test('a word of a million letters comes to an end', () => {
  assert.equal(termsOf(`${'ⅷ'.repeat(250_000)}`)[0], 'viii'.repeat(10))
})
