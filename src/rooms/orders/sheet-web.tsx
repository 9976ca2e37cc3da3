import { type Answer, type Context, page } from '#base/http'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { isOfOrders } from './given-picture-queries.ts'
import { messages } from './messages.ts'
import { findShopOrder } from './order-queries.ts'
import { findSheet, listSheets } from './order-sheet-queries.ts'
import { OrderSheetPage, OrderSheetsPage } from './pages/order-sheets.tsx'
import { readPictureName } from './picture-name.ts'
import { shortReference } from './rules.ts'
import { showPicture } from './show-picture.ts'

const mostSheets = 100
const t = messages.fr.sheet

type OfOrder = { shop: string; order: string }

export async function showSheet({ db, actor, params }: Context<OfOrder>): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const order = (await findSheet(db, shop.id, params.order)) ?? refuse('missing', 'page_missing')
  return page(<OrderSheetPage shop={shop} order={order} />, headOf(t.title(shortReference(order.reference))))
}

export async function showSheets({ db, actor, params }: Context<{ shop: string }>): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const orders = await listSheets(db, shop.id, mostSheets + 1)
  const body = <OrderSheetsPage shop={shop} orders={orders.slice(0, mostSheets)} more={orders.length > mostSheets} />
  return page(body, headOf(t.all))
}

/** A picture that the buyer gave for a piece of this order: its maker works from it. */
export async function showOrderPicture(context: Context<OfOrder & { name: string }>): Promise<Answer> {
  const { db, actor, params } = context
  const named = readPictureName(params.name)
  const shop = await findOwnShop(db, actor, params.shop)
  const order = (await findShopOrder(db, shop.id, params.order)) ?? refuse('missing', 'page_missing')
  const isThere = await isOfOrders(db, [order.id], named.reference)
  return isThere ? showPicture(context, named) : refuse('missing', 'page_missing')
}

function headOf(title: string) {
  return { title, noIndex: true, scripts: ['print-page'] }
}
