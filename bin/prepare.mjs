// What each command needs before the program can run: packages, a build, the pinned Node.
// Plain JavaScript without packages: the Node of the machine runs it, from Node 20 on.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { giveUp, inRoot, install, isInstalled, pinnedNode } from './install.mjs'

export { inRoot }

/** Installs what the lock file asks for, then builds when a source is newer than the build. */
export function prepare({ build: wanted = true } = {}) {
  if (!isInstalled()) install()
  if (wanted && !isBuilt()) build()
}

/** Runs the pinned Node in this one's place: same terminal, same signals, same end. */
export function runPinned(args, { cwd = inRoot() } = {}) {
  const child = spawn(pinnedNode(), args, { cwd, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => giveUp(`Node ${pinnedNode()} ne démarre pas sur cette machine : ${error.message}.`))
  child.on('exit', (code, signal) => (signal ? endBy(signal) : process.exit(code)))
}

function endBy(signal) {
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
  setTimeout(() => process.exit(128 + constants.signals[signal]), 100)
}

function isBuilt() {
  const marker = inRoot('dist', 'built')
  if (!existsSync(marker)) return false
  const sources = ['src', 'assets', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json']
  return Math.max(...sources.map((path) => newest(inRoot(path)))) < Number(readFileSync(marker, 'utf8'))
}

/** Milliseconds of the last change below a path; a folder's own time tells of files that went. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  const below = stat.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : []
  return Math.max(stat.mtimeMs, ...below)
}

function build() {
  const { status } = spawnSync(pinnedNode(), ['scripts/build.ts'], { cwd: inRoot(), stdio: ['ignore', 2, 2] })
  if (status !== 0) giveUp('La construction d’Échoppe a échoué : la cause est écrite ci-dessus.')
}
