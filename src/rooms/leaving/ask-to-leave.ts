import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { memberId } from '#base/http'
import type { Actor } from '#kit/actor'
import { refuse } from '#kit/refusal'
import { closeShop } from '#rooms/shops'
import { findRemaining, mayLeave } from './find-remaining.ts'
import { leave } from './leave.ts'
import { sendAskedLetter } from './send-letters.ts'

/**
 * Closes the member's account, or, where something is left to do, her shops, and remembers that she wants to leave: a
 * letter says what is missing, and `finishLeaving` does the rest once it is done. Asked twice is asked once.
 */
export async function askToLeave(tx: Tx, actor: Actor): Promise<'left' | 'waits'> {
  const id = memberId(actor)
  const remaining = await findRemaining(tx, { ...actor, id })
  if (remaining.lastOperator) refuse('conflict', 'leaving_last_operator')
  if (mayLeave(remaining)) {
    await leave(tx, { id, email: actor.email! })
    return 'left'
  }
  for (const { id } of remaining.shops) await closeShop(tx, actor, id)
  const asked = { person_id: id, asked_at: now() }
  await tx
    .insertInto('leavings')
    .values(asked)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await sendAskedLetter(tx, actor.email!, remaining)
  return 'waits'
}
