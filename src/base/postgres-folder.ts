import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type Account, give } from './postgres-account.ts'
import { StartFault } from './postgres-fault.ts'

/** What root keeps for accounts that cannot enter the checkout. */
export const sharedFolder = '/var/lib/echoppe'

/**
 * Where the house keeps all that is its own: `ECHOPPE_DATA`, else `data` in the checkout `root`. As root below a closed
 * folder (a checkout in root's home), where PostgreSQL's account could not enter: a folder below /var/lib/echoppe.
 */
export function dataFolder(env: Record<string, string | undefined>, root: string): string {
  if (env.ECHOPPE_DATA) return resolve(env.ECHOPPE_DATA)
  const data = resolve(root, 'data')
  return process.getuid?.() === 0 && closedParent(data) ? join(sharedFolder, shortHash(resolve(root))) : data
}

/** Makes the data folder where there is none, for its account alone. Of root, PostgreSQL's account passes through it. */
export function makeDataFolder(data: string) {
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700
  const first = mkdirSync(data, { recursive: true, mode })
  // Whatever the process masks: it keeps its files to itself.
  for (let path = resolve(data); first && path.length >= first.length; path = dirname(path)) chmodSync(path, mode)
}

/** Makes the data folder, and lets PostgreSQL's account pass through it to its own folder. */
export function openDataFolder(data: string, account: Account) {
  makeDataFolder(data)
  if (account.uid === undefined) return
  if (dirname(data) === sharedFolder) chmodSync(sharedFolder, 0o755)
  const closed = closedParent(data)
  if (closed)
    throw new StartFault(
      `PostgreSQL, qui refuse root, ne peut pas entrer dans ${closed} : choisissez un autre dossier (ECHOPPE_DATA), ou ouvrez-le avec chmod o+x.`,
    )
  chmodSync(data, statSync(data).mode | 0o001)
}

/**
 * An empty folder for the socket that only PostgreSQL's account may enter: in the data folder, or for a long path (the system
 * takes 107 bytes, macOS 103) in the one for temporary files. A killed server leaves a note there, whose process number
 * may live on, as another's or as a zombie, and would stop the next start.
 */
export function openSocketFolder(data: string, account: Account): string {
  const folder =
    [join(data, 'run'), join(tmpdir(), `echoppe-${shortHash(data)}`)].find(isShort) ?? `/tmp/echoppe-${shortHash(data)}`
  if (!lstatSync(folder, { throwIfNoEntry: false })) {
    mkdirSync(folder, { mode: 0o700 })
    give(folder, account)
  }
  const stat = lstatSync(folder)
  if (!stat.isDirectory() || stat.uid !== (account.uid ?? process.getuid?.()))
    throw new StartFault(`${folder} appartient à un autre compte : effacez-le, puis recommencez.`)
  chmodSync(folder, 0o700)
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true })
  return folder
}

const isShort = (folder: string) => Buffer.byteLength(join(folder, '.s.PGSQL.5432')) < 103

/** The nearest existing folder above `path` that other accounts may not enter. */
function closedParent(path: string): string | undefined {
  const parent = dirname(path)
  if (parent === path) return undefined
  const stat = statSync(parent, { throwIfNoEntry: false })
  return stat && (stat.mode & 0o001) === 0 ? parent : closedParent(parent)
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
