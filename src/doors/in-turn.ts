import type { PersonId } from '#kit/id'

const last = new Map<PersonId, Promise<unknown>>()

/**
 * Runs `work` once all that came before for this person is done. A form with files lies in memory whole, some hundred
 * megabytes of it: one for each member, however many she sends at once. The others wait unread.
 */
export function inTurnOf<Result>(person: PersonId, work: () => Promise<Result>): Promise<Result> {
  const turn = (last.get(person) ?? Promise.resolve()).then(work, work)
  last.set(person, turn)
  const forget = () => {
    if (last.get(person) === turn) last.delete(person)
  }
  turn.then(forget, forget)
  return turn
}
