import { run } from 'node:test'
import type { TestEvent } from './test-run.ts'

/** Runs test files in this process and tells the runner that forked it how each test ended. */
const [limitInMs, ...files] = process.argv.slice(2)
const tell = (event: TestEvent) => new Promise<void>((told) => process.send!(event, () => told()))

for await (const { type, data } of run({ files, isolation: 'none', timeout: Number(limitInMs) })) {
  if (type === 'test:diagnostic' && data.nesting > 0) await tell({ type: 'note', says: data.message })
  if (type !== 'test:pass' && type !== 'test:fail') continue
  const { name, file = '', details, skip, todo } = data
  const error = type === 'test:fail' ? details.error : undefined
  if (details.type === 'suite' || /subtests? failed/.test(error?.message ?? '')) continue
  const passed = !error || todo !== undefined
  const base = { name, file, milliseconds: Math.round(details.duration_ms) }
  if (!passed) await tell({ type: 'fail', ...base, why: explain(error) })
  else await tell({ type: 'pass', ...base, ...(skip ? { skipped: skip === true ? 'skipped' : skip } : {}) })
}
await tell({ type: 'end' })
process.exit(0)

function explain(error: Error & { cause?: unknown }): string {
  const cause = error.cause
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? error.message)
}
