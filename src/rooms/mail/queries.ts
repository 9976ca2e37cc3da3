import { type Reader, sql } from '#base/database'

export type QueuedLetter = {
  id: number
  reference: string
  kind: string
  recipient: string
  replyTo: string | null
  subject: string
  text: string
  html: string
  mayUnsubscribe: boolean
  refused: boolean
}

/** The letter if it still waits to be sent, and whether its recipient asked for no more of this kind. */
export async function findQueuedLetter(db: Reader, id: number): Promise<QueuedLetter | undefined> {
  const { rows } = await sql<QueuedLetter>`
    select l.id, l.reference, l.kind, l.recipient, l.reply_to as "replyTo", l.subject, l.text_body as text, l.html_body as html,
      l.may_unsubscribe as "mayUnsubscribe",
      l.may_unsubscribe and exists (
        select from mail_refusals r where r.recipient = l.recipient and r.kind = l.kind) as refused
    from letters l
    where l.id = ${id} and l.state = 'queued'`.execute(db)
  return rows[0]
}

export async function findLetterAbout(
  db: Reader,
  { kind, about, to }: { kind: string; about?: string; to: string },
): Promise<string> {
  const { rows } = await sql<{ reference: string }>`
    select reference from letters
    where kind = ${kind} and about = ${about} and recipient = ${to.trim().toLowerCase()}`.execute(db)
  return rows[0]!.reference
}

export type Subscription = { recipient: string; kind: string; refused: boolean }

/** Whom and what kind a letter that may be stopped was for; none where it has forgotten that. */
export async function findSubscription(db: Reader, reference: string): Promise<Subscription | undefined> {
  const { rows } = await sql<Subscription>`
    select l.recipient, l.kind, r.kind is not null as refused
    from letters l
    left join mail_refusals r on r.recipient = l.recipient and r.kind = l.kind
    where l.reference = ${reference} and l.may_unsubscribe and l.recipient <> ''`.execute(db)
  return rows[0]
}
