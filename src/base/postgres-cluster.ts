import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeLiteral } from 'pg'
import { z } from 'zod'
import { type Account, give, runningAs } from './postgres-account.ts'
import type { Binaries } from './postgres-binaries.ts'
import { StartFault } from './postgres-fault.ts'

export type Passwords = { superuser: string; owner: string; app: string }

/** For a small server that shares its machine with the program; whoever has more edits postgresql.conf in the cluster. */
const settings = {
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '2GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  jit: 'off', // it costs more than it gives on statements of a few milliseconds
  timezone: 'UTC',
  log_error_verbosity: 'terse', // the detail of a violated constraint holds people's data
}

/** Makes the cluster where there is none, and lets its roles in by the passwords in data/keys. Its server must not run. */
export function openCluster(data: string, cluster: string, binaries: Binaries, account: Account) {
  const passwords = readOrMakePasswords(data)
  if (!existsSync(cluster)) makeCluster(`${cluster}.new`, cluster, passwords, binaries, account)
  else if (markOf(passwords) !== readMark(cluster)) changePasswords(cluster, passwords, binaries, account)
}

/** Throws StartFault for a file that is not ours: an operator may have edited it, or brought it from elsewhere. */
export function readPasswords(data: string): Passwords {
  const file = passwordFile(data)
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new StartFault(`${file} ne contient pas les trois mots de passe de PostgreSQL : remettez ceux d’avant.`)
  }
}

/** Printable and on one line, as PostgreSQL's single-user mode takes a statement a line. */
const password = z.string().regex(/^[\x20-\x7e]{8,200}$/)
const shape = z.object({ superuser: password, owner: password, app: password })

const passwordFile = (data: string) => join(data, 'keys', 'postgres.json')

function readOrMakePasswords(data: string): Passwords {
  if (existsSync(passwordFile(data))) return readPasswords(data)
  const newPassword = () => randomBytes(24).toString('hex')
  const made = { superuser: newPassword(), owner: newPassword(), app: newPassword() }
  mkdirSync(join(data, 'keys'), { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile(data), JSON.stringify(made), { mode: 0o600 })
  return made
}

/** Made whole beside its place, roles and database included, then renamed: a start that is killed leaves no half of it. */
function makeCluster(beside: string, cluster: string, passwords: Passwords, binaries: Binaries, account: Account) {
  rmSync(beside, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  mkdirSync(beside, { mode: 0o700 })
  give(beside, account)
  initialise(beside, passwords, binaries, account)
  runAlone(beside, rolesAndDatabase(passwords), binaries, account)
  writeMark(beside, passwords, account)
  renameSync(beside, cluster)
}

function initialise(folder: string, passwords: Passwords, binaries: Binaries, account: Account) {
  const secret = `${folder}.password`
  rmSync(secret, { force: true })
  writeFileSync(secret, passwords.superuser, { mode: 0o600, flag: 'wx' })
  give(secret, account)
  // Without locale and encoding said, a machine without LANG would get SQL_ASCII.
  const args = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', '--locale=C']
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--pgdata=${folder}`)
  for (const [name, value] of Object.entries(settings)) args.push('--set', `${name}=${value}`)
  const { status, error, stderr } = spawnSync(binaries.initdb, args, { ...runningAs(account), encoding: 'utf8' })
  rmSync(secret, { force: true })
  if (status !== 0) throw new StartFault(`PostgreSQL n’a pas pu créer ses données : ${error?.message ?? stderr.trim()}`)
}

const rolesAndDatabase = ({ owner, app }: Passwords) => [
  `create role echoppe_owner login createdb password ${escapeLiteral(owner)}`,
  `create role echoppe_app login password ${escapeLiteral(app)}`,
  "alter role echoppe_app set idle_in_transaction_session_timeout = '5s'",
  'create database echoppe owner echoppe_owner',
]

/** Keys that were lost, or that came from elsewhere (a restored house), win over what the cluster knows. */
function changePasswords(cluster: string, { superuser, owner, app }: Passwords, binaries: Binaries, account: Account) {
  const statements = Object.entries({ postgres: superuser, echoppe_owner: owner, echoppe_app: app })
  runAlone(
    cluster,
    statements.map(([role, password]) => `alter role ${role} password ${escapeLiteral(password)}`),
    binaries,
    account,
  )
  writeMark(cluster, { superuser, owner, app }, account)
}

/** Statements in PostgreSQL's single-user mode, a line each, which needs no server and no password. */
function runAlone(cluster: string, statements: string[], binaries: Binaries, account: Account) {
  const input = statements.map((statement) => `${statement}\n`).join('')
  const { status, error, stderr } = spawnSync(binaries.postgres, ['--single', '-D', cluster, 'postgres'], {
    ...runningAs(account),
    encoding: 'utf8',
    input,
  })
  // A statement that fails is written and passed over: the status stays 0.
  const fault = error?.message ?? stderr.split('\n').find((line) => /ERROR|FATAL/.test(line))
  if (status !== 0 || fault) throw new StartFault(`PostgreSQL n’a pas pu préparer ses données : ${fault ?? status}`)
}

const markFile = (cluster: string) => join(cluster, 'echoppe.mark')
const markOf = (passwords: Passwords) => createHash('sha256').update(JSON.stringify(passwords)).digest('hex')
const readMark = (cluster: string) => (existsSync(markFile(cluster)) ? readFileSync(markFile(cluster), 'utf8') : '')

function writeMark(cluster: string, passwords: Passwords, account: Account) {
  writeFileSync(markFile(cluster), markOf(passwords))
  give(markFile(cluster), account)
}
