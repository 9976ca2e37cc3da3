import { units } from '#rooms/catalogue'
import type { Slice } from '#rooms/shops'
import { delivery, priced } from '../src/rooms/orders/testing-cart.ts'
import { type Measure, summaryOf } from './summary.ts'
import { randomOf } from './words.ts'

const lines = 50
const carts = 200
const asks = 4000

/** Prices carts of 50 lines that are sent by weight, in this process: the rule alone, without database and page. */
export function measurePostage(): Measure {
  const ready = Array.from({ length: carts }, (_, seed) => aCart(seed))
  for (const cart of ready) price(cart)
  const times = Array.from({ length: asks }, (_, n) => {
    const begun = performance.now()
    price(ready[n % carts]!)
    return performance.now() - begun
  })
  return summaryOf(times, times.reduce((sum, time) => sum + time, 0) / 1000)
}

type Cart = Parameters<typeof priced>[0]

function price(cart: Cart): void {
  const [group] = priced(cart).groups
  if (group?.lines.length !== lines || group.delivery === 0) throw new Error('A cart was not priced by weight.')
}

/** Cloth by the 10 cm, beads by the 10 g, small things by the piece. */
function aCart(seed: number): Cart {
  const random = randomOf(seed)
  const below = (end: number) => 1 + Math.floor(random() * end)
  return Array.from({ length: lines }, (_, at) => {
    const unit = units[at % units.length]!
    return {
      ...{ line: at, variant: at as never, stock: null, leadDays: 3, profile: { ...delivery, slices, packaging: 20 } },
      ...{ quantity: below(6), weight: below(40), price: below(900) },
      measure: { unit, unitStep: unit === 'piece' ? 1 : 10, lot: null, minimum: 1 },
    }
  })
}

const slices: Slice[] = [20, 50, 100, 250, 500, 750, 1000, 2000, 3000, 5000, 10_000, 15_000].map((upTo, at) => ({
  kind: at < 7 ? 'letter' : 'parcel',
  upTo,
  price: 150 + at * 120,
}))
