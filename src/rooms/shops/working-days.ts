import joursFeries from '@socialgouv/jours-feries'
import { addDays, type Day, weekdayOf } from '#kit/dates'

/** The shop's holidays: from the first day (null: they have begun) until the day on which it is open again. */
export type Closed = { from: Day | null; until: Day }
export type Lead = { preparationDays: number; carrierDays: number; closed?: Closed | null }
export type Arrival = { sendBy: Day; from: Day; to: Day }

/**
 * The dates promised to who orders on the day `from`. Preparation counts working days from Monday to Friday, the shop's
 * holidays off; the carrier's from Monday to Saturday; public holidays off for both. The range begins with the carrier's
 * usual time after the last day of preparation, and leaves half as much again (at least a day) before the parcel is late.
 */
export function arrivalDates({ preparationDays, carrierDays, closed = null }: Lead, from: Day): Arrival {
  const sendBy = workingDaysAfter(from, preparationDays, { last: friday, closed })
  const first = workingDaysAfter(sendBy, carrierDays, carrier)
  return { sendBy, from: first, to: workingDaysAfter(first, Math.ceil(carrierDays / 2), carrier) }
}

/** Working days (Monday to Friday, public holidays off) after one day until another: 0 on the same day. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at, maker)) count++
  return count
}

/** Which days of the week are worked, Monday to `last`, and when not at all. */
type Work = { last: number; closed: Closed | null }
const friday = 5
const saturday = 6
const maker: Work = { last: friday, closed: null }
const carrier: Work = { last: saturday, closed: null }

/** The day itself counts for nothing; where it takes no day at all, it is the next day on which work is done. */
function workingDaysAfter(day: Day, count: number, work: Work): Day {
  let at = day
  for (let left = count; left > 0; left--) at = nextWorkingDay(addDays(at, 1), work)
  return nextWorkingDay(at, work)
}

function nextWorkingDay(day: Day, work: Work): Day {
  let at = day
  while (!isWorkingDay(at, work)) at = addDays(at, 1)
  return at
}

function isWorkingDay(day: Day, { last, closed }: Work): boolean {
  const weekday = weekdayOf(day)
  if (weekday < 1 || weekday > last || holidaysOf(Number(day.slice(0, 4))).has(day)) return false
  return closed === null || day >= closed.until || (closed.from !== null && day < closed.from)
}

const known = new Map<number, Set<Day>>()

function holidaysOf(year: number): Set<Day> {
  const holidays = known.get(year) ?? new Set(Object.values(joursFeries(year)).map(localDay))
  known.set(year, holidays)
  return holidays
}

// The library counts in hours from a local midnight: a change to or from summer time puts a date one hour beside.
function localDay(midnight: Date): Day {
  const noon = new Date(midnight.getTime() + 12 * 3_600_000)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${noon.getFullYear()}-${two(noon.getMonth() + 1)}-${two(noon.getDate())}`
}
