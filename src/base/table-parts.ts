import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { Refusal, refuse } from '#kit/refusal'
import { tableBounds as bounds } from './bounds.ts'
import { entry } from './root.ts'
import { turnsOf } from './turns.ts'

/** What was read of a table: all in all, and of each row. */
export type Parts<Head, Item> = { head: Head; items: Item[] }
type Told<Head> = { head: Head; count: number } | { refused: Pick<Refusal, 'kind' | 'code' | 'values'> }

const rowsAtOnce = 50
const inTurn = turnsOf({
  atOnce: bounds.threads,
  waiting: bounds.waiting,
  refuse: () => refuse('conflict', 'tables_busy'),
})

/**
 * Has a thread read a table (its file ends with `answerInParts`), since a large one takes seconds. What it read comes
 * some rows at a time, each when it is asked for, so that the main thread never takes long over them. Refuses what the
 * thread refuses; (invalid) `table_too_slow`, (conflict) `tables_busy`.
 */
export function askTableThread<Head, Item>(name: string, question: object): Promise<Parts<Head, Item>> {
  return inTurn(async () => {
    const resourceLimits = { maxOldGenerationSizeMb: bounds.memoryMegabytes }
    const thread = new Worker(entry(name), { workerData: question, resourceLimits })
    const late = AbortSignal.timeout(bounds.seconds * 1000)
    const next = async () => (await once(thread, 'message', { signal: late }))[0]
    try {
      const told: Told<Head> = await next()
      if ('refused' in told) throw new Refusal(told.refused.kind, told.refused.code, told.refused.values)
      const items: Item[] = []
      while (items.length < told.count) {
        thread.postMessage(rowsAtOnce)
        items.push(...(await next()))
      }
      return { head: told.head, items }
    } catch (error) {
      if (isOver(error)) refuse('invalid', 'table_too_slow')
      throw error
    } finally {
      await thread.terminate()
    }
  })
}

/** In a thread: reads what it was asked, and hands it out as it is asked for. */
export async function answerInParts<Question, Head, Item>(
  read: (question: Question) => Promise<Parts<Head, Item>>,
): Promise<void> {
  // Of this thread alone, on Linux; elsewhere it would be the whole program's.
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  try {
    const { head, items } = await read(workerData as Question)
    let at = 0
    parentPort!.on('message', (count: number) => {
      parentPort!.postMessage(items.slice(at, at + count))
      at += count
    })
    parentPort!.postMessage({ head, count: items.length } satisfies Told<Head>)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { kind, code, values } = error
    parentPort!.postMessage({ refused: { kind, code, values } })
  }
}

/** Too long, or too much memory: a table of the largest size takes seconds and some hundred megabytes. */
function isOver(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string }
  return name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY'
}
