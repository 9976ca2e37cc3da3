import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartFault } from './postgres-fault.ts'
import { makeDataFolder } from './postgres-folder.ts'

/** The program serves until it is stopped; a command does its work and ends. */
export type Holder = { pid: number; kind: 'program' | 'command' }
export type HouseLock = { release(): void }

/** Another process holds the house. */
export class HouseBusy extends StartFault {
  readonly holder: Holder
  constructor(holder: Holder) {
    super(
      holder.kind === 'program'
        ? `Échoppe tourne déjà sur ces données (processus ${holder.pid}).`
        : `Une commande d’Échoppe travaille sur ces données (processus ${holder.pid}) : attendez qu’elle ait fini.`,
    )
    this.holder = holder
  }
}

const sqliteBusy = 5
/** Without this the collector would close a database that nobody names any more, and its lock with it. */
const held = new Set<DatabaseSync>()

/**
 * Takes the house in the folder `data` for this process; throws HouseBusy when another has it. The lock is the system's own
 * on an open file (SQLite's), so it ends with the process, however that ends, and no number of a dead process can hold it.
 */
export function lockHouse(data: string, kind: Holder['kind'] = 'program'): HouseLock {
  makeDataFolder(data)
  const note = join(data, 'lock.holder')
  const database = take(join(data, 'lock'), note)
  held.add(database)
  writeFileSync(note, JSON.stringify({ pid: process.pid, kind } satisfies Holder))
  return {
    release() {
      if (held.delete(database)) database.close()
    },
  }
}

function take(file: string, note: string): DatabaseSync {
  const database = open(file)
  try {
    database.exec('begin exclusive')
    return database
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode === sqliteBusy) throw new HouseBusy(readHolder(note))
    throw notOurs(file)
  }
}

function open(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file)
    chmodSync(file, 0o600)
    return database
  } catch {
    throw notOurs(file)
  }
}

const notOurs = (file: string) =>
  new StartFault(
    `Ce compte n’a pas le droit d’écrire ${file} : lancez Échoppe avec le compte à qui ces données appartiennent.`,
  )

/** The holder writes its note just after it took the lock: one who looks in between reads the note before, or none. */
function readHolder(note: string): Holder {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as Holder
  } catch {
    return { pid: 0, kind: 'program' }
  }
}
