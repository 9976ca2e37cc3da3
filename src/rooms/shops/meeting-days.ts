import { formatDay, formatWeekday } from '#kit/dates'

/** "samedi 12 décembre", or "du 12 décembre 2026 au 14 décembre 2026". */
export function meetingDays({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  return startsOn === endsOn ? formatWeekday(startsOn) : `du ${formatDay(startsOn)} au ${formatDay(endsOn)}`
}
