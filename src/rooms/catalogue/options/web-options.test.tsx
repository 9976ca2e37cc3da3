import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import type { Form } from '#base/http'
import { joinSentences } from '#base/sentences'
import { messages as shops } from '#rooms/shops'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../../ui/messages.ts'
import { aShop } from '../../shops/testing.ts'
import { valuesOf } from '../editing/form-values.ts'
import {
  findOwnListing,
  isVaried,
  keyOf,
  messages,
  nameOf,
  returnStock,
  takeStock,
  type VariantInput,
} from '../index.ts'
import { aListing } from '../testing.ts'
import { web } from '../web.tsx'
import { rowField } from './row-fields.ts'

joinSentences([ui, shops, messages])
const house = await testHouse()
const ask = asker(house, web)
const own = await aShop(house)
const { maker: actor, shop } = own
const r = routes.catalogue
const at = (listing: number) => ({ shop: String(shop), listing: String(listing) })
const found = (listing: number) => findOwnListing(house.db, shop, listing as never)
const rings = 'Taille : 52, 54\nMétal : or, argent'
const ringChoices = [
  { name: 'Taille', values: ['52', '54'] },
  { name: 'Métal', values: ['or', 'argent'] },
]
const ring = (taille: string, metal: string, more: Partial<VariantInput> = {}): VariantInput => ({
  ...{ options: { Taille: taille, Métal: metal }, price: 3500, stock: 2, sku: '', weight: null, photo: null },
  ...more,
})
const fourRings = () => [
  ring('52', 'or', { price: 9000 }),
  ring('52', 'argent'),
  ring('54', 'or'),
  ring('54', 'argent'),
]
const aRing = (variants = fourRings(), more = {}) => aListing(house, own, { choices: ringChoices, variants, ...more })

/** What a browser would send of the form as it stands. */
const typedOf = async (listing: number, more: Form = {}): Promise<Form> => ({
  ...valuesOf(await found(listing)),
  ...more,
})
const save = async (listing: number, form: Form) => ask(r.update, { actor, params: at(listing), form })
const changed = (list: Form[string] | undefined, place: number, to: string) =>
  ([list ?? []].flat() as string[]).with(place, to)

test('each combination gets its own price, stock, reference and weight, and shows them again', async () => {
  const { listing } = await aListing(house, own)
  const keys = ['52', '54'].map((size) => keyOf({ Taille: size }))
  const rows = { rowKey: keys, rowPrice: ['', '42,50'], rowStock: ['1', ''], rowSku: ['A', 'B'], rowWeight: ['10', ''] }
  const form = await typedOf(listing, {
    choices: 'Taille : 52, 54',
    variance: 'varied',
    leadDays: '10',
    made: 'yes',
    ...rows,
    rowPhoto: ['', ''],
  })
  assert.equal((await save(listing, form)).status, 303)
  const { variants, price, stock, leadDays } = await found(listing)
  assert.deepEqual(
    variants.map(({ options, price, stock, sku, weight }) => [options.Taille, price, stock, sku, weight]),
    [
      ['52', 1800, 1, 'A', 10],
      ['54', 4250, null, 'B', null],
    ],
  )
  assert.deepEqual([price, stock, leadDays], [1800, null, 10])
  const { html } = await ask(r.edit, { actor, params: at(listing) })
  assert.match(html, /value="42,50"/)
  assert.match(html, /aria-label="Quantité, 54"/)
})

test('combinations that stay keep their ids, those that do not exist are gone, new ones are asked for first', async () => {
  const { listing } = await aRing()
  const before = await found(listing)
  const form = await typedOf(listing, { choices: `${rings}, cuivre` })
  const asked = await save(listing, form)
  assert.equal(asked.status, 422)
  assert.match(asked.html, /2 nouvelles déclinaisons attendent/)
  assert.match(asked.html, /aria-label="Prix \(€\), 52 · cuivre"/)
  const added = ['52', '54'].map((Taille) => keyOf({ Taille, Métal: 'cuivre' }))
  const lists = Object.fromEntries(
    ['rowPrice', 'rowStock', 'rowSku', 'rowWeight', 'rowPhoto'].map((name) => [
      name,
      [...(form[name] as string[]), '', ''],
    ]),
  )
  const whole = {
    ...form,
    ...lists,
    rowKey: [...(form.rowKey as string[]), ...added],
    rowStock: [...(form.rowStock as string[]), '5', '5'],
  }
  await save(listing, { ...whole, rowAbsent: [added[0]!, keyOf({ Taille: '52', Métal: 'or' })] })
  const after = await found(listing)
  assert.deepEqual(
    after.variants.map(({ options }) => nameOf(options, after.choices)),
    ['52 · argent', '54 · or', '54 · argent', '54 · cuivre'],
  )
  assert.deepEqual(
    after.variants.slice(0, 3).map(({ id }) => id),
    before.variants.slice(1).map(({ id }) => id),
  )
  const { html } = await ask(r.edit, { actor, params: at(listing) })
  assert.match(html, /aria-label="N’existe pas, 52 · or" checked|checked aria-label="N’existe pas, 52 · or"/)
})

test('a version that was bought while the form was open stays bought, and is told by its name', async () => {
  const { listing } = await aRing()
  const form = await typedOf(listing)
  const [first, second] = (await found(listing)).variants
  await inTransaction(house.db, (tx) =>
    takeStock(
      tx,
      [first!, second!].map(({ id }) => ({ shop, variant: id, quantity: 1 })),
    ),
  )
  const stocks = changed(form.rowStock, 0, '9')
  const again = await save(listing, { ...form, rowStock: stocks })
  assert.equal(again.status, 409)
  assert.match(again.html, /La quantité de «\u202f52 · or\u202f» a changé/)
  await save(listing, { ...form, title: 'Anneau' })
  const { variants, title } = await found(listing)
  assert.deepEqual([title, ...variants.map(({ stock }) => stock)], ['Anneau', 1, 1, 2, 2])
})

test('a version deleted under a checkout: nothing breaks, and its pieces come back to nobody', async () => {
  const { listing } = await aRing()
  const [first] = (await found(listing)).variants
  const line = { shop, variant: first!.id, quantity: 1 }
  await inTransaction(house.db, (tx) => takeStock(tx, [line]))
  const form = await typedOf(listing)
  await save(listing, { ...form, rowAbsent: [keyOf(first!.options)] })
  await inTransaction(house.db, (tx) => returnStock(tx, [line]))
  assert.equal((await found(listing)).stock, 6)
  await assert.rejects(
    inTransaction(house.db, (tx) => takeStock(tx, [line])),
    { code: 'listing_gone' },
  )
})

test('options whose names mean something to a machine are options', async () => {
  const { listing } = await aListing(house, own)
  const keys = ['a', 'b'].map((value) => JSON.stringify([['__proto__', value]]))
  const cells = Object.fromEntries(['rowPrice', 'rowSku', 'rowWeight', 'rowPhoto'].map((name) => [name, ['', '']]))
  const form = await typedOf(listing, {
    choices: '__proto__ : a, b',
    variance: 'varied',
    rowKey: keys,
    ...cells,
    rowStock: ['1', '2'],
  })
  assert.equal((await save(listing, form)).status, 303)
  const { variants, choices } = await found(listing)
  assert.deepEqual(
    variants.map(({ options, stock }) => [nameOf(options, choices), stock]),
    [
      ['a', 1],
      ['b', 2],
    ],
  )
})

test('bad input is refused beside what is wrong, and nothing is lost or written', async () => {
  const { listing } = await aRing()
  const before = await found(listing)
  const form = await typedOf(listing)
  const key = keyOf(before.variants[0]!.options)
  const forty = Array.from({ length: 40 }, (_, one) => one).join(', ')
  const many = Array.from({ length: 241 }, (_, one) => String(one))
  const refused: [Form, RegExp][] = [
    [{ choices: `A : ${forty}\nB : ${forty}\nC : ${forty}` }, /64\s000 déclinaisons\s: une création en a 240/],
    [{ rowWeight: changed(form.rowWeight, 0, '-5') }, /aria-invalid/],
    [{ rowWeight: changed(form.rowWeight, 0, '99999999') }, /aria-invalid/],
    [{ rowPrice: changed(form.rowPrice, 0, 'cher') }, /value="cher"/],
    [{ rowKey: changed(form.rowKey, 1, key) }, /même déclinaison/],
    [{ rowPrice: ['1'] }, /4 nouvelles déclinaisons/],
    [
      Object.fromEntries(
        ['rowKey', 'rowPrice', 'rowStock', 'rowSku', 'rowWeight', 'rowPhoto'].map((name) => [name, many]),
      ),
      /241 déclinaisons/,
    ],
    [{ rowAbsent: form.rowKey! }, /Gardez au moins une déclinaison/],
    [{ choices: 'Taille : 52\ntaille : 54' }, /portent le même nom/],
    [{ choices: '' }, /Écrivez d’abord une option/],
    [{ made: 'yes', leadDays: '' }, /jours ouvrés vous la fabriquez/],
    [{ leadDays: '366' }, /365/],
  ]
  for (const [more, sentence] of refused) {
    const again = await save(listing, { ...form, ...more })
    assert.equal(again.status, 422, String(sentence))
    assert.match(again.html, sentence)
  }
  assert.deepEqual(await found(listing), before)
  assert.equal(rowField('weight', key), `rowWeight:${key}`)
})

test('options without a price of their own have no bound of combinations', async () => {
  const { listing } = await aListing(house, own)
  const forty = Array.from({ length: 40 }, (_, one) => one).join(', ')
  const form = await typedOf(listing, { choices: `A : ${forty}\nB : ${forty}\nC : ${forty}` })
  assert.equal((await save(listing, form)).status, 303)
  const { choices, variants } = await found(listing)
  assert.deepEqual([choices.length, variants.length], [3, 1])
})

test('without script a button fills the rows of one value, and nothing is saved yet', async () => {
  const { listing } = await aRing()
  const fill = { more: 'fill', fillWhich: '["Métal","argent"]', fillPrice: '77', fillStock: '', fillWeight: '12' }
  const again = await save(listing, await typedOf(listing, fill))
  assert.equal(again.status, 422)
  assert.match(again.html, /Rien n’est encore enregistré/)
  assert.equal(again.html.match(/name="rowPrice\[\]" value="77"/g)?.length, 2)
  assert.equal((await found(listing)).price, 3500)
})

test('back to one price for all: one variant is left, with the price and the stock of the form', async () => {
  const { listing } = await aRing()
  await save(listing, await typedOf(listing, { variance: 'shared', price: '40', stock: '7', weight: '30' }))
  const { variants } = await found(listing)
  assert.equal(isVaried(variants), false)
  assert.deepEqual(
    variants.map(({ price, stock, weight }) => [price, stock, weight]),
    [[4000, 7, 30]],
  )
})

test('made to order has a time instead of a stock, and cannot be published without it', async () => {
  const { listing } = await aListing(house, own, { published: false })
  const form = await typedOf(listing, { made: 'yes', leadDays: '15', stock: '3', next: 'publish' })
  assert.equal((await save(listing, form)).status, 303)
  const { stock, leadDays, state } = await found(listing)
  assert.deepEqual([stock, leadDays, state], [null, 15, 'published'])
  const without = await save(listing, await typedOf(listing, { made: '', leadDays: '', stock: '' }))
  assert.match(without.html, /Indiquez la quantité à vendre/)
})

test('what is asked of the buyer is read, bounded, shown again and taken away', async () => {
  const { listing } = await aListing(house, own)
  const asked = {
    ...{ asked_0_name: 'Prénom à graver', asked_0_kind: 'text', asked_0_longest: '12', asked_0_supplement: '5' },
    ...{
      asked_1_name: 'Lettres',
      asked_1_kind: 'choice',
      asked_1_values: 'Dorées + 3,50\nNoires\nA + B',
      asked_1_required: 'yes',
    },
    ...{ asked_4_name: 'Photo', asked_4_kind: 'picture', bespoke: 'yes' },
  }
  await save(listing, await typedOf(listing, asked))
  const { personalisations, bespoke } = await found(listing)
  assert.equal(bespoke, true)
  assert.deepEqual(personalisations, [
    { name: 'Prénom à graver', kind: 'text', required: false, supplement: 500, longest: 12 },
    {
      ...{ name: 'Lettres', kind: 'choice', required: true },
      values: [
        { value: 'Dorées', supplement: 350 },
        { value: 'Noires', supplement: 0 },
        { value: 'A + B', supplement: 0 },
      ],
    },
    { name: 'Photo', kind: 'picture', required: false, supplement: 0 },
  ])
  const { html } = await ask(r.edit, { actor, params: at(listing) })
  assert.match(html, /Dorées \+ 3,50/)
  await save(listing, await typedOf(listing, { asked_0_gone: 'yes', asked_1_gone: 'yes', asked_2_gone: 'yes' }))
  const bare = await found(listing)
  assert.deepEqual(bare.personalisations, [])
  assert.match((await ask(r.edit, { actor, params: at(listing) })).html, /sans rien demander/)
  const bad = {
    ...{
      asked_0_name: 'A',
      asked_0_longest: '501',
      asked_1_name: 'a',
      asked_1_kind: 'choice',
      asked_2_supplement: '3',
    },
    ...{ asked_3_name: 'C', asked_3_supplement: '10000,01' },
  }
  const again = await save(listing, await typedOf(listing, bad))
  for (const sentence of [
    /entre 1 et 500/,
    /même nom/,
    /une possibilité par ligne\./,
    /Dites ce que vous demandez/,
    /dépasse pas/,
  ])
    assert.match(again.html, sentence)
})

test('sold elsewhere: one tap where one version is left, else it asks which', async () => {
  const { listing } = await aRing()
  const tap = (form: Form = {}) => ask(r.soldElsewhere, { actor, params: at(listing), form })
  const asked = await tap({ etat: 'published' })
  assert.match(asked.html, /Laquelle a été vendue/)
  assert.match(asked.html, /52 · or.*il en reste 2/)
  assert.equal((await found(listing)).stock, 8)
  const [first] = (await found(listing)).variants
  assert.equal(
    (await tap({ variant: String(first!.id), etat: 'published' })).to,
    r.index({ shop }, { etat: 'published' }),
  )
  assert.equal((await found(listing)).variants[0]?.stock, 1)
  const single = await aRing([ring('52', 'or', { stock: 0 }), ring('54', 'or', { stock: 3 })], { leadDays: 5 })
  assert.equal((await ask(r.soldElsewhere, { actor, params: at(single.listing) })).status, 303)
  assert.equal((await found(single.listing)).stock, 2)
  assert.match((await tap({ variant: '1' })).html, /reste déjà plus/)
})
