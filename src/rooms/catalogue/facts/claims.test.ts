import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsIn, faultsOfArtisan } from './claims.ts'

const words = (text: string, kind: string) =>
  claimsIn(text)
    .filter((claim) => claim.kind === kind)
    .map(({ word }) => word)

test('a promise for the whole environment is found, whatever its spelling', () => {
  const text = 'Sac écologique, éco-responsable et ÉCORESPONSABLE, bon pour la planète, neutre en carbone.'
  assert.deepEqual(words(text, 'generic'), [
    'écologique',
    'éco-responsable',
    'ÉCORESPONSABLE',
    'bon pour la planète',
    'neutre en carbone',
  ])
})

test('what the law forbids on a product is told apart', () => {
  assert.deepEqual(words('Savon biodégradable, respectueux de l’environnement', 'banned'), [
    'biodégradable',
    'respectueux de l’environnement',
  ])
})

test('a colour, a durable bowl and an echo promise nothing', () => {
  for (const text of [
    'Bol vert',
    'Un bois durable et vert',
    'Écologie, éco de la montagne',
    'Partisane',
    'verte prairie',
  ])
    assert.deepEqual(claimsIn(text), [], text)
})

test('an artisan without proof is refused in title and tags; what is artisanal is only flagged', () => {
  const named = { title: 'Bol d’artisan', tags: [], provenArtisan: false }
  assert.deepEqual(faultsOfArtisan(named), [{ field: 'title', code: 'listing_artisan_unproven' }])
  assert.deepEqual(faultsOfArtisan({ ...named, title: 'Bol', tags: ['artisane'] })[0]?.field, 'tags')
  assert.deepEqual(faultsOfArtisan({ ...named, provenArtisan: true }), [])
  assert.deepEqual(faultsOfArtisan({ ...named, title: 'Savon artisanal' }), [])
  assert.deepEqual(words('Savon artisanal', 'artisan'), ['artisanal'])
})
