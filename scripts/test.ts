import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import { projectRoot } from '#base/root'
import { isTestServerUp, stopTestServer } from '#test/server'
import { build } from './build.ts'
import { checkRooms } from './check.ts'
import { staleSchemaFiles } from './schema.ts'

/**
 * Everything that must hold before a change lands: types, lint and format, rooms, schema, every test, the journeys in a
 * browser. `npm test -- PATTERN…` runs only the test files whose path contains a pattern.
 */
type Tally = { passed: number; failed: number }
const tally: Tally = { passed: 0, failed: 0 }
const patterns = process.argv.slice(2)

process.env.NODE_ENV = 'test'
process.env.ECHOPPE_LOG ??= 'error'
const wasUp = isTestServerUp()
await build()
if (patterns.length === 0) await checks()
await runFiles(
  testFiles('{src,scripts,bench,test}/**/*.test.{ts,tsx}', (file) => !file.includes('journeys')),
  2,
)
await runFiles(
  testFiles('test/journeys/*.test.ts', () => true),
  2,
)
if (!wasUp) await stopTestServer()
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed > 0 ? 1 : 0)

async function checks(): Promise<void> {
  check('types', tool('typescript/bin/tsc', ['--noEmit']))
  check('lint and format', tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']))
  const breaches = checkRooms()
  check('rooms', breaches.map(({ file, says }) => `${file}: ${says}`).join('\n'))
  const stale = await staleSchemaFiles()
  check('schema', stale.length > 0 ? `run npm run schema: ${stale.join(', ')} differ from the migrations` : '')
}

/** A check passes when it has nothing to say. */
function check(name: string, complaint: string): void {
  tally[complaint ? 'failed' : 'passed'] += 1
  console.log(`${complaint ? '✗' : '✓'} ${name}`)
  if (complaint) console.log(complaint)
}

function tool(file: string, args: string[]): string {
  const path = join(projectRoot, 'node_modules', file)
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  return status === 0 ? '' : `${stdout}${stderr}` || `${file} ended with ${status}`
}

function testFiles(pattern: string, keep: (file: string) => boolean): string[] {
  const files = globSync(pattern, { cwd: projectRoot }).filter(keep).sort()
  return files.filter((file) => patterns.length === 0 || patterns.some((part) => file.includes(part)))
}

async function runFiles(files: string[], concurrency: number): Promise<void> {
  if (files.length === 0) return
  const stream = run({ files: files.map((file) => join(projectRoot, file)), concurrency, execArgv: process.execArgv })
  for await (const { type, data } of stream) {
    if (type === 'test:pass' && isTest(data)) {
      tally.passed += 1
      if (data.skip) console.log(`- ${data.name}: ${data.skip === true ? 'skipped' : data.skip}`)
    }
    if (type === 'test:fail' && isTest(data)) {
      tally.failed += 1
      console.log(`✗ ${relative(projectRoot, data.file ?? '')} › ${data.name}\n${explain(data.details.error)}`)
    }
    if (type === 'test:stderr') process.stderr.write(data.message)
  }
}

// Suites and files are counted by their tests; a file that fails by itself counts as one.
function isTest(data: { details: { type?: string; error?: Error } }): boolean {
  return data.details.type !== 'suite' && !/subtests? failed/.test(data.details.error?.message ?? '')
}

function explain(error: Error & { cause?: unknown }): string {
  const cause = error.cause
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? error.message)
}
