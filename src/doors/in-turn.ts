import type { PersonId } from '#kit/id'

/** A member, or a guest by the address of her client. */
type Sender = PersonId | string

const last = new Map<Sender, Promise<unknown>>()

/**
 * Runs `work` once all that came before from this sender is done. A form with files lies in memory whole, some hundred
 * megabytes of it: one for each member, however many she sends at once. The others wait unread.
 */
export function inTurnOf<Result>(sender: Sender, work: () => Promise<Result>): Promise<Result> {
  const turn = (last.get(sender) ?? Promise.resolve()).then(work, work)
  last.set(sender, turn)
  const forget = () => {
    if (last.get(sender) === turn) last.delete(sender)
  }
  turn.then(forget, forget)
  return turn
}
