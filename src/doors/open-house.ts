import { join } from 'node:path'
import type { Config } from '#base/config'
import { openDatabase } from '#base/database'
import { openFolder } from '#base/files'
import type { House } from '#base/house'
import { openOutbox } from '#base/jobs'
import { openKeys } from '#base/keys'
import { openMailFolder, openSmtp } from '#base/mailer'
import { migrate } from '#base/migrate'
import { joinPostgres, lockHouse, openPostgres } from '#base/postgres'
import { allFileColumns, allJobs, allListeners, allMemberFiles } from './rooms.ts'

/** The two addresses of the database, and how to leave it. */
export type Database = { appUrl: string; ownerUrl: string; stop(): Promise<void> }
export type OpenHouse = House & { close(): Promise<void> }

/** For the program that serves: another PostgreSQL where one is named, else its own, with this data folder locked. */
export async function serveDatabase(config: Config): Promise<Database> {
  if (config.databaseUrl) return foreign(config)
  const lock = lockHouse(config.data)
  const postgres = await openPostgres({ data: config.data, watch: true })
  return { ...postgres, stop: () => postgres.stop().finally(lock.release) }
}

/** For a command: beside a running program its server, else one of its own while it works. */
export async function joinDatabase(config: Config): Promise<Database> {
  return config.databaseUrl ? foreign(config) : joinPostgres(config.data)
}

/** Opens the outside. The owner's connection is not among it: what serves has no right to change the law. */
export async function openHouse(config: Config, appUrl: string): Promise<OpenHouse> {
  const outbox = await openOutbox(appUrl, allListeners)
  const db = openDatabase(appUrl, { max: 16, outbox })
  const mailer = config.smtpUrl ? openSmtp(config.smtpUrl, config.mailFrom, config.origin) : openMailFolder(config.data)
  const house: House = {
    config,
    db,
    appUrl,
    files: openFolder(join(config.data, 'files')),
    keys: openKeys(config.data, config.secret),
    mailer,
    fileColumns: allFileColumns,
    memberFiles: allMemberFiles,
  }
  const close = async () => {
    mailer.close()
    await outbox.close()
    await db.destroy()
  }
  return { ...house, close }
}

/** Runs `work` in an opened house on an up-to-date database, for a command, and closes everything after it. */
export async function inHouse(config: Config, work: (house: House) => Promise<void>): Promise<void> {
  const database = await joinDatabase(config)
  try {
    await migrate(database.ownerUrl, roleOf(database.appUrl), allJobs)
    const house = await openHouse(config, database.appUrl)
    await work(house).finally(house.close)
  } finally {
    await database.stop()
  }
}

/** The role's name in a database address. */
export function roleOf(url: string): string {
  return decodeURIComponent(/\/\/([^:@/]+)/.exec(url)?.[1] ?? '')
}

function foreign(config: Config): Database {
  return { appUrl: config.databaseUrl!, ownerUrl: config.databaseOwnerUrl!, stop: async () => {} }
}
