import type { Day } from '#kit/dates'
import type { Cents } from '#kit/money'
import table from '../../../assets/charges.fr.json' with { type: 'json' }
import { partOf, type Rate } from './part-of.ts'

export const activities = ['goods', 'craft_services', 'free_profession', 'none'] as const
/** What turnover is made of; `none` where no contributions are counted on it. */
export type Activity = (typeof activities)[number]
export type Register = 'craft' | 'commerce'

/** How a seller's charges are counted. The relief at the start (ACRE) depends on when the business began. */
export type ChargeSettings = {
  activity: Activity
  register: Register
  incomeTaxOption: boolean
  relief: { since: Day; until: Day } | null
}
/** What she pays on her turnover; `incomeTax` is 0 without the option. */
export type ChargeRates = { social: Rate; training: Rate; chamber: Rate; incomeTax: Rate; relieved: boolean }
/** Where rates come from: in force since, last compared on, by what. */
export type TableVersion = { validFrom: Day; seenOn: Day; source: string }

type Row = (typeof table.versions)[number]['rates'][number]

/** The version of the table for a day; before the first one, the first. */
export function tableOn(day: Day): TableVersion {
  return versionOn(day)
}

/** True when a table was last compared more than twelve months before a day. */
export function isOld({ seenOn }: TableVersion, day: Day): boolean {
  return day > `${Number(seenOn.slice(0, 4)) + 1}${seenOn.slice(4)}`
}

/** The rates of a seller on a day, in her department (Alsace and Moselle pay more to their chambers); null for none. */
export function ratesOf(settings: ChargeSettings, department: string, day: Day): ChargeRates | null {
  const row = rowOf(settings, day)
  if (!row) return null
  const relieved = relievedRate(row, settings, day)
  return {
    social: relieved ?? row.social,
    training: row.training,
    chamber: (row.chamberIn as Partial<Record<string, Rate>>)[department] ?? row.chamber,
    incomeTax: settings.incomeTaxOption ? row.incomeTax : 0,
    relieved: relieved !== undefined,
  }
}

/** All of them together. */
export function wholeRate(rates: ChargeRates | null): Rate {
  return rates ? rates.social + rates.training + rates.chamber + rates.incomeTax : 0
}

/** What a month's declaration asks, in cents. */
export type MonthOfCharges = { social: Cents; training: Cents; chamber: Cents; incomeTax: Cents }

/**
 * The charges on the turnover of a month as URSSAF counts them: turnover of the year in whole euros, a twelfth of it;
 * contributions and the chamber's tax rounded to the euro; the training's share and income tax to the cent.
 */
export function chargesOfMonth(turnover: Cents, rates: ChargeRates): MonthOfCharges {
  const year = partOf(turnover * 12, 1, 100)
  const euros = (rate: Rate) => partOf(year, rate, 12 * whole) * 100
  const cents = (rate: Rate) => partOf(year * 100, rate, 12 * whole)
  return {
    social: euros(rates.social),
    training: cents(rates.training),
    chamber: euros(rates.chamber),
    incomeTax: cents(rates.incomeTax),
  }
}

/** The relief ends with the third full quarter after the one in which the business began (URSSAF). */
export function reliefEnd(since: Day): Day {
  const [year, month] = since.split('-').map(Number) as [number, number]
  const quarter = Math.floor((month - 1) / 3)
  return new Date(Date.UTC(year, (quarter + 4) * 3, 0)).toISOString().slice(0, 10)
}

const whole = 100_000

function versionOn(day: Day) {
  return table.versions.findLast(({ validFrom }) => validFrom <= day) ?? table.versions[0]!
}

function rowOf({ activity, register }: ChargeSettings, day: Day): Row | undefined {
  return versionOn(day).rates.find(
    (row) => row.activity === activity && (row.register === null || row.register === register),
  )
}

function relievedRate(row: Row, { relief }: ChargeSettings, day: Day): Rate | undefined {
  if (!relief || day < relief.since || day > relief.until) return undefined
  return row.relief.findLast(({ begunFrom }) => begunFrom <= relief.since)?.social
}
