import { unheard } from '#base/announce'
import type { House } from '#base/house'
import type { DemoSale } from './content/types.ts'
import { fulfilOrder } from './fulfil-order-flow.ts'
import { makeSale } from './make-sale-flow.ts'
import type { DemoMarket } from './market.ts'
import type { People } from './open-accounts-flow.ts'
import type { Past } from './past.ts'
import { listOrdersOfSale } from './queries.ts'

/** All sales, one after the other as they came. */
export async function sell(
  house: House,
  people: People,
  market: DemoMarket,
  past: Past,
  stop?: AbortSignal,
): Promise<void> {
  for (const [index, sale] of market.sales.entries()) {
    stop?.throwIfAborted()
    const making = () => sellOne(house, people, market, past, { sale, number: index + 1 })
    await (isUnderWay(sale) ? making() : unheard(making))
  }
}

/** Letters tell of what is still to do; those of the weeks before were read long ago. */
function isUnderWay({ outcome }: DemoSale): boolean {
  return outcome === 'paid' || outcome === 'confirmed'
}

async function sellOne(
  house: House,
  { makers, buyers }: People,
  market: DemoMarket,
  past: Past,
  { sale, number }: { sale: DemoSale; number: number },
): Promise<void> {
  const [token, at] = [`demo-${number}`, past.moment(sale.daysAgo, sale.hour, (number * 17) % 60)]
  const buyer = market.buyers.find(({ key }) => key === sale.buyer)!
  const actor = buyers.get(buyer.key)!
  await makeSale(house, { buyer, actor }, sale, { token, at })
  for (const order of await listOrdersOfSale(house.db, token)) {
    await fulfilOrder(house, { maker: makers.get(order.slug)!, buyer: actor }, order, sale, at)
  }
}
