import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeNamed, placesNamed, placeText, readPlace } from './read-place.ts'

function read(text: string): string | undefined {
  const place = readPlace(text)
  return place && `${place.words}|${place.commune.name}`
}

test('a postcode is a place wherever it stands', () => {
  assert.equal(read('vase 29000'), 'vase|Quimper')
  assert.equal(read('29000 vase bleu'), 'vase bleu|Quimper')
  assert.equal(read('99999 vase'), undefined)
})

test('a town at the end is a place', () => {
  assert.equal(read('bol en grès Quimper'), 'bol en grès|Quimper')
  assert.equal(read('cadeau saint etienne'), 'cadeau|Saint-Étienne')
  assert.equal(read('Lyon'), '|Lyon')
})

test('a village is a place after « près de »', () => {
  assert.equal(read('bague près de Ambléon'), 'bague|Ambléon')
  assert.equal(read('bague autour d’Ambléon'), 'bague|Ambléon')
  assert.equal(read('bague Ambléon'), undefined)
})

test('words that are no place stay words', () => {
  for (const text of ['collier perle', 'boîte à bijoux', 'sac à main', '', 'lettre 12'])
    assert.equal(read(text), undefined, text)
})

test('the field for a place takes a name, its beginning, or a postcode', () => {
  assert.equal(placeNamed('29000')?.name, 'Quimper')
  assert.equal(placeNamed('quimp')?.name, 'Quimper')
  assert.equal(placeNamed('zzz'), undefined)
})

test('five digits are a postcode, even where they are another commune’s INSEE code', () => {
  assert.equal(placeNamed('69001')?.name, 'Lyon')
  assert.equal(placeNamed('13001')?.name, 'Marseille')
})

test('communes of one name are told apart by name and postcode together', () => {
  const [first, second] = placesNamed('Saint-Denis')
  assert.ok(first!.people > second!.people)
  assert.deepEqual(placesNamed(placeText(second!)), [second])
})
