import { type Day, formatWeekday } from '#kit/dates'

/** « le mardi 8 décembre », « entre le mardi 8 décembre et le jeudi 10 décembre ». */
export function days(from: Day, to: Day): string {
  if (from === to) return `le ${formatWeekday(from)}`
  return `entre le ${formatWeekday(from)} et le ${formatWeekday(to)}`
}

/** Words that somebody typed, as a sentence among others: with its full stop. */
export function ended(words: string): string {
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`
}
