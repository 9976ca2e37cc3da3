import { addDays, type Day, dayOf } from '#kit/dates'

/** The days of the market, counted back from the one on which it was begun: a making that is resumed keeps them. */
export interface Past {
  day(daysAgo: number): Day
  /** An hour of winter in France; in summer it is one later on the clock. */
  moment(daysAgo: number, hour: number, minute?: number): Date
}

export function pastBefore(begun: Date): Past {
  const day = (daysAgo: number) => addDays(dayOf(begun), -daysAgo)
  return {
    day,
    moment: (daysAgo, hour, minute = 0) => new Date(`${day(daysAgo)}T${two(hour)}:${two(minute)}:00+01:00`),
  }
}

export function hoursAfter(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * 3_600_000)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
