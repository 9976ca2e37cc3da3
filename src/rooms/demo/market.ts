import { demoBuyers } from './content/buyers.ts'
import { demoPosts } from './content/posts.ts'
import { demoCarts, demoHeld, demoSales } from './content/sales.ts'
import { demoShops } from './content/shops.ts'
import { demoMeasures, demoReports } from './content/staff.ts'
import type { DemoBuyer, DemoCart, DemoMeasure, DemoPost, DemoReport, DemoSale, DemoShop } from './content/types.ts'

/** A market to make. What its sales, measures and reports name must be among its shops and buyers. */
export interface DemoMarket {
  readonly shops: readonly DemoShop[]
  readonly buyers: readonly DemoBuyer[]
  readonly sales: readonly DemoSale[]
  readonly carts: readonly DemoCart[]
  /** Whose checkout is open, and holds what lies in it. */
  readonly held: DemoCart | null
  readonly measures: readonly DemoMeasure[]
  readonly reports: readonly DemoReport[]
  readonly posts: readonly DemoPost[]
}

export const wholeMarket: DemoMarket = {
  shops: demoShops,
  buyers: demoBuyers,
  sales: demoSales,
  carts: demoCarts,
  held: demoHeld,
  measures: demoMeasures,
  reports: demoReports,
  posts: demoPosts,
}
