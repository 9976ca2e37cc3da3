import { readConfig } from '#base/config'
import { openDatabase } from '#base/database'
import { openKeys } from '#base/keys'
import { joinPostgres } from '#base/postgres'

/**
 * The inside of a house whose program runs on `data`, to arrange with the rooms' builders what a test begins with, and
 * to look at the books afterwards. Close it before the program stops.
 */
export async function joinHouse(data: string) {
  const postgres = await joinPostgres(data)
  const db = openDatabase(postgres.appUrl, { max: 4 })
  const config = readConfig({ ECHOPPE_DATA: data })
  const close = async () => {
    await db.destroy()
    await postgres.stop()
  }
  return { db, config, keys: openKeys(data), appUrl: postgres.appUrl, ownerUrl: postgres.ownerUrl, close }
}
