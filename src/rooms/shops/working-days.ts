import { addDays, type Day, weekdayOf } from '#kit/dates'
import { isHoliday } from './public-holidays.ts'

/** The shop's holidays: from the first day (null: they have begun) until the day on which it is open again. */
export type Closed = { from: Day | null; until: Day }
/** `department` is where the shop works: its public holidays count. */
export type Lead = { preparationDays: number; carrierDays: number; department: string; closed?: Closed | null }
export type Arrival = { sendBy: Day; from: Day; to: Day }

/**
 * The dates promised to who orders on the day `from`. Preparation counts working days from Monday to Friday, the shop's
 * holidays off; the carrier's from Monday to Saturday; public holidays of the shop's department off for both. The range begins with the carrier's
 * usual time after the last day of preparation, and leaves half as much again (at least a day) before the parcel is late.
 */
export function arrivalDates(lead: Lead, from: Day): Arrival {
  const { preparationDays, carrierDays, department, closed = null } = lead
  const carrier = { last: saturday, department, closed: null }
  const sendBy = workingDaysAfter(from, preparationDays, { last: friday, department, closed })
  const first = workingDaysAfter(sendBy, carrierDays, carrier)
  return { sendBy, from: first, to: workingDaysAfter(first, Math.ceil(carrierDays / 2), carrier) }
}

/** Working days of a shop (Monday to Friday, public holidays of its department off) after one day until another: 0 on the same day. */
export function workingDaysBetween(from: Day, to: Day, department: string): number {
  const maker = { last: friday, department, closed: null }
  let count = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at, maker)) count++
  return count
}

/** Which days of the week are worked, Monday to `last`, and when not at all. */
type Work = { last: number; department: string; closed: Closed | null }
const friday = 5
const saturday = 6

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

function isWorkingDay(day: Day, { last, department, closed }: Work): boolean {
  const weekday = weekdayOf(day)
  if (weekday < 1 || weekday > last || isHoliday(day, department)) return false
  return closed === null || day >= closed.until || (closed.from !== null && day < closed.from)
}
