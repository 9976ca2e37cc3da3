import type { Reader } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import { makerBalance } from '#rooms/ledger'
import { listOwnShops, type OwnShop } from '#rooms/shops'
import { findGoingOn, type GoingOn, isLastOperator, listRunningSales, type OrdersOfShop } from './queries.ts'

/** Money of one shop of hers in cents: what is due, and what is held where no order that waits says so already. */
export type MoneyOfShop = { shop: ShopId; name: string; amount: Cents }
export type Remaining = {
  orders: OrdersOfShop[]
  money: MoneyOfShop[]
  lastOperator: boolean
  goingOn: GoingOn
  /** Her shops, to tell a maker what is erased and kept of them. */
  shops: OwnShop[]
}

/** What is left to do before this member can leave, and what goes on without her. */
export async function findRemaining(
  reader: Reader,
  actor: Actor & { id: NonNullable<Actor['id']> },
): Promise<Remaining> {
  const shops = await listOwnShops(reader, actor)
  const orders = await listRunningSales(reader, actor.id)
  const money: MoneyOfShop[] = []
  for (const { id, name } of shops) {
    const { held, due } = await makerBalance(reader, id)
    const amount = orders.some(({ shop }) => shop === id) ? due : held + due
    if (amount > 0) money.push({ shop: id, name, amount })
  }
  const lastOperator = await isLastOperator(reader, actor.id)
  return { orders, money, lastOperator, goingOn: await findGoingOn(reader, actor.id), shops }
}

/** Whether the account may close now. What goes on without her does not hold her: others could bring it about for ever. */
export function mayLeave({ orders, money, lastOperator }: Remaining): boolean {
  return orders.length === 0 && money.length === 0 && !lastOperator
}
