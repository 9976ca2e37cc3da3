import joursFeries from '@socialgouv/jours-feries'
import type { Day } from '#kit/dates'

/** Moselle, Bas-Rhin, Haut-Rhin: Good Friday and Saint Stephen's Day besides (L3134-13 Code du travail). */
const alsaceMoselle = ['57', '67', '68']

/**
 * The day on which slavery's abolition is commemorated, month and day (L3422-2 Code du travail and décret n° 83-1003,
 * article 1): a public holiday there alone. The library knows none of them.
 */
const abolition: Record<string, string> = {
  '971': '05-27',
  '972': '05-22',
  '973': '06-10',
  '974': '12-20',
  '976': '04-27',
}

/** Whether nobody works on this day in a French department ("67", "974"). */
export function isHoliday(day: Day, department: string): boolean {
  if (day.slice(5) === abolition[department]) return true
  return holidaysOf(Number(day.slice(0, 4)), alsaceMoselle.includes(department)).has(day)
}

const known = new Map<string, Set<Day>>()

function holidaysOf(year: number, alsace: boolean): Set<Day> {
  const key = `${year} ${alsace}`
  const holidays = known.get(key) ?? new Set(Object.values(joursFeries(year, { alsace })).map(localDay))
  known.set(key, holidays)
  return holidays
}

// The library counts in hours from a local midnight: a change to or from summer time puts a date one hour beside.
function localDay(midnight: Date): Day {
  const noon = new Date(midnight.getTime() + 12 * 3_600_000)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${noon.getFullYear()}-${two(noon.getMonth() + 1)}-${two(noon.getDate())}`
}
