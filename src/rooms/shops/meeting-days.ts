import { formatWeekday } from '#kit/dates'

/** "samedi 12 décembre", or "du samedi 12 décembre au lundi 14 décembre". */
export function meetingDays({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  return startsOn === endsOn ? formatWeekday(startsOn) : `du ${formatWeekday(startsOn)} au ${formatWeekday(endsOn)}`
}
