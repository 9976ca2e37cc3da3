import { readConfig } from '#base/config'
import { openDatabase } from '#base/database'
import { openOutbox } from '#base/jobs'
import { openKeys } from '#base/keys'
import { joinPostgres } from '#base/postgres'
import { allListeners } from '../src/doors/rooms.ts'
import { databaseOf } from './program.ts'

/**
 * The inside of a house whose program runs on `data`, to arrange with the rooms' builders what a test begins with, and
 * to look at the books afterwards. Close it before the program stops.
 */
export async function joinHouse(data: string) {
  const postgres = (await databaseOf(data)) ?? (await joinPostgres(data))
  const outbox = await openOutbox(postgres.appUrl, allListeners)
  const db = openDatabase(postgres.appUrl, { max: 4, outbox })
  const config = readConfig({ ECHOPPE_DATA: data })
  const close = async () => {
    await outbox.close()
    await db.destroy()
    if ('stop' in postgres) await postgres.stop()
  }
  return { db, config, keys: openKeys(data), appUrl: postgres.appUrl, ownerUrl: postgres.ownerUrl, close }
}
