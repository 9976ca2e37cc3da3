import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '#base/database'
import { IndexFolder } from './index-folder.ts'
import { runIndexer } from './indexer.ts'
import type { IndexerOptions } from './start-indexer.ts'

const { folder, databaseUrl } = workerData as IndexerOptions
const db = openDatabase(databaseUrl, { max: 1, application: 'echoppe indexer' })
const stop = new AbortController()

parentPort!.once('message', () => stop.abort())
await runIndexer(db, new IndexFolder(folder), stop.signal)
await db.destroy()
parentPort!.close()
