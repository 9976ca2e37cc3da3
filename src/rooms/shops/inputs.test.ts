import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { z } from 'zod'
import { read } from '#kit/read'
import { Refusal } from '#kit/refusal'
import { DeliveryInput } from './delivery-inputs.ts'
import { HandOverInput, OpenShopInput, SellerInput } from './inputs.ts'
import { communesMeant } from './town.ts'

const shop = { name: 'Terre', status: 'company', legalName: 'SARL Terre', town: 'Brest', price: '4,90' }
const delivery = { price: '4,90', furtherPiece: '0', zones: ['mainland'], preparationDays: '3', carrierDays: '2' }
const seller = { status: 'company', legalName: 'SARL Terre' }

test('a town that is one commune is found by name, postcode or both', () => {
  assert.deepEqual(communesMeant('  BREST '), communesMeant('29200'))
  assert.deepEqual(
    communesMeant('29200 Brest').map(({ code }) => code),
    ['29019'],
  )
  assert.deepEqual(communesMeant('Nulle-Part-les-Bains'), [])
})

test('a town that several communes share is asked for, and the choice settles it', () => {
  const meant = communesMeant('Saint-Denis')
  assert.ok(meant.length > 1)
  assert.deepEqual(faultsOf(OpenShopInput, { ...shop, town: 'Saint-Denis' }), { town: 'shop_town_choose' })
  const chosen = meant.find(({ department }) => department === '93')!
  const input = read(OpenShopInput, { ...shop, town: 'Saint-Denis', commune: chosen.code })
  assert.equal(input.commune.code, chosen.code)
})

test('a chosen commune that the typed town does not mean is not believed', () => {
  assert.equal(read(OpenShopInput, { ...shop, commune: '75056' }).commune.name, 'Brest')
})

test('what is missing or senseless is said beside its field', () => {
  assert.deepEqual(faultsOf(OpenShopInput, {}), {
    name: 'required',
    status: 'required',
    legalName: 'required',
    town: 'required',
    price: 'required',
  })
  assert.deepEqual(faultsOf(OpenShopInput, { ...shop, name: '!!', price: 'cher' }), {
    name: 'too_short',
    price: 'not_an_amount',
  })
  assert.deepEqual(faultsOf(OpenShopInput, { ...shop, price: '-3' }), { price: 'not_an_amount' })
  assert.deepEqual(faultsOf(OpenShopInput, { ...shop, name: 'x'.repeat(10_000) }), { name: 'too_long' })
  assert.deepEqual(faultsOf(HandOverInput, { town: 'Brest', place: '', hours: ' ' }), {
    place: 'required',
    hours: 'required',
  })
})

test('what each further piece adds is asked: left empty it is not free', () => {
  for (const furtherPiece of ['', ' ', undefined]) {
    assert.deepEqual(faultsOf(DeliveryInput, { ...delivery, furtherPiece }), { furtherPiece: 'shop_further_missing' })
  }
  assert.equal(read(DeliveryInput, { ...delivery, furtherPiece: '0,50' }).furtherPiece, 50)
})

test('delivery has a zone, whole days and amounts', () => {
  assert.deepEqual(read(DeliveryInput, { ...delivery, freeAbove: ' ' }), {
    price: 490,
    furtherPiece: 0,
    freeAbove: null,
    zones: ['mainland'],
    preparationDays: 3,
    carrierDays: 2,
    slices: null,
    packaging: 0,
  })
  assert.deepEqual(
    faultsOf(DeliveryInput, { ...delivery, zones: undefined, preparationDays: '-1', carrierDays: '1,5' }),
    {
      zones: 'required',
      preparationDays: 'too_small',
      carrierDays: 'not_a_count',
    },
  )
  assert.deepEqual(faultsOf(DeliveryInput, { ...delivery, zones: ['moon'] }), { 'zones.0': 'not_understood' })
})

const byWeight = { ...delivery, by: 'weight', price: '', furtherPiece: '' }
const slices = (...rows: [kind: string, upTo: string, price: string][]) => ({
  sliceKind: rows.map(([kind]) => kind),
  sliceUpTo: rows.map(([, upTo]) => upTo),
  slicePrice: rows.map(([, , price]) => price),
})

test('slices are put in order, empty rows are left out, and the first one says the least price', () => {
  const rows = slices(['parcel', '2000', '9,80'], ['letter', '', ' '], ['letter', '100', '3'], ['letter', '20', '1,5'])
  const { price, furtherPiece, packaging, ...terms } = read(DeliveryInput, { ...byWeight, ...rows, packaging: '12' })
  assert.deepEqual([price, furtherPiece, packaging], [150, 0, 12])
  assert.deepEqual(terms.slices, [
    { kind: 'letter', upTo: 20, price: 150 },
    { kind: 'letter', upTo: 100, price: 300 },
    { kind: 'parcel', upTo: 2000, price: 980 },
  ])
  assert.equal(read(DeliveryInput, { ...delivery, by: 'piece', ...rows }).slices, null)
})

test('what is wrong with a slice is said in its row', () => {
  const faults = (rows: ReturnType<typeof slices>, packaging = '') =>
    faultsOf(DeliveryInput, { ...byWeight, ...rows, packaging })
  assert.deepEqual(faults(slices()), { slices: 'shop_slices_missing' })
  assert.deepEqual(faults(slices(['', '', '3'], ['boat', '0', 'cher'], ['letter', '-20', ''])), {
    'slices.0.kind': 'required',
    'slices.0.upTo': 'not_a_count',
    'slices.1.kind': 'required',
    'slices.1.upTo': 'too_small',
    'slices.1.price': 'not_an_amount',
    'slices.2.upTo': 'too_small',
    'slices.2.price': 'required',
  })
  assert.deepEqual(faults(slices(['parcel', '30001', '1000,01'])), {
    'slices.0.upTo': 'too_large',
    'slices.0.price': 'too_large',
  })
  assert.deepEqual(faults(slices(['letter', '100', '3'], ['letter', '20', '4'], ['parcel', '20', '5'])), {
    'slices.2.upTo': 'shop_slice_twice',
    'slices.0.price': 'shop_slice_cheaper',
  })
  const many = Array.from({ length: 13 }, (_, at) => ['letter', String(at + 1), '1'] as [string, string, string])
  assert.deepEqual(faults(slices(...many)), { slices: 'shop_slices_full' })
  assert.deepEqual(faults(slices(['letter', '20', '1']), '20'), { packaging: 'shop_packaging_heavy' })
  assert.deepEqual(faults(slices(['letter', '20', '1']), '10001'), { packaging: 'too_large' })
})

test('SIRET, postcode, phone, mail and VAT number are looked at', () => {
  assert.equal(read(SellerInput, { ...seller, siret: '000 000 000 00018' }).siret, '00000000000018')
  assert.equal(read(SellerInput, { ...seller, vatNumber: 'fr 12 345678901' }).vatNumber, 'FR12345678901')
  const bad = { siret: '123', postcode: '2920', phone: 'appelez-moi', email: 'aline@', vatNumber: '12' }
  assert.deepEqual(faultsOf(SellerInput, { ...seller, ...bad }), {
    siret: 'seller_siret',
    postcode: 'not_a_postcode',
    phone: 'seller_phone',
    email: 'not_an_email',
    vatNumber: 'seller_vat',
  })
})

function faultsOf(schema: z.ZodType, form: unknown): Record<string, string> {
  try {
    read(schema, form)
    return {}
  } catch (error) {
    assert.ok(error instanceof Refusal)
    return Object.fromEntries(error.faults.map(({ field, code }) => [field, code]))
  }
}
