// Loaded before the program by `npm run dev`, at each of its restarts: style sheet and client scripts anew.
import { isMainThread } from 'node:worker_threads'
import { buildPublicOnly } from './build.ts'

if (isMainThread) await buildPublicOnly()
