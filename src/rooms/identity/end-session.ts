import type { Tx } from '#base/database'
import { memberId } from '#base/http'
import type { Actor } from '#kit/actor'
import { refuse } from '#kit/refusal'

/** Ends one of her own sessions; another's is missing. */
export async function endSession(tx: Tx, actor: Actor, session: number): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('sessions')
    .where('id', '=', session)
    .where('person_id', '=', memberId(actor))
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) refuse('missing', 'page_missing')
}

/** Signs out every other device: all of her sessions but the one of this token. */
export async function endOtherSessions(tx: Tx, actor: Actor, token: string): Promise<void> {
  const hers = tx.deleteFrom('sessions').where('person_id', '=', memberId(actor))
  await hers.where('token', '<>', token).execute()
}

/** Signs out: the session of this token ends, if there is one. */
export async function endSessionOf(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('sessions').where('token', '=', token).execute()
}
