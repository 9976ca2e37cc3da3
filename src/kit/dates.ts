/** A calendar day of metropolitan France, "2026-11-21". */
export type Day = string

const inParis = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' })
const long = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
const short = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
const shortest = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', day: 'numeric', month: 'short' })
const month = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'long', year: 'numeric' })
const clock = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: 'numeric', minute: '2-digit' })

/** The day it is in Paris at a moment. */
export function dayOf(at: Date): Day {
  return inParis.format(at)
}

/** "mardi 8 décembre". */
export function formatWeekday(day: Day): string {
  return withFirst(long.format(asDate(day)))
}

/** "8 décembre 2026", "1er janvier 2027". */
export function formatDay(day: Day): string {
  return withFirst(short.format(asDate(day)))
}

/** "8 déc.", where there is little room and the year is plain. */
export function formatShortDay(day: Day): string {
  return withFirst(shortest.format(asDate(day)))
}

/** "8 décembre 2026 à 14 h 05", Paris time. */
export function formatMoment(at: Date): string {
  return `${formatDay(dayOf(at))} à ${formatClock(at)}`
}

/** "14 h 51", Paris time. */
export function formatClock(at: Date): string {
  return clock.format(at).replace(':', '\u00a0h\u00a0')
}

/** "2026-11" → "novembre 2026". */
export function formatMonth(yearMonth: string): string {
  return month.format(asDate(`${yearMonth}-01`))
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  const date = asDate(day)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return asDate(day).getUTCDay()
}

/** The Monday on which the week of a day begins. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

// French counts the first of a month, « 1er mars », and no other day; Intl does not.
function withFirst(text: string): string {
  return text.replace(/(^| )1 (?=\p{L})/u, '$11er ')
}

function asDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}
