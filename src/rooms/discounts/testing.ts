import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Actor } from '#kit/actor'
import { dayOf } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { createDiscount } from './create-discount.ts'
import type { Discount } from './discount.ts'
import type { DiscountInput } from './inputs.ts'

const plain = { code: 'MERCI-10', minimum: 0, startsOn: null, endsOn: null, mostUses: null }

/** Ten per cent for who knows MERCI-10, from today on; unless told otherwise. */
export function aDiscount(
  house: Pick<House, 'db'>,
  { maker, shop }: { maker: Actor; shop: ShopId },
  told: Partial<DiscountInput> = {},
): Promise<number> {
  const input = { ...plain, kind: 'percent', percent: 10, amount: null, ...told } as DiscountInput
  return inTransaction(house.db, (tx) => createDiscount(tx, maker, shop, input))
}

/** A discount that is stored nowhere, for rules. */
export function discountOf(told: Partial<Discount> = {}): Discount {
  return {
    id: 1,
    shop: 1 as ShopId,
    ...plain,
    kind: 'percent',
    percent: told.kind && told.kind !== 'percent' ? null : 10,
    amount: null,
    used: 0,
    stoppedAt: null,
    ...{ startsOn: dayOf(now()) },
    ...told,
  }
}
