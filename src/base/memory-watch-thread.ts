import { parentPort } from 'node:worker_threads'
import { pictureBounds } from './bounds.ts'

// Beside the decoder, which may block its own thread for seconds. The system's word for the whole process: what
// native libraries and WebAssembly took, no engine counts.
const everyMilliseconds = 5

setInterval(() => {
  if (process.memoryUsage.rss() > pictureBounds.childBytes) process.kill(process.pid, 'SIGKILL')
}, everyMilliseconds)
parentPort!.postMessage('watching')
