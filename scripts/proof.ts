import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { join, relative } from 'node:path'
import pg from 'pg'
import { projectRoot } from '#base/root'
import { serveBrowser } from '#test/browser'
import { stopTestServer, testServer } from '#test/server'
import { build } from './build.ts'
import { planProofs, usesBrowser } from './test-plan.ts'
import { runGroups, type TestEvent } from './test-run.ts'

/**
 * What only proves at length: `npm run proof` runs it all and writes what it ran, on which commit, with which versions
 * and results, to docs/proof.md. `npm run proof -- PATTERN…` runs some of it and writes nothing.
 */
type Result = { file: string; name: string; seconds: number; result: string; notes: string[] }

const patterns = process.argv.slice(2)
const limits = { test: 3_600_000, group: 7_200_000 }
const results: Result[] = []
const commit = git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') ? ' with changes' : '')

process.env.NODE_ENV = 'test'
process.env.ECHOPPE_LOG ??= 'error'
process.env.ECHOPPE_PROOF = '1'
await build()
const plan = planProofs(patterns)
const browser = plan.some(usesBrowser) ? await serveBrowser() : undefined
try {
  await runGroups(plan, { atOnce: 1, env: { ...process.env, ...browser?.env }, limits }, keep)
  if (patterns.length === 0) writeFileSync(join(projectRoot, 'docs/proof.md'), await page())
} finally {
  await browser?.close()
  await stopTestServer()
}
const failed = results.filter(({ result }) => result.startsWith('failed')).length
console.log(`${results.length - failed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

function keep(event: TestEvent): void {
  if (event.type === 'note') {
    console.log(`  ${event.says}`)
    results.at(-1)?.notes.push(event.says)
  }
  if (event.type !== 'pass' && event.type !== 'fail') return
  const result = event.type === 'pass' ? event.says || 'passed' : `failed: ${event.why.split('\n')[0]}`
  const file = relative(projectRoot, event.file)
  results.push({ file, name: event.name, seconds: Math.round(event.milliseconds / 1000), result, notes: [] })
  console.log(`${event.type === 'pass' ? '✓' : '✗'} ${file} › ${event.name}`)
  if (event.type === 'fail') console.log(event.why)
}

async function page(): Promise<string> {
  const failed = results.filter(({ result }) => result.startsWith('failed')).length
  return `# What was proved at length

Written by \`npm run proof\`: the tests whose rounds are too long for \`npm test\`, which tries a smaller round of each.

- ${new Date().toISOString().slice(0, 10)}, commit ${commit}
- Node ${process.versions.node}, PostgreSQL ${await postgresVersion()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB
- ${results.length - failed} passed, ${failed} failed

| file | what was tried | seconds | result |
|---|---|---|---|
${results.map(row).join('\n')}
`
}

function row({ file, name, seconds, result, notes }: Result): string {
  const cells = [file, name, String(seconds), [result, ...notes].join('; ')]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

async function postgresVersion(): Promise<string> {
  const client = new pg.Client({ connectionString: (await testServer()).ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version")
  await client.end()
  return rows[0]!.version
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim()
}
