import { ConfigFault } from '#base/config'
import { sql } from '#base/database'
import type { House } from '#base/house'
import { log } from '#base/log'
import { findMark } from '#base/marks'
import { demonstrationAccounts, holdPiece, makeDemonstration } from '#rooms/demo'
import { createOperator, hasOperator } from '#rooms/identity'

/**
 * What a house does before it opens for the first time: the demonstration market on an empty database of a trial, or,
 * asked for an empty house, the account of whoever runs it. Stopped by `stop` or worse, it goes on at the next start.
 */
export async function beginHouse(
  house: House,
  { demonstration, empty, stop }: { demonstration: boolean; empty: boolean; stop: AbortSignal },
): Promise<void> {
  if (!house.config.trial && (await findMark(house.db, 'demonstration.begun'))) {
    throw new ConfigFault(
      'ECHOPPE_URL ouvre une maison réelle, et cette base contient la démonstration : prenez-en une neuve.',
    )
  }
  if (empty && !(await hasOperator(house.db))) return printOperator(house)
  if (!demonstration) return
  if (await wantsDemonstration(house)) {
    process.stdout.write('  Le marché de démonstration s’installe…\n')
    await makeDemonstration(house, { stop })
  }
  if (await findMark(house.db, 'demonstration.done')) {
    await holdPiece(house).catch((error) => log.warn({ error }, 'the demonstration holds no piece'))
    process.stdout.write(`\n${demonstrationAccounts()}\n`)
  }
}

async function wantsDemonstration(house: House): Promise<boolean> {
  if (await findMark(house.db, 'demonstration.done')) return false
  if (await findMark(house.db, 'demonstration.begun')) return true
  const { rows } = await sql<{ empty: boolean }>`select not exists (select from persons) as empty`.execute(house.db)
  return rows[0]!.empty
}

async function printOperator(house: House): Promise<void> {
  const { email, password } = await createOperator(house, house.config.publisher.email)
  process.stdout.write(`\n  Compte d’exploitation : ${email}\n  Mot de passe (changez-le) : ${password}\n`)
}
