import { addDays, type Day } from '#kit/dates'
import { refuse } from '#kit/refusal'

/** Days ahead that a code may be planned: a slip of the keyboard (3026) would run for ever. */
const furthest = 3 * 365

/** First and last day of a code: not past, not reversed, not in a far century. */
export function mustBeInOrder(days: { startsOn: Day; endsOn: Day | null; today: Day }): void {
  const { startsOn, endsOn, today } = days
  if (startsOn < today) refuse('invalid', 'discount_start_past', { field: 'startsOn' })
  mustBeNear('startsOn', startsOn, today)
  if (endsOn !== null) mustEnd({ startsOn, endsOn, today })
}

export function mustEnd({ startsOn, endsOn, today }: { startsOn: Day; endsOn: Day; today: Day }): void {
  if (endsOn < startsOn) refuse('invalid', 'discount_days_reversed', { field: 'endsOn' })
  if (endsOn < today) refuse('invalid', 'discount_end_past', { field: 'endsOn' })
  mustBeNear('endsOn', endsOn, today)
}

function mustBeNear(field: string, day: Day, today: Day): void {
  if (day > addDays(today, furthest)) refuse('invalid', 'discount_day_far', { field })
}
