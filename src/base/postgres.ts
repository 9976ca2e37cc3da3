/**
 * The PostgreSQL that comes with the program: made at the first start below the data folder of the house, run in a
 * session of its own (so that Ctrl-C lets the program drain first), adopted again when a crash left it running.
 *
 *   the program: const lock = lockHouse(data); const postgres = await openPostgres({ data }); …; await postgres.stop(); lock.release()
 *   a command:   const postgres = await joinPostgres(data); …; await postgres.stop()
 */
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { accountFor } from './postgres-account.ts'
import { findBinaries } from './postgres-binaries.ts'
import { openCluster, readPasswords } from './postgres-cluster.ts'
import { StartFault } from './postgres-fault.ts'
import { makeDataFolder, openDataFolder } from './postgres-folder.ts'
import { HouseBusy, type HouseLock, lockHouse } from './postgres-lock.ts'
import { findServer, type Server } from './postgres-process.ts'
import { awaitServer, stopServer, tryStart } from './postgres-server.ts'
import { watchServer } from './postgres-watch.ts'

export { StartFault } from './postgres-fault.ts'
export { dataFolder, makeDataFolder } from './postgres-folder.ts'
export { HouseBusy, type HouseLock, lockHouse } from './postgres-lock.ts'

/** The running server: its address for each role, and whether it ran already. */
export type Embedded = { ownerUrl: string; appUrl: string; superUrl: string; adopted: boolean; stop(): Promise<void> }

/** How long processes of a crashed server may take to end. */
const patienceInMs = 20_000

/**
 * Opens the server of the house in the folder `data`, whose lock the caller holds; `stop` ends it, adopted or not.
 * With `adoptOnly`, beside a running program: waits for its server, starts nothing, and `stop` leaves it running.
 * With `watch`, a server that ends by itself is started again.
 * Throws StartFault.
 */
export async function openPostgres({
  data: folder,
  adoptOnly = false,
  watch = false,
}: {
  data: string
  adoptOnly?: boolean
  watch?: boolean
}): Promise<Embedded> {
  makeDataFolder(folder)
  const data = realpathSync(folder)
  const cluster = join(data, 'postgres')
  if (adoptOnly) return embedded(await awaitServer(cluster), data, true, async () => {})
  const running = findServer(cluster)
  const server = running?.ready ? running : await start(data, cluster)
  // Where there are no sockets a new server listens elsewhere: nobody would find it.
  const stop =
    watch && server.host.startsWith('/')
      ? watchServer(server, cluster, () => start(data, cluster))
      : () => stopServer(server, cluster)
  return embedded(server, data, server === running, stop)
}

/** For a command: the server of the program that runs on `data`, else one of its own, under the same lock, until `stop`. */
export async function joinPostgres(data: string): Promise<Embedded> {
  const lock = await lockUnlessServed(data)
  if (!lock) return openPostgres({ data, adoptOnly: true })
  try {
    const own = await openPostgres({ data })
    return { ...own, stop: () => own.stop().finally(lock.release) }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Undefined beside a running program. Another command takes its server down when it ends: that one is waited for. */
async function lockUnlessServed(data: string): Promise<HouseLock | undefined> {
  for (;;) {
    try {
      return lockHouse(data, 'command')
    } catch (error) {
      if (!(error instanceof HouseBusy)) throw error
      if (error.holder.kind === 'program') return undefined
      await sleep(200)
    }
  }
}

/** Starts the server; one that is just starting or stopping by itself is left to finish first. */
async function start(data: string, cluster: string): Promise<Server> {
  const account = accountFor(cluster)
  openDataFolder(data, account)
  const binaries = findBinaries(data, account)
  for (const end = Date.now() + patienceInMs; Date.now() < end; await sleep(200)) {
    const running = findServer(cluster)
    if (running?.ready) return running
    if (running) continue
    openCluster(data, cluster, binaries, account)
    const server = await tryStart(data, cluster, binaries, account)
    if (server) return server
  }
  throw new StartFault('Le PostgreSQL d’un arrêt brutal ne se termine pas : attendez un peu, puis recommencez.')
}

/** A socket's folder stands in the query part, which wins over the name `localhost`: with a name, any URL parser reads it. */
function embedded({ host, port }: Server, data: string, adopted: boolean, stop: () => Promise<void>): Embedded {
  const passwords = readPasswords(data)
  const url = (role: string, password: string) =>
    `postgresql://${role}:${encodeURIComponent(password)}@localhost/echoppe?host=${encodeURIComponent(host)}&port=${port}`
  return {
    ownerUrl: url('echoppe_owner', passwords.owner),
    appUrl: url('echoppe_app', passwords.app),
    superUrl: url('postgres', passwords.superuser),
    adopted,
    stop,
  }
}
