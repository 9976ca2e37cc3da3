import { relative } from 'node:path'
import { projectRoot } from '#base/root'
import { serveBrowser } from '#test/browser'
import { isTestServerUp, stopTestServer } from '#test/server'
import { build } from './build.ts'
import { checkAll } from './check-all.ts'
import { planTests, usesBrowser } from './test-plan.ts'
import { runGroups, type TestEvent } from './test-run.ts'

/**
 * Everything that must hold before a change lands: types, lint and format, rooms, schema, every test, the journeys in a
 * browser. `npm test -- PATTERN…` runs only the test files whose path contains a pattern.
 */
const tally = { passed: 0, failed: 0 }
const took: { name: string; milliseconds: number }[] = []
const patterns = process.argv.slice(2)
const begun = Date.now()

process.env.NODE_ENV = 'test'
process.env.ECHOPPE_LOG ??= 'error'
const wasUp = isTestServerUp()
await build()
if (patterns.length === 0) for await (const { name, complaint } of checkAll()) tellCheck(name, complaint)
const plan = planTests(patterns)
const browser = plan.some(usesBrowser) ? await serveBrowser() : undefined
try {
  await runGroups(plan, { atOnce: 2, env: { ...process.env, ...browser?.env } }, tellTest)
} finally {
  await browser?.close()
  if (!wasUp) await stopTestServer()
}
tellSlowest()
console.log(`in ${Math.round((Date.now() - begun) / 1000)} s`)
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed > 0 ? 1 : 0)

/** A check passes when it has nothing to say. */
function tellCheck(name: string, complaint: string): void {
  tally[complaint ? 'failed' : 'passed'] += 1
  console.log(`${complaint ? '✗' : '✓'} ${name}`)
  if (complaint) console.log(complaint)
}

function tellTest(event: TestEvent): void {
  if (event.type === 'pass') took.push(event)
  if (event.type === 'pass') {
    tally.passed += 1
    if (event.says) console.log(`- ${event.name}: ${event.says}`)
  }
  if (event.type === 'fail') {
    tally.failed += 1
    console.log(`✗ ${relative(projectRoot, event.file)} › ${event.name}\n${event.why}`)
  }
}

/** Where the minutes of a whole run go. */
function tellSlowest(): void {
  if (patterns.length > 0) return
  const slowest = took.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 10)
  for (const { name, milliseconds } of slowest) console.log(`  ${Math.round(milliseconds / 1000)} s: ${name}`)
}
