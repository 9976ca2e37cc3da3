import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { now } from '#base/clock'
import type { Db } from '#base/database'
import { log } from '#base/log'
import { buildIndex, today } from './build-index.ts'
import { followChanges } from './follow-changes.ts'
import { openIndex } from './index-file.ts'
import type { IndexFolder } from './index-folder.ts'
import { type IndexMeta, indexFormat } from './index-meta.ts'
import type { IndexWriter } from './index-writer.ts'
import { takeIndexerLock } from './indexer-lock.ts'
import { findFeed } from './queries.ts'

const pollEvery = 150
const retryEvery = 2000
/** The feed keeps a week; an index that slept longer may have missed something. */
const longestSleep = 6 * 86_400_000
/** The nightly build begins at this hour of Paris or later. */
const quietHour = 3

/** Keeps the index of this machine right until `stop`: one at a time, the others wait for its lock. */
export async function runIndexer(db: Db, folder: IndexFolder, stop: AbortSignal): Promise<void> {
  const lock = await takeIndexerLock(folder.path, stop)
  const indexer = new Indexer(db, folder)
  try {
    while (!stop.aborted) await waited(await turn(indexer), stop)
  } finally {
    indexer.close()
    lock?.close()
  }
}

/** One turn of work: returns for how long to pause. A database that is away is asked again later. */
async function turn(indexer: Indexer): Promise<number> {
  try {
    return (await indexer.turn()) > 0 ? 0 : pollEvery
  } catch (error) {
    log.warn({ error }, 'search index: could not follow, will try again')
    return retryEvery
  }
}

async function waited(milliseconds: number, stop: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, { signal: stop }).catch(() => {})
}

class Indexer {
  readonly #db: Db
  readonly #folder: IndexFolder
  #index: IndexWriter | undefined

  constructor(db: Db, folder: IndexFolder) {
    this.#db = db
    this.#folder = folder
  }

  async turn(): Promise<number> {
    this.#index ??= await this.#openOrBuild()
    if (this.#folder.takeRequest() || isOfYesterday(this.#index.meta)) await this.#rebuild()
    return followChanges(this.#db, this.#index)
  }

  close(): void {
    this.#index?.close()
    this.#index = undefined
  }

  async #openOrBuild(): Promise<IndexWriter> {
    const { feed } = await findFeed(this.#db)
    const file = this.#folder.current()
    const index = file === undefined ? undefined : openIfUsable(file, feed)
    if (!index) this.#folder.keepOnly()
    else this.#folder.keepOnly(basename(file!))
    return index ?? this.#build()
  }

  async #rebuild(): Promise<void> {
    const old = this.#index!
    this.#index = await this.#build(async () => void (await followChanges(this.#db, old)))
    old.close()
  }

  async #build(between?: () => Promise<void>): Promise<IndexWriter> {
    const file = this.#folder.next()
    const begun = Date.now()
    await buildIndex(this.#db, file, between)
    const index = openIndex(file)
    // Before it is shown, it knows what changed while it was built: nothing that was found is lost at the swap.
    while ((await followChanges(this.#db, index)) > 0);
    this.#folder.name(file)
    log.info({ seconds: Math.round((Date.now() - begun) / 1000) }, 'search index: built')
    return index
  }
}

function openIfUsable(file: string, feed: string): IndexWriter | undefined {
  try {
    const index = openIndex(file)
    if (isUsable(index.meta, feed)) return index
    index.close()
  } catch (error) {
    log.warn({ error }, 'search index: the file cannot be read and is built anew')
  }
  return undefined
}

function isUsable(meta: IndexMeta, feed: string): boolean {
  return meta.format === indexFormat && meta.feed === feed && now().getTime() - meta.followedAt < longestSleep
}

function isOfYesterday({ day }: IndexMeta): boolean {
  return day < today() && hourInParis() >= quietHour
}

const parisHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' })

function hourInParis(): number {
  return Number(parisHour.format(now()))
}
