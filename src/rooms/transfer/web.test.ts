import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Form, Upload } from '#base/http'
import { joinSentences } from '#base/sentences'
import { messages as catalogue } from '#rooms/catalogue'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { aMaker, aShop } from '../shops/testing.ts'
import { messages } from './messages.ts'
import { findImport } from './queries.ts'
import { anImport, etsyFile, importJobs, listingsOf, startedImport, type Workshop } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, catalogue, messages])
const house = await testHouse({ jobs: importJobs({ resolve: async () => [] }) })
const ask = asker(house, web)
const r = routes.transfer
const aWorkshop = async (): Promise<Workshop> => ({ house, ...(await aShop(house)) })
const upload = (bytes: Uint8Array, name = 'EtsyListingsDownload.csv'): Upload[] => [
  { field: 'file', name, type: 'text/csv', bytes: Buffer.from(bytes) },
]
const mixed = etsyFile(
  { TITLE: 'Bol en grès' },
  { TITLE: 'Xyzzy', CURRENCY_CODE: 'USD', PRICE: '20.00' },
  {
    TITLE: 'Bracelet <script>',
    PRICE: 'vingt',
    QUANTITY: '',
    'VARIATION 1 NAME': 'Taille',
    'VARIATION 1 VALUES': 'S,M',
  },
)

test('a file given on the page is kept, and leads to its import', async () => {
  const { maker: actor, shop } = await aWorkshop()
  const params = { shop: String(shop) }
  const page = await ask(r.index, { actor, params })
  assert.match(page.html, /Gestionnaire de boutique/)
  const { status, to } = await ask(r.create, { actor, params, uploads: upload(mixed, 'C:\\Users\\moi\\Etsy (1).csv') })
  assert.equal(status, 303)
  const found = await findImport(house.db, shop, to.split('/').at(-1)!)
  assert.deepEqual([found.fileName, found.state, found.rowsTotal], ['Etsy (1).csv', 'waiting', 3])
  assert.ok(await house.files.has(found.fileKey))
  const shown = await ask(r.show, { actor, params: { ...params, reference: found.reference } })
  assert.match(shown.html, /<progress max="3" value="0"/)
  assert.match((await ask(r.index, { actor, params })).html, /Etsy \(1\)\.csv/)
})

test('what is no such file is told beside the field', async () => {
  const { maker: actor, shop } = await aWorkshop()
  const params = { shop: String(shop) }
  for (const [uploads, sentence] of [
    [[], /Choisissez le fichier/],
    [upload(Buffer.from('')), /Ce fichier est vide/],
    [upload(Buffer.from('a,b\n1,2\n')), /Nous ne reconnaissons pas le fichier/],
  ] as const) {
    const { status, html } = await ask(r.create, { actor, params, uploads: [...uploads] })
    assert.equal(status, 422)
    assert.match(html, sentence)
    assert.match(html, /aria-invalid/)
  }
})

test('the page of an import asks for what is missing, and shows what a rate would give before it is confirmed', async () => {
  const workshop = await aWorkshop()
  const { maker: actor, shop } = workshop
  const { reference } = await anImport(workshop, mixed)
  const params = { shop: String(shop), reference }
  const { html } = await ask(r.show, { actor, params })
  assert.match(html, /Prix en USD/)
  assert.match(html, /Taille : S, M<\/textarea>/)
  assert.match(html, /n’est pas un nombre que nous sachions lire/)
  assert.doesNotMatch(html, /<script>/)
  const look = await ask(r.show, { actor, params, query: { devise: 'USD', taux: '0,92', arrondi: 'ninety' } })
  assert.match(look.html, /20,00 USD/)
  assert.match(look.html, /18,90\s€/)
  assert.ok(
    (await listingsOf(workshop)).every(({ toConfirm, title }) => title !== 'Xyzzy' || toConfirm.includes('price')),
  )
  const wrong = await ask(r.show, { actor, params, query: { devise: 'USD', taux: 'deux', arrondi: 'cent' } })
  assert.match(wrong.html, /Écrivez ce que vaut une unité/)
  assert.match(wrong.html, /value="deux"/)
})

test('what was typed stands there again beside what is wrong with it', async () => {
  const workshop = await aWorkshop()
  const { maker: actor, shop } = workshop
  const { reference } = await anImport(workshop, mixed)
  const params = { shop: String(shop), reference }
  const id = (await listingsOf(workshop))[2]!.id
  const { status, html } = await ask(r.fill, { actor, params, form: { what: 'prices', [`price_${id}`]: 'douze' } })
  assert.equal(status, 422)
  assert.match(html, /value="douze"/)
  assert.match(html, /Écrivez un montant en euros/)
})

test('from the file to the sale: fill for all, publish, undo', async () => {
  const workshop = await aWorkshop()
  const { maker: actor, shop } = workshop
  const { reference } = await anImport(workshop, mixed)
  const params = { shop: String(shop), reference }
  const [, second, third] = (await listingsOf(workshop)).map(({ id }) => String(id))
  const forms: Form[] = [
    { what: 'rates', currency: 'USD', rate: '0,92', rounding: 'ninety' },
    { what: 'prices', [`price_${third}`]: '20' },
    { what: 'choices', [`choices_${third}`]: 'Taille : S, M' },
    { what: 'quantities', all: '1', [`quantity_${third}`]: '' },
    { what: 'categories', group_none: 'bowls', members_none: [second!, third!] },
    { what: 'publication', bare: 'yes' },
  ]
  for (const form of forms) assert.equal((await ask(r.fill, { actor, params, form })).status, 303, String(form.what))
  assert.ok((await listingsOf(workshop)).every(({ state }) => state === 'published'))
  const unsure = await ask(r.undo, { actor, params })
  assert.deepEqual([unsure.status, (await listingsOf(workshop)).length], [422, 3])
  assert.equal((await ask(r.undo, { actor, params, form: { sure: 'yes' } })).status, 303)
  assert.deepEqual(await listingsOf(workshop), [])
  assert.match((await ask(r.show, { actor, params })).html, /Cet import est annulé/)
})

test('the report gives every row, and no cell that a spreadsheet would run', async () => {
  const workshop = await aWorkshop()
  const { reference } = await anImport(
    workshop,
    etsyFile({ TITLE: '=1+1;"x"' }, { TITLE: '-2', PRICE: 'y' }, { TITLE: '' }),
  )
  const answer = await web
    .find(({ route }) => route === r.report)!
    .run({ ...house, actor: workshop.maker, params: { shop: String(workshop.shop), reference } } as never)
  assert.ok(answer.kind === 'content')
  const lines = String(answer.content).replace('\ufeff', '').split('\r\n')
  assert.match(lines[0]!, /^Ligne;Titre;/)
  assert.match(lines[1]!, /^2;"'=1\+1;""x""";brouillon créé;http/)
  assert.match(lines[2]!, /^3;'-2;/)
  assert.match(lines[3]!, /^4;;laissée de côté;;/)
})

test('another maker’s import is missing on every address', async () => {
  const workshop = await aWorkshop()
  const { reference } = await anImport(workshop, mixed)
  const stranger = await aMaker(house)
  const own = await aShop(house, { maker: stranger })
  for (const route of [r.show, r.report, r.fill, r.retryPhotos, r.undo]) {
    for (const shop of [workshop.shop, own.shop]) {
      const asked = ask(route, {
        actor: stranger,
        params: { shop: String(shop), reference },
        form: { what: 'publication', bare: 'yes' },
      })
      await assert.rejects(asked, { code: 'page_missing' })
    }
  }
})

test('a fault that only the whole file shows is told on the page of the import', async () => {
  const workshop = await aWorkshop()
  const started = await startedImport(workshop, mixed)
  const { fileKey } = await findImport(house.db, workshop.shop, started.reference)
  await house.files.put(fileKey, Buffer.from('autre chose'))
  await house.work()
  const params = { shop: String(workshop.shop), reference: started.reference }
  assert.match((await ask(r.show, { actor: workshop.maker, params })).html, /Nous ne reconnaissons pas/)
})
