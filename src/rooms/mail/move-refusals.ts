import { sql, type Tx } from '#base/database'

/** What an address asked no longer to get, its owner's next address does not get either. */
export async function moveRefusals(tx: Tx, from: string, to: string): Promise<void> {
  await sql`
    insert into mail_refusals (recipient, kind, occurred_at)
    select ${to}, kind, occurred_at from mail_refusals where recipient = ${from}
    on conflict do nothing`.execute(tx)
  await tx.deleteFrom('mail_refusals').where('recipient', '=', from).execute()
}
