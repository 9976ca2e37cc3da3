import { addDays, type Day, mondayOf } from '#kit/dates'

/** Pieces made to order that a shop takes in a week (null: it does not count), and how many this week has. */
export type Places = { weeklyPlaces: number | null; taken: number }

/** How many more the shop takes this week; null where it does not count. */
export function placesLeft({ weeklyPlaces, taken }: Places): number | null {
  return weeklyPlaces === null ? null : Math.max(0, weeklyPlaces - taken)
}

/** The Monday on which a full shop takes orders again; null where it has places. */
export function reopensOn(places: Places, today: Day): Day | null {
  return placesLeft(places) === 0 ? addDays(mondayOf(today), 7) : null
}
