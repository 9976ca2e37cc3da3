import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import type { Form, Upload } from '#base/http'
import { joinSentences } from '#base/sentences'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { messages } from './messages.ts'
import { findOwnShop } from './queries.ts'
import { aMaker, aShop } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, messages])
const house = await testHouse()
const ask = asker(house, web)
const r = routes.shopFace
const made = await aShop(house)
const own = { actor: made.maker, params: { shop: String(made.shop) } }
const look: Form = { colour: 'own', ownColour: '#ffe100', titleFace: 'sans', focusX: '50', focusY: '50' }

async function banner(width: number, height: number): Promise<Upload> {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#886644' } })
    .png()
    .toBuffer()
  return { field: 'banner', name: 'banner.png', type: 'image/png', bytes }
}

test('a banner of three pixels is refused with its size, and the colour typed beside it stays', async () => {
  const again = await ask(r.updateLook, { ...own, form: look, uploads: [await banner(3, 3)] })
  assert.equal(again.status, 422)
  assert.match(again.html, /3 × 3 pixels/)
  assert.match(again.html, /value="#ffe100"/)
})

test('a look is saved with its banner, and comes back as it was chosen, with what is shown of it', async () => {
  const saved = await ask(r.updateLook, { ...own, form: look, uploads: [await banner(900, 1200)] })
  assert.equal(saved.to, r.look(own.params))
  const { html } = await ask(r.look, own)
  assert.match(html, /value="own" checked/)
  assert.match(html, /Telle quelle, cette couleur se lirait mal/)
  assert.match(html, /name="removeBanner"/)
})

test('each page of the face saves its part and comes back to it', async () => {
  const send = (route: (typeof r)[keyof typeof r], form: Form) => ask(route, { ...own, form })
  assert.equal(
    (await send(r.updateQuestions, { question: ['Lavable ?'], answer: ['Oui.'] })).to,
    r.questions(own.params),
  )
  assert.equal((await send(r.updateTerms, { returns: 'Trente jours.' })).to, r.terms(own.params))
  assert.match((await ask(r.questions, own)).html, /value="Lavable \?"/)
  assert.match((await ask(r.terms, own)).html, /Trente jours\./)
  const meeting = { startsOn: '2099-06-01', town: 'Brest', place: 'Halles', hours: '' }
  assert.equal((await send(r.addMeeting, meeting)).to, r.meetings(own.params))
  assert.match((await ask(r.meetings, own)).html, /Halles/)
  const unknown = await send(r.pin, { listing: '999999' })
  assert.equal(unknown.status, 422)
})

test('a question without an answer comes back with all that was typed', async () => {
  const again = await ask(r.updateQuestions, { ...own, form: { question: ['Et le gel ?', 'B'], answer: ['', 'Oui'] } })
  assert.equal(again.status, 422)
  assert.match(again.html, /value="Et le gel \?"/)
  assert.match(again.html, /Ce champ est nécessaire/)
})

test('nobody else sees the settings of her shop’s face', async () => {
  const stranger = await aMaker(house)
  for (const route of [r.look, r.questions, r.terms, r.meetings, r.pins]) {
    await assert.rejects(ask(route, { ...own, actor: stranger }), { code: 'page_missing' })
  }
})

test('names in Chinese, reserved, taken or of 200 characters have an address, or are refused with a sentence', async () => {
  const maker = await aMaker(house)
  const open = (name: string) => {
    const form = {
      name,
      status: 'private_person',
      legalName: 'A. Ormeau',
      town: 'Brest',
      price: '5',
      universe: 'supplies',
    }
    return ask(routes.shops.create, { actor: maker, form })
  }
  const long = await open('a'.repeat(200))
  assert.equal(long.status, 422)
  assert.match(long.html, /60 caractères au plus/)
  const slugs: string[] = []
  for (const name of ['陶器店', '陶器店', 'Boutique', 'Laine']) {
    const { to } = await open(name)
    const shop = await findOwnShop(house.db, maker, to.match(/boutiques\/(\d+)/)![1]! as never)
    slugs.push(shop.slug)
    assert.equal(shop.universe, 'supplies')
  }
  assert.deepEqual(slugs, ['sans-titre-2', 'sans-titre-3', 'boutique-2', 'laine'])
})

test('who has two shops finds the other one from each', async () => {
  const { maker, shop } = await aShop(house, { name: 'Fils et laines' })
  await aShop(house, { maker, name: 'Boutons', universe: 'supplies' })
  const { html } = await ask(routes.shops.edit, { actor: maker, params: { shop: String(shop) } })
  assert.match(html, /Mon autre boutique/)
  assert.match(html, /Boutons/)
})

test('the sheet of a look may be kept for ever; what is none of ours is missing', async () => {
  const sheet = await ask(r.sheet, { params: { name: '1-ffe100-sans.css' } })
  assert.match(sheet.body, /--garance/)
  assert.match(sheet.headers['cache-control']!, /immutable/)
  await assert.rejects(ask(r.sheet, { params: { name: 'x.css' } }), { code: 'page_missing' })
})
