import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { databaseOf, newData, removeData, runProgram } from '#test/program'
import { sumsOf } from '../src/base/backup/testing.ts'
import { fillMarket } from './fill-market.ts'

const market = { shops: 2000, listings: 100_000 }
const files = 10_000
const fileBytes = 25_000
const [old, fresh] = [newData(), newData()]
const archive = join(old, 'house.tar.gz')
after(async () => {
  for (const data of [old, fresh]) await removeData(data)
})

test('a house of 100,000 listings goes out and comes back: equal tables, in memory that stays small', async (t) => {
  const { ownerUrl } = (await databaseOf(old))!
  await measured(old, ['migrate'])
  await fillMarket(ownerUrl, market)
  for (let nth = 0; nth < files; nth++) putFile(nth)

  const key = join(old, 'key.txt')
  const [, recipient] = /(age1\w+)/.exec((await measured(old, ['backup', '--new-identity', key])).output)!
  const written = await measured(old, ['backup', archive])
  const sealed = await measured(old, ['backup', `${archive}.age`, '--recipient', recipient!])
  const checked = await measured(fresh, ['backup', '--check', archive])
  const restored = await measured(fresh, ['restore', `${archive}.age`, '--identity', key])

  const before = await sumsOf(ownerUrl)
  const rows = Object.values(before).reduce((sum, table) => sum + table.rows, 0)
  t.diagnostic(
    `${rows} rows, ${files} files of ${megabytes(files * fileBytes)}, archive of ${megabytes(statSync(archive).size)}`,
  )
  for (const [name, { seconds, peak }] of Object.entries({ written, sealed, checked, restored })) {
    t.diagnostic(`${name} in ${seconds} s, at most ${megabytes(peak)} of memory`)
  }
  assert.equal(before.listings!.rows, market.listings)
  const came = await sumsOf((await databaseOf(fresh))!.ownerUrl)
  // Which queues there are is written anew, with the hour, whenever the schema is looked after.
  for (const sums of [before, came]) delete sums['pgboss.queue']
  assert.deepEqual(came, before)
  for (const nth of [0, files - 1]) assert.deepEqual(readFileSync(fileOf(fresh, nth)), readFileSync(fileOf(old, nth)))
  // Most of it is the program itself; the rest doesn't grow with the house.
  for (const { peak } of [written, sealed, checked, restored]) assert.ok(peak < 350e6, megabytes(peak))
})

/** Runs a command to its end, which must be good, and says the most memory that its process had. */
async function measured(data: string, args: string[]) {
  const note = join(data, 'peak')
  const told = `import { writeFileSync } from 'node:fs'
    process.on('exit', () => writeFileSync(${JSON.stringify(note)}, String(process.resourceUsage().maxRSS)))`
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(told)}` }
  const begun = performance.now()
  const { code, output, errors } = await runProgram(data, args, env)
  assert.deepEqual([code, errors], [0, ''])
  const seconds = Math.round((performance.now() - begun) / 1000)
  return { output, seconds, peak: Number(readFileSync(note, 'utf8')) * 1024 }
}

/** Random, as a picture is: it can't be packed tighter. */
function putFile(nth: number): void {
  const path = fileOf(old, nth)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, randomBytes(fileBytes))
}

function fileOf(data: string, nth: number): string {
  return join(data, `files/photos/${nth % 500}/bench${nth}-720.webp`)
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}
