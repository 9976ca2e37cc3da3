import type pg from 'pg'

/** Something that must hold in every house, as a statement that answers one row: `holds`, and `which` where it can be named. */
export type Examination = {
  /** Content is examined in the schema of any version, before an older house is brought up to date. `$1`: see `of`. */
  statement: string
  /** What is wrong when it doesn't hold, as the beginning of a sentence. */
  says: string
  /** Content and guards need nothing, books the newest schema; rights are those of the serving role, whose name is `$1`. */
  of: 'content' | 'books' | 'rights'
}

/** Triggers that watch over what is written, and pg-boss's own note of where the jobs of a queue lie. */
export const examinations: Examination[] = [
  {
    statement: "select not exists (select from pg_trigger where not tgisinternal and tgenabled = 'D') as holds",
    says: 'Un gardien de la base dort',
    of: 'content',
  },
  {
    // It becomes part of statements: a name from elsewhere would be run.
    statement: "select not exists (select from pgboss.queue where partition or table_name <> 'job_common') as holds",
    says: 'Une file de travaux n’est pas d’Échoppe',
    of: 'content',
  },
]

/** What doesn't hold, in words. */
export async function examine(client: pg.ClientBase, all: Examination[], role?: string): Promise<string[]> {
  const faults: string[] = []
  for (const { statement, says, of } of all) {
    const { rows } = await client.query<{ holds: boolean; which?: string }>(statement, of === 'rights' ? [role] : [])
    if (!rows[0]?.holds) faults.push(rows[0]?.which ? `${says} (${rows[0].which})` : says)
  }
  return faults
}
