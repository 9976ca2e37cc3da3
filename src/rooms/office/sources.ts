import type { Day } from '#kit/dates'
import type { Cents } from '#kit/money'
import { type SalePlace, salePlaces } from '#rooms/shops'
import type { Month, SaleElsewhere, SaleHere } from './source-queries.ts'

/** Where she sells: here, or one of the other places. */
export const places = ['here', ...salePlaces] as const
export type Place = 'here' | SalePlace
export type MonthOfSales = { month: Month; amounts: Record<Place, Cents>; total: Cents }

/** The month of a day and the eleven before it, oldest first. */
export function lastMonths(today: Day): Month[] {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(year, month - 12 + at, 1)).toISOString().slice(0, 7))
}

export function monthsOfSales(
  months: readonly Month[],
  here: readonly SaleHere[],
  elsewhere: readonly SaleElsewhere[],
): MonthOfSales[] {
  const sales = [...here.map((sale) => ({ ...sale, place: 'here' as Place })), ...elsewhere]
  return months.map((month) => {
    const of = (place: Place) => sum(sales.filter((sale) => sale.month === month && sale.place === place))
    const amounts = Object.fromEntries(places.map((place) => [place, of(place)])) as Record<Place, Cents>
    return { month, amounts, total: sum(Object.values(amounts).map((amount) => ({ amount }))) }
  })
}

export type Dependence = { place: Place; percent: number }

/** The place from which most of her sales come, and how much of them in whole percent; null where nothing was sold. */
export function dependenceOf(months: readonly MonthOfSales[]): Dependence | null {
  const total = sum(months.map(({ total: amount }) => ({ amount })))
  if (total === 0) return null
  const shares = places.map((place) => ({
    place,
    amount: sum(months.map((month) => ({ amount: month.amounts[place] }))),
  }))
  const { place, amount } = shares.reduce((most, share) => (share.amount > most.amount ? share : most))
  return { place, percent: Math.round((100 * amount) / total) }
}

/** What was sold here by how buyers came, most first. */
export function bySource(here: readonly SaleHere[]): { source: string; amount: Cents }[] {
  return [...Map.groupBy(here, ({ source }) => source)]
    .map(([source, sales]) => ({ source, amount: sum(sales) }))
    .sort((a, b) => b.amount - a.amount)
}

function sum(sales: readonly { amount: Cents }[]): Cents {
  return sales.reduce((total, { amount }) => total + amount, 0)
}
