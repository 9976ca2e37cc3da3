import { Worker } from 'node:worker_threads'
import { log } from '#base/log'
import { entry } from '#base/root'

export interface IndexerOptions {
  /** The folder of this machine's index; one indexer works in it, the others wait. */
  readonly folder: string
  readonly databaseUrl: string
}

const restartAfter = 1000

/** Keeps the index in step with the database, in a thread of its own that is started again when it dies. */
export function startIndexer(options: IndexerOptions): { close(): Promise<void> } {
  return new IndexerThread(options)
}

class IndexerThread {
  readonly #options: IndexerOptions
  #worker: Worker | undefined
  #restart: NodeJS.Timeout | undefined

  constructor(options: IndexerOptions) {
    this.#options = options
    this.#start()
  }

  /** Lets it finish the change it is at. */
  async close(): Promise<void> {
    clearTimeout(this.#restart)
    const worker = this.#worker
    if (!worker) return
    worker.removeAllListeners('exit')
    const ended = new Promise((resolve) => worker.once('exit', resolve))
    worker.postMessage('stop')
    await ended
  }

  #start(): void {
    this.#worker = new Worker(entry('rooms/search/indexer-thread'), { workerData: this.#options })
    this.#worker.on('error', (error) => log.error({ error }, 'search indexer: died'))
    this.#worker.once('exit', () => this.#ended())
  }

  #ended(): void {
    this.#worker = undefined
    this.#restart = setTimeout(() => this.#start(), restartAfter)
    this.#restart.unref()
  }
}
