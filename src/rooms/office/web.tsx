import { now } from '#base/clock'
import type { Reader } from '#base/database'
import { content, handlers, memberId, page } from '#base/http'
import type { Actor } from '#kit/actor'
import { dayOf } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { makerBalance } from '#rooms/ledger'
import { listMeasuresOnShop } from '#rooms/moderation'
import { findOwnShop, findSeller } from '#rooms/shops'
import { routes } from '#routes'
import { showCard, showCardCode } from './card-web.tsx'
import { type FirstStep, firstStepsOf } from './first-steps.ts'
import { messages } from './messages.ts'
import { movementsCsv } from './movements-csv.ts'
import { HomePage } from './pages/home.tsx'
import { MoneyPage } from './pages/money.tsx'
import { listMonths, listMovements, listOrdersAtWork, listShopsAtWork, listSteps, type ShopAtWork } from './queries.ts'
import { noteSales, showSources } from './sources-web.tsx'

const everything = 1_000_000
const t = messages.fr

export const web = handlers(routes.office, {
  async home({ db, actor }) {
    const person = memberId(actor)
    const today = dayOf(now())
    const [shops, orders] = await Promise.all([listShopsAtWork(db, person, today), listOrdersAtWork(db, person, 8)])
    const hiding = shops.filter(({ hidden, all_hidden }) => hidden > 0 || all_hidden)
    const measures = (await Promise.all(hiding.map(({ id }) => listMeasuresOnShop(db, id)))).flat()
    const steps = new Map(await Promise.all(shops.filter(({ state }) => state === 'draft').map(stepsIn(db))))
    return page(<HomePage name={actor.name} {...{ shops, orders, measures, steps, today }} />, {
      title: t.home.title,
      noIndex: true,
    })
  },
  async money({ db, actor, params }) {
    return page(<MoneyPage {...(await findMoney(db, actor, Number(params.shop) as ShopId))} />, {
      title: t.money.title,
      noIndex: true,
    })
  },
  async moneyCsv({ db, actor, params }) {
    const shop = await findOwnShop(db, actor, Number(params.shop) as ShopId)
    return content('text/csv; charset=utf-8', movementsCsv(await listMovements(db, shop.id, everything)), {
      headers: { 'content-disposition': `attachment; filename="${shop.slug}-mouvements.csv"` },
    })
  },
  sources: showSources,
  noteSales,
  card: showCard,
  cardCode: showCardCode,
})

const stepsIn =
  (db: Reader) =>
  async (shop: ShopAtWork): Promise<[ShopId, FirstStep[]]> => [
    shop.id,
    firstStepsOf(shop, await findSeller(db, shop.seller)),
  ]

async function findMoney(db: Reader, actor: Actor, id: ShopId) {
  const shop = await findOwnShop(db, actor, id)
  const [balance, months, steps] = await Promise.all([
    makerBalance(db, shop.id),
    listMonths(db, shop.id),
    listSteps(db, shop.id, 30),
  ])
  return { shop: { ...shop, published: shop.state === 'published' }, balance, months, steps }
}
