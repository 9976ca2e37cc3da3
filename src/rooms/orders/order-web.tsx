import { now } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import { type Answer, type Context, handlers, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { dayOf } from '#kit/dates'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { paymentCostReturned } from '#rooms/charter'
import { findOwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { cancelOrder } from './cancel-order.ts'
import { confirmOrder, lockOwnOrder } from './confirm-order.ts'
import { finishOrder } from './finish-order.ts'
import { MakerCancelInput, SendInput } from './inputs.ts'
import { messages } from './messages.ts'
import { countShopOrders, findShopOrder, listShopOrders, type OrderTab, orderTabs } from './order-queries.ts'
import { OrderPage } from './pages/order.tsx'
import { OrdersPage } from './pages/orders.tsx'
import { findPurchaseById } from './purchase-queries.ts'
import { readPurchase } from './read-purchase.ts'
import { shortReference } from './rules.ts'
import { showOrderPicture, showSheet, showSheets } from './sheet-web.tsx'

const onOnePage = 50
const t = messages.fr

type Asking = Context<{ shop: string; order: string }>

export const orderWeb = handlers(routes.orders, {
  async index({ db, actor, params, query }) {
    const shop = await findOwnShop(db, actor, params.shop)
    const counts = await countShopOrders(db, shop.id)
    const tab = Object.hasOwn(orderTabs, query.etat ?? '') ? (query.etat as OrderTab) : firstTab(counts)
    const pages = Math.max(1, Math.ceil(counts[tab] / onOnePage))
    const asked = Math.min(pages, Math.max(1, Math.trunc(Number(query.page)) || 1))
    const part = { limit: onOnePage, offset: (asked - 1) * onOnePage }
    const orders = await listShopOrders(db, shop.id, tab, part)
    const body = <OrdersPage {...{ shop, tab, counts, orders, pages }} page={asked} today={dayOf(now())} />
    return page(body, { title: t.orders.title, noIndex: true })
  },

  show: (context) => showOrder(context),
  sheets: showSheets,
  sheet: showSheet,
  picture: showOrderPicture,

  confirm: (context) =>
    act(context, 'order_confirmed', (tx) => confirmOrder(tx, context.actor, context.params.shop, context.params.order)),

  send: (context) => act(context, 'order_done', (tx) => finish(tx, context, read(SendInput, context.form))),

  handOver: (context) => act(context, 'order_done', (tx) => finish(tx, context, { tracking: '' })),

  cancel: (context) =>
    act(context, 'order_cancelled_by_maker', async (tx) => {
      const { shop, order } = context.params
      const why = { by: 'maker', ...read(MakerCancelInput, context.form) } as const
      await lockOwnOrder(tx, context.actor, shop, order)
      await cancelOrder(tx, context.actor, order, why)
    }),
})

/** Where work waits. */
function firstTab(counts: Record<OrderTab, number>): OrderTab {
  return counts.to_confirm === 0 && counts.to_prepare > 0 ? 'to_prepare' : 'to_confirm'
}

function finish(tx: Tx, { actor, params }: Asking, sent: { tracking: string }): Promise<void> {
  return finishOrder(tx, actor, params.shop, params.order, sent)
}

/** One act on an order, then its page; what is refused is said there, with what was typed. */
function act(context: Asking, notice: string, run: (tx: Tx) => Promise<void>): Promise<Answer> {
  return orAgain(
    async () => {
      await inTransaction(context.db, run)
      return seeOther(routes.orders.show(context.params), notice)
    },
    (faults, status) => showOrder(context, { faults, status }),
  )
}

type Shown = { faults?: Faults; status?: number }

async function showOrder(
  { db, actor, params, form }: Asking,
  { faults = noFaults, status }: Shown = {},
): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const found = (await findShopOrder(db, shop.id, params.order)) ?? refuse('missing', 'page_missing')
  const { orders, address, email, giftNote, hidePrices } = await readPurchase(
    db,
    await findPurchaseById(db, found.purchase),
  )
  const order = orders.find(({ id }) => id === found.id)!
  const keptCost = (await paymentCostReturned(db, order.paidAt!)) ? 0 : order.paymentCost
  return page(
    <OrderPage
      {...{ shop, order, address, email, giftNote, hidePrices, keptCost, faults }}
      values={form}
      today={dayOf(now())}
    />,
    { title: t.order.title(shortReference(order.reference)), noIndex: true, scripts: ['keep-typed'] },
    { status },
  )
}
