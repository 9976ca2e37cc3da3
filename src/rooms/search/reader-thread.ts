import { parentPort, workerData } from 'node:worker_threads'
import { CurrentIndex } from './current-index.ts'
import { IndexFolder } from './index-folder.ts'
import { searchIndex } from './query.ts'
import type { ReaderAnswer, ReaderRequest } from './reader-pool.ts'

const current = new CurrentIndex(new IndexFolder((workerData as { folder: string }).folder))

parentPort!.on('message', ({ id, query }: ReaderRequest) => {
  parentPort!.postMessage({ id, ...answer(query) } satisfies ReaderAnswer)
})

function answer(query: ReaderRequest['query']): Omit<ReaderAnswer, 'id'> {
  try {
    const reader = current.reader()
    if (!reader) return { outcome: 'not built' }
    return { outcome: 'read', value: query === 'position' ? reader.meta.position : searchIndex(reader, query) }
  } catch (error) {
    return { outcome: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
