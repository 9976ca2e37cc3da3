import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSiret, missingFields, type Seller } from './seller.ts'
import { sellerNotice } from './seller-notice.ts'
import { aSeller } from './testing.ts'

test('a SIRET is fourteen digits whose Luhn sum fits', () => {
  assert.ok(isSiret('00000000000018'))
  assert.ok(!isSiret('00000000000017'))
  assert.ok(!isSiret('0000000000001'))
  assert.ok(!isSiret('0000000000001a'))
})

test('La Poste’s establishments need only a digit sum that is a multiple of five', () => {
  assert.ok(isSiret('35600000000048'))
  assert.ok(isSiret('35600000000105'))
  assert.ok(!isSiret('35600000000002'))
})

test('a private person shows her status and what follows from it, nothing else', () => {
  const notice = sellerNotice({ ...aSeller, status: 'private_person' })
  assert.equal(notice.length, 2)
  assert.match(notice[1]!.value, /^Vente entre particuliers/)
  assert.doesNotMatch(JSON.stringify(notice), /Ormeau|rue des Ormes/)
})

test('a sole trader’s name carries EI, once', () => {
  assert.ok(shows(aSeller, 'Aline Ormeau EI'))
  assert.ok(shows({ ...aSeller, legalName: 'Aline Ormeau EI' }, 'Aline Ormeau EI'))
  assert.ok(shows({ ...aSeller, status: 'company', legalName: 'SARL Ormeau' }, 'SARL Ormeau'))
})

test('a professional shows address, register and mediator; empty lines are left out', () => {
  const labels = sellerNotice(aSeller).map(({ label }) => label)
  assert.deepEqual(labels, [
    'Statut',
    'Nom',
    'Adresse',
    'Adresse e-mail',
    'Téléphone',
    'SIRET',
    'Médiation de la consommation',
    'Vos droits',
  ])
  assert.ok(shows(aSeller, '000 000 000 00018'))
})

test('what each status must give before it sells', () => {
  const nothing: Seller = {
    ...aSeller,
    address: '',
    postcode: '',
    town: '',
    email: '',
    phone: '',
    siret: null,
    mediator: '',
  }
  const missing = (told: Partial<Seller>) => missingFields({ ...nothing, ...told }).map(({ field }) => field)
  assert.deepEqual(missing({ status: 'private_person' }), [])
  assert.deepEqual(missing({ status: 'micro_entrepreneur' }), [
    'address',
    'postcode',
    'town',
    'email',
    'phone',
    'siret',
    'mediator',
  ])
  assert.deepEqual(missing({ status: 'artisan' }).at(-1), 'proof')
  assert.deepEqual(missing({ status: 'association' }).at(-1), 'registration')
  assert.deepEqual(missing({ ...aSeller, status: 'association', siret: null, registration: 'RNA W291000000' }), [])
})

function shows(seller: Seller, value: string): boolean {
  return sellerNotice(seller).some((line) => line.value === value)
}
