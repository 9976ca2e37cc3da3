import joursFeries from '@socialgouv/jours-feries'
import { addDays, type Day, weekdayOf } from '#kit/dates'

export type Lead = { preparationDays: number; carrierDays: number }
export type Arrival = { sendBy: Day; from: Day; to: Day }

/**
 * The dates promised to who orders on the day `from`. Preparation counts working days from Monday to Friday, the
 * carrier's from Monday to Saturday, public holidays off. The range begins with the carrier's usual time after the last
 * day of preparation, and leaves half as much again (at least a day) before the parcel is late.
 */
export function arrivalDates({ preparationDays, carrierDays }: Lead, from: Day): Arrival {
  const sendBy = workingDaysAfter(from, preparationDays, friday)
  const first = workingDaysAfter(sendBy, carrierDays, saturday)
  return { sendBy, from: first, to: workingDaysAfter(first, Math.ceil(carrierDays / 2), saturday) }
}

const friday = 5
const saturday = 6

/** The day itself counts for nothing; where it takes no day at all, it is the next day on which work is done. */
function workingDaysAfter(day: Day, count: number, lastWeekday: number): Day {
  let at = day
  for (let left = count; left > 0; left--) at = nextWorkingDay(addDays(at, 1), lastWeekday)
  return nextWorkingDay(at, lastWeekday)
}

function nextWorkingDay(day: Day, lastWeekday: number): Day {
  let at = day
  while (!isWorkingDay(at, lastWeekday)) at = addDays(at, 1)
  return at
}

function isWorkingDay(day: Day, lastWeekday: number): boolean {
  const weekday = weekdayOf(day)
  return weekday >= 1 && weekday <= lastWeekday && !holidaysOf(Number(day.slice(0, 4))).has(day)
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
