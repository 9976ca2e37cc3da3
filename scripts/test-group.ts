import { run } from 'node:test'
import type { TestEvent } from './test-run.ts'

/** Runs test files in this process and tells the runner that forked it how each test ended. */
const [limitInMs, ...files] = process.argv.slice(2)
const tell = (event: TestEvent) => new Promise<void>((told) => process.send!(event, () => told()))

for await (const { type, data } of run({ files, isolation: 'none', timeout: Number(limitInMs) })) {
  // The runner's own figures belong to no file.
  if (type === 'test:diagnostic' && data.file) await tell({ type: 'note', says: data.message })
  if (type !== 'test:pass' && type !== 'test:fail') continue
  const { name, file = '', details, skip } = data
  const error = type === 'test:fail' ? details.error : undefined
  if (details.type === 'suite' || /subtests? failed/.test(error?.message ?? '')) continue
  const base = { name, file, milliseconds: Math.round(details.duration_ms) }
  if (error) await tell({ type: 'fail', ...base, why: explain(error) })
  else await tell({ type: 'pass', ...base, says: remark(skip, 'expectFailure' in data) })
}
await tell({ type: 'end' })
process.exit(0)

/** What is to be known of a test that did not fail. */
function remark(skip: string | boolean | undefined, known: boolean): string {
  if (skip) return skip === true ? 'skipped' : skip
  return known ? 'is known to fail, and does' : ''
}

function explain(error: Error & { cause?: unknown }): string {
  const cause = error.cause
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? error.message)
}
