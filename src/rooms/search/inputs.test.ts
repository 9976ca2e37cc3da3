import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf } from './asked-place.ts'
import { readAsked, searchLink } from './inputs.ts'

const codes = (query: Record<string, string>) => readAsked(query).corrections.map(({ code }) => code)
const asked = (query: Record<string, string>) => readAsked(query).asked
const place = (query: Record<string, string>) => placeOf(asked(query))

test('a link carries all that was asked, and is read back as the same', () => {
  const all = {
    q: 'bol en grès',
    lieu: 'Rodez (12000)',
    categorie: 'bijoux',
    prix_min: '5',
    prix_max: '24,50',
    livraison_comprise: 'oui',
    remise: 'oui',
    tri: 'prix',
    page: '3',
  }
  const { searchParams } = new URL(searchLink(asked(all)), 'http://localhost')
  assert.deepEqual(Object.fromEntries(searchParams), all)
  assert.deepEqual(asked(Object.fromEntries(searchParams)), asked(all))
})

test('nothing asked is the address alone', () => {
  assert.equal(searchLink(asked({})), '/recherche')
  assert.equal(searchLink(asked({ q: ' ', prix_min: '', tri: 'pertinence', page: '1' })), '/recherche')
})

test('what cannot be taken is corrected and said', () => {
  assert.deepEqual(codes({ prix_min: 'cher', prix_max: '-3' }), ['not_a_price', 'not_a_price'])
  assert.deepEqual(codes({ prix_min: '30', prix_max: '10' }), ['prices_swapped'])
  assert.deepEqual(asked({ prix_min: '30', prix_max: '10' }).least, 1000)
  assert.deepEqual(codes({ categorie: 'licornes', tri: '__proto__', page: '0' }), ['no_category', 'no_sort', 'no_page'])
  assert.deepEqual(codes({ q: 'x'.repeat(10_000), page: '1e9' }), ['words_cut', 'no_page'])
  assert.deepEqual(codes({ page: '99999999999999999999' }), ['past_end'])
})

test('a category says its universe; the market needs no name, both and the Mercerie do', () => {
  assert.equal(asked({}).universe, 'market')
  assert.equal(asked({ univers: 'tout' }).universe, 'both')
  assert.equal(asked({ univers: '__proto__' }).universe, 'market')
  assert.equal(asked({ univers: 'mercerie', categorie: 'bijoux' }).universe, 'market')
  assert.equal(searchLink(asked({ q: 'lin', univers: 'mercerie' })), '/recherche?univers=mercerie&q=lin')
  const cotton = asked({ categorie: 'tissus-coton' })
  assert.equal(cotton.universe, 'supplies')
  assert.equal(searchLink(cotton), '/recherche?categorie=tissus-coton')
  assert.equal(searchLink({ ...cotton, category: undefined }), '/recherche?univers=mercerie')
})

test('what is asked of supplies is carried by their links, and by no other', () => {
  const all = {
    univers: 'mercerie',
    matiere: 'lin',
    provenance: 'france',
    largeur: '140',
    perle: '6',
    fabrication: 'revendu',
    licence: 'vente',
  }
  const { searchParams } = new URL(searchLink(asked(all)), 'http://localhost')
  assert.deepEqual(Object.fromEntries(searchParams), all)
  assert.deepEqual(asked({ ...all, univers: '' }).supply, {})
  assert.deepEqual(asked({ univers: 'mercerie', matiere: 'toString', largeur: '7', perle: 'x' }).supply, {})
})

test('a town at the end of the words is where one searches, unless the words are to stay words', () => {
  assert.deepEqual([place({ q: 'bague Sens' }).words, place({ q: 'bague Sens' }).commune?.name], ['bague', 'Sens'])
  assert.deepEqual(
    [place({ q: 'bague sens', mots: 'seuls' }).words, place({ q: 'bague sens', mots: 'seuls' }).from],
    ['bague sens', 'left'],
  )
})

test('the field for places counts before the words; an unknown place is nowhere', () => {
  assert.deepEqual(
    [place({ q: 'sac Lyon', lieu: 'Rodez' }).words, place({ q: 'sac Lyon', lieu: 'Rodez' }).commune?.name],
    ['sac Lyon', 'Rodez'],
  )
  assert.equal(place({ lieu: 'Atlantide' }).commune, undefined)
  assert.equal(place({ lieu: 'Atlantide' }).from, 'field')
})

test('of communes of one name the largest is taken and the others are offered', () => {
  const { commune, others } = place({ lieu: 'Saint-Denis' })
  assert.ok(others.length > 0)
  assert.ok(others.every(({ people }) => people <= commune!.people))
  assert.deepEqual(place({ lieu: '12000' }).commune?.name, 'Rodez')
})
