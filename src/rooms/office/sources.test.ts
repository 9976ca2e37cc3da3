import assert from 'node:assert/strict'
import { test } from 'node:test'
import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { joinSentences } from '#base/sentences'
import { dayOf } from '#kit/dates'
import { cancelOrder } from '#rooms/orders'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { messages as ui } from '../../ui/messages.ts'
import { anOrder, aSellingHouse } from '../orders/testing.ts'
import { messages as shops } from '../shops/messages.ts'
import { aMaker, aShop } from '../shops/testing.ts'
import { messages } from './messages.ts'
import { dependenceOf, lastMonths, monthsOfSales } from './sources.ts'
import { web } from './web.tsx'

joinSentences([ui, shops, messages])
const house = await aSellingHouse()
const ask = asker(house, web)
const month = lastMonths(dayOf(now())).at(-1)!

test('twelve months end with that of the day', () => {
  const months = lastMonths('2026-03-01')
  assert.deepEqual([months[0], months.at(-1), months.length], ['2025-04', '2026-03', 12])
})

test('she depends on the place from which most of her sales come', () => {
  const months = monthsOfSales(
    ['2026-10', '2026-11'],
    [{ month: '2026-10', source: 'search', amount: 7500 }],
    [{ month: '2026-11', place: 'markets', amount: 2500 }],
  )
  assert.deepEqual(dependenceOf(months), { place: 'here', percent: 75 })
  assert.equal(dependenceOf(monthsOfSales(['2026-10'], [], [])), null)
})

test('sales here and what she noted stand on one page, which only she sees', async () => {
  const { maker, shop } = await anOrder(house, { price: 4000 })
  const own = { actor: maker, params: { shop: String(shop) } }
  const noted = await ask(routes.office.noteSales, { ...own, form: { month, markets: '160', other: '' } })
  assert.match(noted.to, /provenance\?mois=/)
  const { html } = await ask(routes.office.sources, own)
  assert.match(html, /80\u202f% de vos ventes viennent d’un seul lieu \(Marchés et salons\)/u)
  assert.match(html, /value="160,00"/)
  assert.match(html, /40,00/)
  await assert.rejects(ask(routes.office.sources, { ...own, actor: await aMaker(house) }), { code: 'page_missing' })
})

test('a month noted anew replaces what was noted; a month without amounts is empty again', async () => {
  const { maker, shop } = await aShop(house)
  const own = { actor: maker, params: { shop: String(shop) } }
  const note = (form: Record<string, string>) => ask(routes.office.noteSales, { ...own, form: { month, ...form } })
  await note({ markets: '100' })
  await note({ shops: '30' })
  const page = await ask(routes.office.sources, own)
  assert.match(page.html, /100\u202f% de vos ventes viennent d’un seul lieu \(Boutiques et dépôts\)/u)
  await note({})
  assert.doesNotMatch((await ask(routes.office.sources, own)).html, /de vos ventes viennent/)
})

test('what is no amount or no month is said, and stays typed', async () => {
  const { maker, shop } = await aShop(house)
  const own = { actor: maker, params: { shop: String(shop) } }
  const again = await ask(routes.office.noteSales, { ...own, form: { month, markets: 'beaucoup' } })
  assert.equal(again.status, 422)
  assert.match(again.html, /value="beaucoup"/)
  const old = await ask(routes.office.noteSales, { ...own, form: { month: '2001-01', markets: '1' } })
  assert.equal(old.status, 422)
})

test('a cancelled order was no sale', async () => {
  const { maker, shop, order } = await anOrder(house)
  const why = { by: 'maker' as const, reason: 'cassée', restock: false }
  await inTransaction(house.db, (tx) => cancelOrder(tx, maker, order.reference, why))
  const { html } = await ask(routes.office.sources, { actor: maker, params: { shop: String(shop) } })
  assert.match(html, /Aucune vente sur douze mois/)
})
