import { now } from './clock.ts'
import { inTransaction, sql, type Tx } from './database.ts'
import type { Files } from './files.ts'
import type { House } from './house.ts'
import { enqueue, type Jobs } from './jobs.ts'
import { log } from './log.ts'
import { filesLock, findStrays, namesOf, type Strays, unnamed } from './stray-files.ts'

const hour = 3600 * 1000
const perJob = 200

/**
 * Removes what nobody names any more: pictures that were replaced or cut anew, and files whose row was never written.
 * A file goes when it is older than two days and no row names it on two askings, most of a day apart: whoever was about
 * to name it has done so by then, and a backup made with other tools meanwhile has it.
 */
export const jobs = {
  'files.find_strays': { run: findAll, every: '17 4 * * *', retries: 1, expireIn: 3600 },
  'files.remove_strays': { run: removeSome },
} satisfies Jobs

async function findAll(house: House): Promise<void> {
  const { db } = house
  const found = await findStrays(db, house, twoDaysAgo())
  mustBelieve(found)
  const after = new Date(now().getTime() + 20 * hour)
  for (let from = 0; from < found.strays.length; from += perJob) {
    const keys = found.strays.slice(from, from + perJob)
    await inTransaction(db, (tx) => enqueue(tx, 'files.remove_strays', { keys }, { after }))
  }
}

/** An emptied or a wrong database names no file: then all of them stay, and `doctor` tells of a job that was given up. */
function mustBelieve({ looked, strays }: Strays): void {
  if (looked < 100 || strays.length < looked * 0.9) return
  throw new Error(`${strays.length} of ${looked} files are named by no row: is this the database of this folder?`)
}

// Inside of the transaction that holds the lock, a few milliseconds: no backup begins between the asking and the removal.
async function removeSome({ db, files, fileColumns }: House, { keys }: { keys: string[] }): Promise<void> {
  await inTransaction(db, async (tx) => {
    if (!(await takeLock(tx))) return
    const strays = await unnamed(tx, fileColumns, keys)
    const removed = await Promise.all(strays.map((key) => removeOld(files, key)))
    await forgetWeights(tx, strays)
    log.info({ removed: removed.filter(Boolean).length }, 'files that nobody named were removed')
  })
}

/** Another file may have the name one day. */
async function forgetWeights(tx: Tx, keys: string[]): Promise<void> {
  await tx
    .deleteFrom('file_weights')
    .where('name', 'in', ['', ...keys.flatMap(namesOf)])
    .execute()
}

/** False while a backup reads the files; the next night finds them again. */
async function takeLock(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ alone: boolean }>`select pg_try_advisory_xact_lock(${filesLock}) as alone`.execute(tx)
  return rows[0]!.alone
}

async function removeOld(files: Files, key: string): Promise<boolean> {
  if (!(await files.isOlder(key, twoDaysAgo()))) return false
  await files.remove(key)
  return true
}

function twoDaysAgo(): Date {
  return new Date(now().getTime() - 48 * hour)
}
