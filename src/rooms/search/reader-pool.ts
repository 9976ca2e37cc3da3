import { Worker } from 'node:worker_threads'
import { log } from '#base/log'
import { entry } from '#base/root'
import type { Position } from './index-meta.ts'
import type { SearchAnswer, SearchQuery } from './search-query.ts'

export interface ReaderRequest {
  readonly id: number
  readonly query: SearchQuery | 'position'
}

export interface ReaderAnswer {
  readonly id: number
  readonly outcome: 'read' | 'not built' | 'failed'
  readonly value?: SearchAnswer | Position
  readonly error?: string
}

interface Waiting {
  resolve(answer: ReaderAnswer): void
  reject(error: Error): void
}

/** Threads that read the index; each question goes to the one with the fewest open. A thread that dies is replaced. */
export class ReaderPool {
  readonly #folder: string
  readonly #threads: ReaderThread[]
  #closed = false

  constructor(folder: string, size: number) {
    this.#folder = folder
    this.#threads = Array.from({ length: size }, (_, index) => this.#start(index))
  }

  ask(query: ReaderRequest['query']): Promise<ReaderAnswer> {
    return this.#threads.reduce((least, thread) => (thread.open < least.open ? thread : least)).ask(query)
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(this.#threads.map((thread) => thread.close()))
  }

  #start(index: number): ReaderThread {
    return new ReaderThread(this.#folder, () => {
      if (!this.#closed) this.#threads[index] = this.#start(index)
    })
  }
}

class ReaderThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor(folder: string, ended: () => void) {
    this.#worker = new Worker(entry('rooms/search/reader-thread'), { workerData: { folder } })
    this.#worker.unref()
    this.#worker.on('message', (answer: ReaderAnswer) => this.#settle(answer))
    this.#worker.on('error', (error) => log.error({ error }, 'search reader: died'))
    this.#worker.on('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The search reader ended.'))
      ended()
    })
  }

  get open(): number {
    return this.#waiting.size
  }

  ask(query: ReaderRequest['query']): Promise<ReaderAnswer> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      // While someone waits for an answer the program lives; an idle thread holds nobody back.
      this.#worker.ref()
      this.#worker.postMessage({ id, query } satisfies ReaderRequest)
    })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(answer: ReaderAnswer): void {
    this.#waiting.get(answer.id)?.resolve(answer)
    this.#waiting.delete(answer.id)
    if (this.#waiting.size === 0) this.#worker.unref()
  }
}
