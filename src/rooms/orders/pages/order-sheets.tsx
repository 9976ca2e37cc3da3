import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench, type WorkbenchShop } from '#ui/workbench'
import { messages } from '../messages.ts'
import type { OrderSheet } from '../order-sheet-queries.ts'
import { shortReference } from '../rules.ts'
import { WorkSheet } from './work-sheet.tsx'

/** One order on one sheet of paper. */
export function OrderSheetPage({ shop, order }: { shop: WorkbenchShop; order: OrderSheet }) {
  const t = useText(messages).sheet
  const back = routes.orders.show({ shop: shop.id, order: order.reference })
  return (
    <Workbench shop={shop} current="orders" title={t.title(shortReference(order.reference))} actions={<Print />}>
      <p class="orders-screen">
        <a href={back}>{t.back}</a>
      </p>
      <WorkSheet order={order} />
    </Workbench>
  )
}

/** All that is to be made, an order on each sheet. */
export function OrderSheetsPage({ shop, orders, more }: { shop: WorkbenchShop; orders: OrderSheet[]; more: boolean }) {
  const t = useText(messages).sheet
  return (
    <Workbench shop={shop} current="orders" title={t.all} actions={orders.length > 0 && <Print />}>
      <p class="orders-screen">
        <a href={routes.orders.index({ shop: shop.id })}>{t.backToAll}</a>
      </p>
      {more && <Notice kind="info">{t.more(orders.length)}</Notice>}
      {orders.length === 0 && <Empty title={t.none}>{t.noneWords}</Empty>}
      {orders.map((order) => (
        <WorkSheet order={order} />
      ))}
    </Workbench>
  )
}

/** Without script the browser's own menu prints. */
function Print() {
  const t = useText(messages).sheet
  return (
    <button type="button" class="button" data-print hidden>
      {t.print}
    </button>
  )
}
