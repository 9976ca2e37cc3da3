import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { before, test } from 'node:test'
import { asOwner, testHouse } from '#test/database'
import { migrate, migrationNames } from '../migrate.ts'
import { StartFault } from '../postgres.ts'
import { checkBackup } from './check-backup.ts'
import { restore } from './restore.ts'
import { anEmptyPlace, rowsOf } from './testing.ts'
import { writeBackup } from './write-backup.ts'

const house = await testHouse()
const folder = house.config.data

before(async () => {
  await house.db.insertInto('persons').values({ name: 'Ève', email: 'eve@example.org' }).execute()
  await house.files.put('photos/ab.webp', Buffer.alloc(400_000, Math.random().toString()))
})

test('a full disk ends a backup in one sentence, and leaves no half of it', { skip: onWindows() }, async () => {
  const file = join(folder, 'full.tar.gz')
  // No file may grow past 8 kB: what a write then says is what a full disk says.
  const { code, errors } = await inProcess(writing(file), 'ulimit -f 8;')
  assert.deepEqual([code, errors], [1, 'Le disque est plein : faites de la place, puis recommencez.'])
  assert.deepEqual([existsSync(file), existsSync(`${file}.part`)], [false, false])
})

test('a backup that is killed stands under no name, and the next one says what is in its way', async () => {
  const file = join(folder, 'killed.tar.gz')
  const once = `setInterval(() => existsSync(${JSON.stringify(`${file}.part`)}) && process.kill(process.pid, 'SIGKILL'), 1);`
  await inProcess(`import { existsSync } from 'node:fs'; ${once} ${writing(file)}`)
  assert.deepEqual([existsSync(file), existsSync(`${file}.part`)], [false, true])

  await assert.rejects(write(file), ({ message }: Error) => message.startsWith(`${file}.part existe déjà`))
  assert.equal(existsSync(`${file}.part`), true, 'it may be the work of another')
  rmSync(`${file}.part`)
  await write(file)
  assert.equal((await checkBackup(file)).seal.rows.persons, 1)
})

test('a restore that is killed before its end leaves a place that takes the next one', async () => {
  const file = join(folder, 'house.tar.gz')
  await write(file)
  const there = await anEmptyPlace()
  const target = `{ ...${JSON.stringify(there)}, examinations: [{ get of() { process.kill(process.pid, 'SIGKILL') } }] }`
  await inProcess(`
    const { restore } = await import(${module('restore.ts')})
    await restore(${JSON.stringify(file)}, ${target})`)
  assert.ok(readdirSync(there.data).includes('restoring'))
  assert.deepEqual(await rowsOf(there.ownerUrl, 'select from persons'), [])
  await restore(file, there)
  assert.equal((await rowsOf(there.ownerUrl, 'select from persons')).length, 1)
  assert.deepEqual(readFileSync(join(there.data, 'files/photos/ab.webp')), await house.files.get('photos/ab.webp'))
})

test('a folder that is not there, an empty database: one sentence', async () => {
  const nowhere = join(folder, 'nowhere/house.tar.gz')
  await assert.rejects(write(nowhere), (error) => error instanceof StartFault && /n’existe pas/.test(error.message))
  const { ownerUrl } = await anEmptyPlace()
  const file = join(folder, 'empty.tar.gz')
  await assert.rejects(writeBackup(ownerUrl, folder, file), /pas encore de maison/)
  assert.deepEqual([existsSync(file), existsSync(`${file}.part`)], [false, false])
})

test('a database that does not answer is one sentence, for writing and for putting back', async () => {
  const nobody = 'postgresql://nobody:x@127.0.0.1:1/echoppe'
  const file = join(folder, 'unreached.tar.gz')
  await assert.rejects(
    writeBackup(nobody, folder, file),
    (error) => error instanceof StartFault && /ne répond pas/.test(error.message),
  )
  await write(file)
  const there = { ...(await anEmptyPlace()), ownerUrl: nobody }
  await assert.rejects(
    restore(file, there),
    (error) => error instanceof StartFault && /ne répond pas/.test(error.message),
  )
  assert.deepEqual(readdirSync(there.data), [])
})

test('a house of an older version is packed as it is, put back, and brought up to date', async () => {
  const old = await anEmptyPlace()
  const upToThen = await migrationsUpTo('0015')
  await migrate(old.ownerUrl, old.appRole, {}, upToThen)
  await asOwner(old.ownerUrl, "insert into persons (name, email) values ('Ève', 'eve@example.org')")
  const file = join(folder, 'old.tar.gz')
  await writeBackup(old.ownerUrl, old.data, file)

  const there = await anEmptyPlace()
  const { manifest } = await restore(file, there)
  assert.deepEqual(manifest.migrations, upToThen)
  const now = await rowsOf(there.ownerUrl, 'select count(*)::int as count from migrations')
  assert.deepEqual(now, await rowsOf(house.ownerUrl, 'select count(*)::int as count from migrations'))
  assert.equal((await rowsOf(there.ownerUrl, 'select from persons')).length, 1)
})

function write(file: string): Promise<void> {
  return writeBackup(house.ownerUrl, folder, file)
}

function writing(file: string): string {
  return `
    const { writeBackup } = await import(${module('write-backup.ts')})
    await writeBackup(${JSON.stringify(house.ownerUrl)}, ${JSON.stringify(folder)}, ${JSON.stringify(file)})
      .catch(({ message }) => { process.stderr.write(message); process.exitCode = 1 })`
}

/** Runs code in a process of its own, which may be ended. */
async function inProcess(code: string, limits = ''): Promise<{ code: number | null; errors: string }> {
  const script = join(folder, `run-${process.pid}.mjs`)
  writeFileSync(script, code)
  const args = limits
    ? ['bash', '-c', `${limits} exec "$0" "$1"`, process.execPath, script]
    : [process.execPath, script]
  const child = spawn(args[0]!, args.slice(1), { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'close') as Promise<[number | null]>
  const errors = await text(child.stderr)
  return { code: (await ended)[0], errors }
}

async function migrationsUpTo(number: string): Promise<string[]> {
  return (await migrationNames()).filter((name) => name.slice(0, 4) <= number)
}

function module(name: string): string {
  return JSON.stringify(import.meta.resolve(`./${name}`))
}

function onWindows(): string | false {
  return process.platform === 'win32' && 'no limits on the size of files here'
}
