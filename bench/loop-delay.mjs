// Loaded into the program that is measured (`--import`), never by it: tells how late its main thread comes to what waits.
// SIGUSR2 writes what was seen since the one before, and begins anew.
import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const file = process.env.ECHOPPE_BENCH_DELAYS
if (isMainThread && file) {
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  process.on('SIGUSR2', () => {
    const milliseconds = (nanoseconds) => Math.max(0, nanoseconds / 1e6)
    const seen = { p99: milliseconds(delays.percentile(99)), max: milliseconds(delays.max), count: delays.count }
    delays.reset()
    writeFileSync(file, JSON.stringify(seen))
  })
}
