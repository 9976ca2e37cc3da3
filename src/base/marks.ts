import type { Reader, Tx } from './database.ts'

/** Marks a thing as done, once for the life of this database. */
export async function mark(tx: Tx, name: string): Promise<void> {
  await tx
    .insertInto('marks')
    .values({ name })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Since when the thing is marked; undefined where it never was. */
export async function findMark(reader: Reader, name: string): Promise<Date | undefined> {
  const found = reader.selectFrom('marks').select('recorded_at').where('name', '=', name)
  return (await found.executeTakeFirst())?.recorded_at
}
