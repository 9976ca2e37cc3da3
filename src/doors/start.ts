import { join } from 'node:path'
import { type Config, ConfigFault } from '#base/config'
import type { House } from '#base/house'
import { startWorking, takeUpInterrupted } from '#base/jobs'
import { migrate } from '#base/migrate'
import { makeDataFolder, StartFault } from '#base/postgres'
import { makePrivate } from '#base/private-folder'
import { closePayments } from '#rooms/payments'
import { closeSearch, startIndexer } from '#rooms/search'
import { beginHouse } from './begin-house.ts'
import { openHouse, roleOf, serveDatabase } from './open-house.ts'
import { allJobs, allWeb } from './rooms.ts'
import { openWeb } from './web.tsx'

export type Part = 'all' | 'web' | 'worker'
type Closing = () => Promise<unknown>

/** Serves until it is told to stop (SIGINT, SIGTERM, SIGHUP), then lets go of everything in the reverse order. */
export async function start(config: Config, part: Part, { empty = false }: { empty?: boolean } = {}): Promise<void> {
  if (part !== 'all' && !config.databaseUrl) {
    throw new ConfigFault(
      `DATABASE_URL manque : « start ${part} » ne fait que sa part, sur une base que plusieurs partagent.`,
    )
  }
  const stop = stopSignal()
  const stopped = new Promise((resolve) => stop.addEventListener('abort', resolve))
  const closings: Closing[] = []
  try {
    await open(config, part, { empty, stop }, closings)
    await stopped
  } catch (error) {
    // Told to stop while it still opened: that is no fault.
    if (error !== stop.reason) throw error
  } finally {
    for (const close of closings.reverse()) await close()
  }
}

type Opening = { empty: boolean; stop: AbortSignal }

async function open(config: Config, part: Part, { empty, stop }: Opening, closings: Closing[]): Promise<void> {
  makeDataFolder(config.data)
  await makePrivate(config.data)
  const database = await serveDatabase(config)
  closings.push(database.stop)
  await migrate(database.ownerUrl, roleOf(database.appUrl), allJobs)
  const house = await openHouse(config, database.appUrl)
  closings.push(house.close, () => closePayments(house))
  await beginHouse(house, { demonstration: config.demonstration && !empty, empty, stop })
  // The worker last: among what waits are calls to this very house, as from the sandbox of a market just made.
  if (part !== 'worker') await openPages(house, closings)
  if (part !== 'web') await openWorker(house, closings)
}

async function openWorker(house: House, closings: Closing[]): Promise<void> {
  if (!house.config.databaseUrl) await takeUpInterrupted(house.db)
  const worker = await startWorking(house.appUrl, house, allJobs)
  closings.push(worker.close)
}

async function openPages(house: House, closings: Closing[]): Promise<void> {
  const indexer = startIndexer({ folder: join(house.config.data, 'search'), databaseUrl: house.appUrl })
  closings.push(indexer.close.bind(indexer), () => closeSearch(house))
  const app = await openWeb(house, allWeb)
  closings.push(() => app.close())
  await app.listen({ port: house.config.port, host: house.config.host }).catch(sayTaken)
  // A trial answers on both loopback addresses: `localhost` is either, as the machine pleases.
  process.stdout.write(`\n  Échoppe est ouverte : ${house.config.origin}\n\n`)
}

function sayTaken(error: NodeJS.ErrnoException & { port?: number }): never {
  if (error.code !== 'EADDRINUSE') throw error
  throw new StartFault(`PORT ${error.port} est déjà pris par un autre programme : choisissez-en un autre.`)
}

// Ctrl-C comes twice, from the terminal and from the launcher; the second must not cut the closing short.
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort())
  return controller.signal
}
