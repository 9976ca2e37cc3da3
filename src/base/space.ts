import type { PersonId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { memberBounds } from './bounds.ts'
import { type Db, type RawBuilder, sql } from './database.ts'
import type { Files } from './files.ts'
import { pictureFile, pictureWidths } from './pictures.ts'
import { countRate } from './rate-limit.ts'

/** Lists the names of a member's files as one room's rows know them: a public picture's key, or a path. */
export type MemberFiles = (person: PersonId) => RawBuilder<{ name: string | null }>
export type Space = { db: Db; files: Files; memberFiles: readonly MemberFiles[] }

const atOnce = 200
const { bytesADay } = memberBounds
/** Bytes that count as one: the counter is small. */
const counted = 100_000

/**
 * Bytes on disk of all that a member's rows name, each file once however many rows share it. What was never weighed is
 * weighed now, so the figure is true at once and no act has to carry it.
 */
export async function spaceUsed({ db, files, memberFiles }: Space, person: PersonId): Promise<number> {
  if (memberFiles.length === 0) return 0
  const names = sql.join(
    memberFiles.map((list) => list(person)),
    sql` union `,
  )
  const { bytes, unknown } = await sumUp(db, names)
  if (unknown.length === 0) return bytes
  await weigh({ db, files }, unknown)
  return (await sumUp(db, names)).bytes
}

/**
 * Refuses (conflict) `space_full` where `coming` bytes more are too many, and `space_today` where they are for one day.
 * Before anything is stored: what is stored stays.
 */
export async function mustHaveSpace(house: Space, person: PersonId, coming = 0): Promise<void> {
  const used = await spaceUsed(house, person)
  if (used + coming > memberBounds.bytes) refuse('conflict', 'space_full', { gigabytes: memberBounds.bytes / 1e9 })
  if (coming > 0) await mustBeOfToday(house.db, person, coming)
}

async function mustBeOfToday(db: Db, person: PersonId, coming: number): Promise<void> {
  const sent = await countRate(db, `bytes/${person}`, 24 * 3600, Math.ceil(coming / counted))
  if (sent * counted > bytesADay) refuse('conflict', 'space_today', { gigabytes: bytesADay / 1e9 })
}

async function sumUp(db: Db, names: RawBuilder<unknown>): Promise<{ bytes: number; unknown: string[] }> {
  const { rows } = await sql<{ bytes: number; unknown: string[] }>`
    select coalesce(sum(w.bytes), 0)::double precision as bytes,
      coalesce(array_agg(hers.name) filter (where w.name is null), '{}') as unknown
    from (${names}) as hers (name) left join file_weights w on w.name = hers.name
    where hers.name is not null`.execute(db)
  return rows[0]!
}

/** What is not there yet weighs nothing, and is looked for again the next time. */
async function weigh({ db, files }: Pick<Space, 'db' | 'files'>, names: string[]): Promise<void> {
  for (let from = 0; from < names.length; from += atOnce) {
    const some = names.slice(from, from + atOnce)
    const weights = await Promise.all(some.map(async (name) => ({ name, bytes: await weightOf(files, name) })))
    const there = weights.filter(({ bytes }) => bytes > 0)
    if (there.length > 0) await insertWeights(db, there)
  }
}

async function insertWeights(db: Db, weights: { name: string; bytes: number }[]): Promise<void> {
  await db
    .insertInto('file_weights')
    .values(weights)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function weightOf(files: Files, name: string): Promise<number> {
  const keys = name.includes('/') ? [name] : ['full', ...pictureWidths].map((width) => pictureFile(name, width))
  const sizes = await Promise.all(keys.map((key) => files.bytes(key)))
  return sizes.reduce((sum, bytes) => sum + bytes, 0)
}
