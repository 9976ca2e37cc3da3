import { type Examination, examinations, examine } from '../examine.ts'
import type { Jobs } from '../jobs.ts'
import { migrate, migrationNames } from '../migrate.ts'
import { StartFault } from '../postgres-fault.ts'
import { type CheckedBackup, checkBackup } from './check-backup.ts'
import { openOwner } from './client.ts'
import { backupFaults, explainDisk } from './faults.ts'
import type { Manifest } from './format.ts'
import { readBackup } from './read-backup.ts'
import { emptyDatabase, mustBeEmpty } from './restore-database.ts'
import { RestoredFiles } from './restore-files.ts'
import { RestoredTables } from './restore-tables.ts'

export type RestoreTarget = {
  ownerUrl: string
  appRole: string
  data: string
  jobs: Jobs
  /** Who may read a sealed archive. */
  identities?: string[]
  /** What rooms say must hold in a house; looked at before anything is kept. */
  examinations: Examination[]
}

/**
 * Puts a house back from its archive, into an empty database and data folder. The archive is read whole before anything
 * is touched; what doesn't hold then leaves both as empty as they were. An archive of an older version gets that
 * version's schema first, then what came since. Throws StartFault with one sentence.
 */
export async function restore(file: string, target: RestoreTarget): Promise<CheckedBackup> {
  const checked = await checkBackup(file, target.identities)
  await mustBeKnown(checked.manifest)
  const files = await RestoredFiles.open(target.data)
  try {
    const wasMigrated = await mustBeEmpty(target.ownerUrl)
    try {
      await putBack(file, checked, target, files)
    } catch (error) {
      await files.takeBack()
      // A database that can't be reached any more, or that this role may not empty, holds tables and nobody in them.
      await leaveEmpty(target, wasMigrated).catch(() => {})
      throw explain(error)
    }
  } finally {
    await files.close()
  }
  return checked
}

async function leaveEmpty({ ownerUrl, appRole, jobs }: RestoreTarget, wasMigrated: boolean): Promise<void> {
  await emptyDatabase(ownerUrl)
  if (wasMigrated) await migrate(ownerUrl, appRole, jobs)
}

async function mustBeKnown({ migrations }: Manifest): Promise<void> {
  const known = new Set(await migrationNames())
  if (migrations.some((name) => !known.has(name))) throw new StartFault(backupFaults.newer)
}

async function putBack(file: string, { manifest }: CheckedBackup, target: RestoreTarget, files: RestoredFiles) {
  const { ownerUrl, appRole, jobs } = target
  await emptyDatabase(ownerUrl)
  await migrate(ownerUrl, appRole, jobs, manifest.migrations)
  const client = await openOwner(ownerUrl, 'echoppe restore')
  try {
    await client.query('begin')
    const tables = await RestoredTables.open(client, manifest)
    for await (const content of readBackup(file, target.identities)) {
      if (content.kind === 'table') await tables.load(content)
      if (content.kind === 'file') await files.put(content)
      if (content.kind === 'secret') files.keepSecret(content.secret)
    }
    await tables.finish()
    mustHold(
      await examine(
        client,
        [...examinations, ...target.examinations].filter(({ of }) => of === 'content'),
      ),
    )
    // Before the rows: a file that nobody names is harmless, a row whose file is missing is not.
    await files.place()
    await client.query('commit')
    await migrate(ownerUrl, appRole, jobs)
    mustHold(
      await examine(
        client,
        target.examinations.filter(({ of }) => of === 'books'),
      ),
    )
    mustHold(await examineRights(client, target))
  } finally {
    await client.end().catch(() => {})
  }
}

/** In a trial, the role that serves may be the owner: nothing is kept from it. */
async function examineRights(client: Awaited<ReturnType<typeof openOwner>>, { appRole, examinations }: RestoreTarget) {
  const { rows } = await client.query<{ one: boolean }>('select current_user = $1 as one', [appRole])
  return rows[0]!.one
    ? []
    : examine(
        client,
        examinations.filter(({ of }) => of === 'rights'),
        appRole,
      )
}

function mustHold(faults: string[]): void {
  if (faults.length > 0) throw new StartFault(backupFaults.refused(faults.join(', ')))
}

function explain(error: unknown): unknown {
  const told = explainDisk(error)
  if (told instanceof StartFault) return told
  // A statement's fault, without its detail, which holds people's data.
  return new StartFault(backupFaults.notTaken((error as Error).message))
}
