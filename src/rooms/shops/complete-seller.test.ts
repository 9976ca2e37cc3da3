import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSentences } from '#base/sentences'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { plain } from '#test/client'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { messages } from './messages.ts'
import { missingFields } from './seller.ts'
import { sellerNotice } from './seller-notice.ts'
import { aSeller, aShop } from './testing.ts'
import { communesMeant } from './town.ts'
import { web } from './web.tsx'

joinSentences([ui, messages])
const house = await testHouse()
const ask = asker(house, web)
const form = { ...aSeller, siret: '00000000000018', idus: '' }

test('a professional gives e-mail and telephone, and a mediator who can be reached', () => {
  const missing = (told: object) => missingFields({ ...aSeller, ...told }).map(({ field, code }) => [field, code])
  assert.deepEqual(missing({}), [])
  assert.deepEqual(missing({ email: '' }), [['email', 'required']])
  assert.deepEqual(missing({ phone: '' }), [['phone', 'required']])
  assert.deepEqual(missing({ mediator: 'CM2C' }), [['mediator', 'seller_mediator_address']])
  assert.deepEqual(missing({ mediator: 'CM2C, 49 rue de Ponthieu, 75008 Paris' }), [])
  assert.deepEqual(missing({ status: 'private_person', email: '', phone: '' }), [])
})

test('that everything is there is said only when it is; else what is missing by name', async () => {
  const { maker, shop } = await aShop(house, { published: false, seller: { phone: '' } })
  const at = { actor: maker, params: { shop: String(shop) } }
  const settings = async () => plain((await ask(routes.shops.edit, at)).html)
  assert.match(await settings(), /la loi demande encore[\s\S]*>Téléphone</)
  await ask(routes.shops.updateSeller, { ...at, form })
  const advised = await settings()
  assert.match(advised, /Identifiant unique de la filière des emballages/)
  assert.doesNotMatch(advised, /Tout ce que la loi demande est là/)
  await ask(routes.shops.updateSeller, { ...at, form: { ...form, idu_packaging: 'fr123456_01abcd' } })
  assert.match(await settings(), /Tout ce que la loi demande est là/)
})

test('a mediator who is named but cannot be reached is asked for with the reason', async () => {
  const { maker, shop } = await aShop(house, { published: false, seller: { mediator: 'CM2C' } })
  const { html } = await ask(routes.shops.edit, { actor: maker, params: { shop: String(shop) } })
  assert.match(plain(html), /Médiateur de la consommation<[\s\S]*Donnez aussi l’adresse du médiateur/)
})

test('an open shop that lacks what the law came to ask is told so', async () => {
  const { maker, shop } = await aShop(house)
  await house.db.updateTable('sellers').set({ phone: '' }).where('person_id', '=', maker.id!).execute()
  const { html } = await ask(routes.shops.edit, { actor: maker, params: { shop: String(shop) } })
  assert.match(plain(html), /il manque à ses mentions[\s\S]*>Téléphone</)
})

test('identifiers are kept by stream, shown in the shop’s mentions, and a wrong one is named', async () => {
  const { maker, shop } = await aShop(house)
  const at = { actor: maker, params: { shop: String(shop) } }
  await ask(routes.shops.updateSeller, { ...at, form: { ...form, idu_textiles: 'FR123456_11 WXYZ' } })
  const page = plain((await ask(routes.shops.seller, at)).html)
  assert.match(page, /name="idu_textiles"[^>]*value="FR123456_11WXYZ"|value="FR123456_11WXYZ"[^>]*name="idu_textiles"/)
  const notice = sellerNotice({ ...aSeller, idus: { textiles: 'FR123456_11WXYZ' } })
  assert.match(JSON.stringify(notice), /chaussures.: FR123456_11WXYZ/u)
  const wrong = await ask(routes.shops.updateSeller, { ...at, form: { ...form, idu_toys: '12345' } })
  assert.equal(wrong.status, 422)
  assert.match(plain(wrong.html), /<a href="#a-revoir-1">Identifiant unique, jouets<\/a>/)
})

test('a town is understood as it is suggested: its name with its department', () => {
  assert.deepEqual(
    communesMeant('Saint-Denis (93)').map(({ code }) => code),
    ['93066'],
  )
  assert.deepEqual(communesMeant('Brest (75)'), [])
})
