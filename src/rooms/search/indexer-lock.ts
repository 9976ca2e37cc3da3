import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

const retryEvery = 1000

/**
 * Waits until no other process of this machine indexes into the folder. The lock is one of SQLite's on a file of its
 * own, which the system lifts when a process dies, however it dies. Undefined when told to stop while waiting.
 */
export async function takeIndexerLock(folder: string, stop: AbortSignal): Promise<DatabaseSync | undefined> {
  while (!stop.aborted) {
    const lock = tryLock(join(folder, 'indexer.lock'))
    if (lock) return lock
    await pause(retryEvery, undefined, { signal: stop }).catch(() => {})
  }
  return undefined
}

function tryLock(path: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(path)
  try {
    lock.exec('begin exclusive')
    return lock
  } catch {
    lock.close()
    return undefined
  }
}
