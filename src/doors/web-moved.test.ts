import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addressAbove, addressMeant, pageAbove } from './web-moved.ts'

test('capitals, doubled and trailing slashes lead to the address that is meant, with its query', () => {
  assert.equal(addressMeant('/creations/bol-12/'), '/creations/bol-12')
  assert.equal(addressMeant('/Boutiques/Terre//?page=2&q=A%C3%89/'), '/boutiques/terre?page=2&q=A%C3%89/')
  assert.equal(addressMeant('/CONTACT'), '/contact')
})

test('an address that is written as it should be is missing, and leads nowhere', () => {
  for (const url of ['/', '/rien', '/rien?Page=2', '/creations/bol-12']) assert.equal(addressMeant(url), undefined)
})

test('no address leads to another site', () => {
  assert.equal(addressMeant('//ailleurs.example/A'), '/ailleurs.example/a')
  assert.equal(addressMeant('/\\ailleurs.example/A/'), undefined)
  assert.equal(addressMeant('/@ailleurs.example/A/'), undefined)
  fc.assert(
    fc.property(fc.stringMatching(/^[/\\%a-zA-Z.?@:\t]{1,20}$/), (text) => {
      const meant = addressMeant(`/${text}`)
      assert.ok(meant === undefined || new URL(meant, 'https://ici.example').host === 'ici.example')
    }),
  )
})

test('what is meant is not moved again', () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const meant = addressMeant(path || '/')
      assert.ok(meant === undefined || addressMeant(meant) === undefined)
    }),
  )
})

test('the address of a form leads to the page nearest above it, and never home', () => {
  const pages = new Set(['/', '/panier', '/panier/lignes/:line', '/achats/:reference'])
  assert.equal(pageAbove('/panier/contenu', pages), '/panier')
  assert.equal(pageAbove('/panier/lignes/:line/choix', pages), '/panier/lignes/:line')
  assert.equal(pageAbove('/achats/:reference/commandes/:order/annulation', pages), '/achats/:reference')
  assert.equal(pageAbove('/deconnexion', pages), undefined)
  assert.equal(addressAbove('/achats/a%2Fb/commandes/c/annulation?x=/1', '/achats/:reference'), '/achats/a%2Fb')
})
