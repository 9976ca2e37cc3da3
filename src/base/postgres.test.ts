import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import pg from 'pg'
import { until } from '#test/until'
import { dataFolder, type Embedded, HouseBusy, joinPostgres, lockHouse, openPostgres } from './postgres.ts'
import { accountFor } from './postgres-account.ts'
import { isServerOf } from './postgres-process.ts'

const parent = mkdtempSync(join(tmpdir(), 'echoppe-postgres-'))
chmodSync(parent, 0o755)
const data = join(parent, 'data')
const cluster = join(data, 'postgres')
const pidFile = join(cluster, 'postmaster.pid')

after(async () => {
  await (await openPostgres({ data })).stop()
  rmSync(parent, { recursive: true, force: true })
})

test('a first start makes a database in UTF-8, and its keys are for its account alone', async () => {
  await withPostgres(async ({ superUrl, adopted }) => {
    assert.equal(adopted, false)
    const statement = `select pg_encoding_to_char(encoding) as encoding, datlocale from pg_database where datname = 'echoppe'`
    assert.deepEqual(await rows(superUrl, statement), [{ encoding: 'UTF8', datlocale: 'C.UTF-8' }])
    assert.equal(statSync(join(data, 'keys', 'postgres.json')).mode & 0o777, 0o600)
  })
})

test('the owner is no superuser, but may clone databases', async () => {
  await withPostgres(async ({ ownerUrl, superUrl }) => {
    await rows(ownerUrl, 'create database clone template echoppe')
    await rows(ownerUrl, 'drop database clone')
    const statement = `select rolsuper, rolcreaterole from pg_roles where rolname = 'echoppe_owner'`
    assert.deepEqual(await rows(superUrl, statement), [{ rolsuper: false, rolcreaterole: false }])
  })
})

test('the serving role writes rows, but creates, empties and inherits nothing', async () => {
  await withPostgres(async ({ ownerUrl, appUrl, superUrl }) => {
    await rows(ownerUrl, 'create table pieces (id int)')
    await rows(ownerUrl, 'grant select, insert, update, delete on pieces to echoppe_app')
    await rows(appUrl, 'insert into pieces values (1)')
    for (const statement of [
      'create table mine (id int)',
      'create schema mine',
      'create database mine',
      'truncate pieces',
    ])
      await assert.rejects(rows(appUrl, statement), /permission denied/)
    assert.deepEqual(await rows(superUrl, `select 1 from pg_auth_members where member = 'echoppe_app'::regrole`), [])
    assert.deepEqual(await rows(appUrl, 'show idle_in_transaction_session_timeout'), [
      { idle_in_transaction_session_timeout: '5s' },
    ])
  })
})

test('a server that runs already is adopted, and stopped in the end', async () => {
  await openPostgres({ data })
  const pid = serverPid()
  await withPostgres(async ({ appUrl, adopted }) => {
    assert.equal(adopted, true)
    assert.equal((await rows(appUrl, 'select 1')).length, 1)
    assert.equal(serverPid(), pid)
  })
  assert.equal(isServerOf(pid, cluster), false)
})

test('after kill -9 of the server the next start recovers what was committed', async () => {
  const { appUrl } = await openPostgres({ data })
  await rows(appUrl, 'insert into pieces values (2)')
  await killWhole(serverPid())
  await withPostgres(async (again) => {
    assert.deepEqual(await rows(again.appUrl, 'select id from pieces order by id'), [{ id: 1 }, { id: 2 }])
  })
})

test('a server that dies under the program is started again at the same address, until the program ends', async () => {
  const { appUrl, stop } = await openPostgres({ data, watch: true })
  const before = serverPid()
  await killWhole(before)
  const answers = () =>
    rows(appUrl, 'select 1').then(
      ({ length }) => length === 1,
      () => false,
    )
  await until(answers)
  assert.notEqual(serverPid(), before)
  await stop()
  assert.equal(await answers(), false)
})

test('notes of a killed server that name a foreign process of the same account do not stop the start', async () => {
  const sleeper = spawn('sleep', ['60'], { ...accountFor(cluster), cwd: '/' })
  writeFileSync(pidFile, `${sleeper.pid}\n${cluster}\n1700000000\n5432\n${data}/run\n\n 1 1\nready   \n`)
  writeFileSync(join(data, 'run', '.s.PGSQL.5432.lock'), `${sleeper.pid}\n`)
  await withPostgres(async ({ appUrl, adopted }) => {
    assert.equal(adopted, false)
    assert.equal((await rows(appUrl, 'select 1')).length, 1)
  })
  assert.equal(sleeper.exitCode, null)
  sleeper.kill()
})

test('keys that came from elsewhere open the house from the next start on', async () => {
  const file = join(data, 'keys', 'postgres.json')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/"[0-9a-f]{48}"/g, '"elsewhere"'))
  await withPostgres(async ({ appUrl, ownerUrl, superUrl }) => {
    for (const url of [appUrl, ownerUrl, superUrl]) assert.equal((await rows(url, 'select 1')).length, 1)
  })
})

test('a password with any sign is a password and nothing else', async () => {
  const file = join(data, 'keys', 'postgres.json')
  const before = readFileSync(file)
  const password = `x' superuser; create role intruder superuser; -- \\"@/?#%`
  writeFileSync(file, JSON.stringify({ superuser: password, owner: password, app: password }))
  await withPostgres(async ({ appUrl, ownerUrl, superUrl }) => {
    for (const url of [appUrl, ownerUrl]) {
      assert.deepEqual(await rows(url, 'select rolsuper from pg_roles where rolname = current_user'), [
        { rolsuper: false },
      ])
    }
    assert.deepEqual(await rows(superUrl, "select from pg_roles where rolname = 'intruder'"), [])
  })
  for (const wrong of ['{"superuser":"a\\nalter role echoppe_app superuser"}', '{"superuser":1}', 'no json', '']) {
    writeFileSync(file, wrong)
    await assert.rejects(openPostgres({ data }), /ne contient pas les trois mots de passe/)
  }
  writeFileSync(file, before)
})

test('a path too long for a socket gets a short folder for it', async () => {
  const far = join(parent, 'a'.repeat(120))
  const postgres = await openPostgres({ data: far })
  assert.equal((await rows(postgres.appUrl, 'select 1')).length, 1)
  await postgres.stop()
  rmSync(new URL(postgres.appUrl).searchParams.get('host')!, { recursive: true })
})

test('a second program on the same data is refused in one sentence, and the lock ends with a killed process', async () => {
  const holder = await holdElsewhere('program')
  const sentence = `Échoppe tourne déjà sur ces données (processus ${holder.pid}).`
  assert.throws(
    () => lockHouse(data),
    (error) => error instanceof HouseBusy && error.message === sentence,
  )
  await killed(holder)
  const lock = lockHouse(data)
  assert.throws(() => lockHouse(data), HouseBusy)
  lock.release()
  lockHouse(data).release()
})

test('a command beside the program uses its server and leaves it running', async () => {
  const holder = await holdElsewhere('program')
  const program = await openPostgres({ data })
  const command = await joinPostgres(data)
  assert.equal(command.adopted, true)
  await command.stop()
  assert.equal((await rows(program.appUrl, 'select 1')).length, 1)
  await program.stop()
  await killed(holder)
})

test('a command alone starts the server and stops it, and a second one waits for its turn', async () => {
  const first = await joinPostgres(data)
  const second = joinPostgres(data)
  await first.stop()
  const { adopted, appUrl, stop } = await second
  assert.equal(adopted, false)
  assert.equal((await rows(appUrl, 'select 1')).length, 1)
  await stop()
  lockHouse(data).release()
})

test('the data lies in the checkout, where ECHOPPE_DATA says, or for root outside a closed folder', () => {
  const root = join(parent, 'home', 'checkout')
  mkdirSync(root, { recursive: true })
  assert.equal(dataFolder({}, root), join(root, 'data'))
  assert.equal(dataFolder({ ECHOPPE_DATA: '/srv/echoppe' }, root), '/srv/echoppe')
  chmodSync(join(parent, 'home'), 0o700)
  const expected = process.getuid?.() === 0 ? /^\/var\/lib\/echoppe\/[0-9a-f]{16}$/ : /checkout\/data$/
  assert.match(dataFolder({}, root), expected)
})

async function withPostgres(use: (postgres: Embedded) => Promise<void>) {
  const postgres = await openPostgres({ data })
  try {
    await use(postgres)
  } finally {
    await postgres.stop()
  }
}

/** A killed process is still there for a moment, and would be adopted in it. */
async function killWhole(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  while (isServerOf(pid, cluster)) await setImmediate()
}

async function rows(connectionString: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  // A server that is killed under an open session says so here too.
  client.on('error', () => {})
  return client
    .query(statement)
    .then(({ rows: found }) => found)
    .finally(() => client.end())
}

const serverPid = () => Number(readFileSync(pidFile, 'utf8').split('\n')[0])

/** Another process that holds the lock until it is killed. */
async function holdElsewhere(kind: 'program' | 'command'): Promise<ChildProcess> {
  const code = `
    const { lockHouse } = await import(${JSON.stringify(import.meta.resolve('./postgres.ts'))})
    lockHouse(${JSON.stringify(data)}, '${kind}')
    process.stdout.write('held')
    setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(holder.stdout!, 'data')
  return holder
}

async function killed(holder: ChildProcess) {
  holder.kill('SIGKILL')
  await once(holder, 'exit')
}
