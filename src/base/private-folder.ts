import type { Dirent } from 'node:fs'
import { chmod, lstat, opendir } from 'node:fs/promises'
import { join } from 'node:path'

/** What the house keeps in its data folder. PostgreSQL closes its own folders by itself, as its own account. */
const folders = ['files', 'mail', 'keys', 'search', 'incoming', 'restoring']
const forOthers = 0o077

/**
 * Makes what lies in the data folder the house's alone: folders 0700, files 0600. Houses of older versions let every
 * account of the machine read pictures and letters. A folder that is closed already is believed, so that a start stays
 * quick; it is closed last, so that what was interrupted goes on the next time.
 */
export async function makePrivate(data: string): Promise<void> {
  if (process.platform === 'win32') return
  for (const folder of folders) {
    const path = join(data, folder)
    const found = await lstat(path).catch(gone)
    if (!found?.isDirectory() || (found.mode & forOthers) === 0) continue
    await closeBelow(path)
    await close(path, 0o700)
  }
  for await (const entry of await opendir(data)) if (entry.isFile()) await close(join(data, entry.name), 0o600)
  await closeItself(data)
}

/** Which of the house's own folders and files in its data folder other accounts may read, as paths within it. */
export async function listOpenToOthers(data: string): Promise<string[]> {
  if (process.platform === 'win32') return []
  const open: string[] = []
  const { mode } = await lstat(data)
  if ((mode & 0o044) !== 0 && (mode & 0o1000) === 0) open.push('.')
  for await (const entry of await opendir(data)) {
    if (!entry.isFile() && !folders.includes(entry.name)) continue
    const found = await lstat(join(data, entry.name)).catch(gone)
    if (found && !found.isSymbolicLink() && (found.mode & forOthers) !== 0) open.push(entry.name)
  }
  return open.sort()
}

async function closeBelow(folder: string): Promise<void> {
  for await (const entry of (await opendir(folder).catch(gone)) ?? []) await closeOne(join(folder, entry.name), entry)
}

/** Links are left alone: what they lead to may be another's. */
async function closeOne(path: string, entry: Dirent): Promise<void> {
  if (entry.isDirectory()) {
    await closeBelow(path)
    await close(path, 0o700)
  } else if (entry.isFile()) await close(path, 0o600)
}

/** PostgreSQL's account, which is not root, passes through it to its own folder. One that all share is not ours to close. */
async function closeItself(data: string): Promise<void> {
  const { mode } = await lstat(data)
  const isShared = (mode & 0o1000) !== 0
  const wanted = process.getuid?.() === 0 ? 0o711 : 0o700
  if (!isShared && (mode & 0o777) !== wanted) await close(data, wanted)
}

/** What belongs to another account is not ours to change, and what went meanwhile needs no closing. */
async function close(path: string, mode: number): Promise<void> {
  await chmod(path, mode).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPERM' && error.code !== 'ENOENT') throw error
  })
}

function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
