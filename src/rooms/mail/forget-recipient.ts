import { sql, type Tx } from '#base/database'

/**
 * Takes an address out of the letters that were written to it, when its owner leaves. Letters that still wait are sent,
 * and then forget her too.
 */
export async function forgetRecipient(tx: Tx, recipient: string): Promise<void> {
  const address = recipient.toLowerCase()
  await sql`
    update letters set recipient = '', subject = '', about = null
    where recipient = ${address} and state <> 'queued'`.execute(tx)
  await tx
    .updateTable('letters')
    .set({ forget: true })
    .where('recipient', '=', address)
    .where('state', '=', 'queued')
    .execute()
  await tx.deleteFrom('mail_refusals').where('recipient', '=', address).execute()
}
