import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { memberId } from '#base/http'
import type { Actor } from '#kit/actor'

/** Her name, as makers and letters see it. What was bought and sold keeps the name it was frozen with. */
export async function updateProfile(tx: Tx, actor: Actor, { name }: { name: string }): Promise<void> {
  await tx.updateTable('persons').set({ name, updated_at: now() }).where('id', '=', memberId(actor)).execute()
}
