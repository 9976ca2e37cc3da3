import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { joinPostgres } from '#base/postgres'
import { routes } from '#routes'
import { newData, removeData, runProgram, startProgram } from '#test/program'
import { fillMarket } from './fill-market.ts'
import type { Market } from './market.ts'

/** The built program on a made-up market, in a folder that goes with it. */
export interface BenchHouse {
  readonly url: string
  readonly data: string
  readonly ownerUrl: string
  /** Of the program. */
  readonly pid: number
  /** Where it writes how late its main thread was, asked by a signal. */
  readonly delays: string
  close(): Promise<void>
}

/** Its own guests come by addresses of their own, as behind a proxy. */
const env = { NODE_ENV: 'production', ECHOPPE_PROXIES: '1', ECHOPPE_LOG: 'error' }

export async function openHouse(market: Market, says: (words: string) => void): Promise<BenchHouse> {
  const data = newData({ embedded: true })
  try {
    await makeMarket(data, market, says)
    const delays = join(data, 'delays.json')
    const measured = {
      NODE_OPTIONS: `--import ${new URL('loop-delay.mjs', import.meta.url)}`,
      ECHOPPE_BENCH_DELAYS: delays,
    }
    const program = await startProgram(data, ['start', '--empty'], { ...env, ...measured })
    const ownerUrl = await ownerOf(data)
    await untilSearchable(program.url)
    const close = async () => {
      await program.stop()
      await removeData(data)
    }
    return { url: program.url, data, ownerUrl, pid: program.process.pid!, delays, close }
  } catch (error) {
    await removeData(data)
    throw error
  }
}

async function makeMarket(data: string, market: Market, says: (words: string) => void): Promise<void> {
  const { code, errors } = await runProgram(data, ['migrate'], env)
  if (code !== 0) throw new Error(errors)
  const postgres = await joinPostgres(data)
  const begun = Date.now()
  await fillMarket(postgres.ownerUrl, market).finally(postgres.stop)
  says(`${market.listings} listings of ${market.shops} shops made in ${Math.round((Date.now() - begun) / 1000)} s`)
}

async function ownerOf(data: string): Promise<string> {
  const { ownerUrl, stop } = await joinPostgres(data)
  await stop()
  return ownerUrl
}

async function untilSearchable(url: string): Promise<void> {
  while ((await fetch(new URL(routes.search.index(), url))).status === 503) await pause(1000)
}
