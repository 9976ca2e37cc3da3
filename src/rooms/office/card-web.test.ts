import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#kit/refusal'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { aShop } from '../shops/testing.ts'
import { qrCodeOf, qrSvg } from './qr-code.ts'
import { web } from './web.tsx'

const house = await testHouse()
const ask = asker(house, web)

test('a maker’s card has her shop’s name, town and address, ten times and on a stand', async () => {
  const { maker, shop, slug } = await aShop(house, { name: 'Terre & <Feu>' })
  const { html } = await ask(routes.office.card, { actor: maker, params: { shop: String(shop) } })
  assert.equal(html.split('class="office-card"').length - 1, 10)
  assert.equal(html.split('Terre &amp; &lt;Feu>').length - 1 >= 11, true)
  assert.ok(html.includes('Fait à la main, Brest'))
  assert.ok(html.includes(`${new URL(house.config.origin).host}/boutiques/<span>${slug}<`))
})

test('the code leads to the shop, and says that it came by the card', async () => {
  const { maker, shop, slug } = await aShop(house)
  const { body, headers } = await ask(routes.office.cardCode, { actor: maker, params: { shop: String(shop) } })
  assert.equal(body, qrSvg(qrCodeOf(`${house.config.origin}/boutiques/${slug}?via=carte`)))
  assert.equal(headers['content-disposition'], `attachment; filename="${slug}-qr.svg"`)
})

test('the card of another shop is missing', async () => {
  const [own, other] = [await aShop(house), await aShop(house)]
  for (const route of [routes.office.card, routes.office.cardCode])
    await assert.rejects(
      () => ask(route, { actor: other.maker, params: { shop: String(own.shop) } }),
      (error) => error instanceof Refusal && error.kind === 'missing',
    )
})
