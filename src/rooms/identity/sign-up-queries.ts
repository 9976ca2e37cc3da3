import { type Reader, sql } from '#base/database'

/** Somebody who asked for an account, until she has read her letter. `browser` is a fingerprint of her cookie. */
export type PendingSignUp = { id: number; email: string; name: string; password: string; browser: string }

const columns = sql`id::int8, email, name, password, browser`

export async function findSignUp(db: Reader, id: number, at: Date): Promise<PendingSignUp | undefined> {
  const { rows } = await sql<PendingSignUp>`
    select ${columns} from sign_ups where id = ${id} and expires_at > ${at}`.execute(db)
  return rows[0]
}

export async function findSignUpOfBrowser(db: Reader, browser: string, at: Date): Promise<PendingSignUp | undefined> {
  const { rows } = await sql<PendingSignUp>`
    select ${columns} from sign_ups where browser = ${browser} and expires_at > ${at}`.execute(db)
  return rows[0]
}

/** The one of this browser where it waits for this address; else the newest, as a person remembers it. */
export async function findSignUpOfAddress(
  db: Reader,
  { email, browser }: { email: string; browser: string },
  at: Date,
): Promise<PendingSignUp | undefined> {
  const { rows } = await sql<PendingSignUp>`
    select ${columns} from sign_ups where email = ${email} and expires_at > ${at}
    order by browser = ${browser} desc, id desc limit 1`.execute(db)
  return rows[0]
}
