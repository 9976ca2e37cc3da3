import type { Day } from '#kit/dates'
import {
  type Activity,
  type ChargeRates,
  type ChargeSettings,
  isOld,
  ratesOf,
  type TableVersion,
  tableOn,
} from './charges.ts'
import type { PricingShop } from './queries.ts'

/** A seller's charges on a day; `assumed` while she has not said what she does and her status speaks for her. */
export type SellerCharges = {
  settings: ChargeSettings
  assumed: boolean
  rates: ChargeRates | null
  table: TableVersion
  old: boolean
}

export function chargesOf(shop: PricingShop, day: Day): SellerCharges {
  const settings = settingsOf(shop)
  const table = tableOn(day)
  return {
    settings,
    assumed: shop.activity === null,
    rates: ratesOf(settings, shop.department, day),
    table,
    old: isOld(table, day),
  }
}

export function settingsOf(shop: PricingShop): ChargeSettings {
  const { activity, status, register, incomeTaxOption, reliefSince, reliefUntil } = shop
  return {
    activity: activity ?? activityOf(status),
    register,
    incomeTaxOption,
    relief: reliefSince && reliefUntil ? { since: reliefSince, until: reliefUntil } : null,
  }
}

/** Who makes and sells declares « vente »; a private person, an association, a company pay nothing by these rates. */
function activityOf(status: string): Activity {
  return status === 'micro_entrepreneur' || status === 'artisan' ? 'goods' : 'none'
}
