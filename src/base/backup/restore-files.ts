import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { StartFault } from '../postgres-fault.ts'
import { backupFaults } from './faults.ts'
import { isFileKey, secretName } from './format.ts'
import type { BackupContent } from './read-backup.ts'

type File = Extract<BackupContent, { kind: 'file' }>

/** The files and the key of a house that is put back: gathered beside their place, and moved there all at once. */
export class RestoredFiles {
  #data: string
  #beside: string
  #secret = ''
  #placed: string[] = []

  private constructor(data: string) {
    this.#data = data
    this.#beside = join(data, 'restoring')
  }

  /** Throws StartFault when the folder holds files or a key already. What an interrupted restore left goes. */
  static async open(data: string): Promise<RestoredFiles> {
    const files = new RestoredFiles(data)
    await rm(files.#beside, { recursive: true, force: true })
    for (const name of ['files', secretName]) {
      if (!(await isFree(join(data, name)))) throw new StartFault(backupFaults.filled(join(data, name)))
    }
    await mkdir(join(files.#beside, 'files'), { recursive: true, mode: 0o700 })
    return files
  }

  /** Each file once, its folders made as they come. */
  async put({ key, content }: File): Promise<void> {
    if (!isFileKey(key)) throw new StartFault(backupFaults.unexpected(key))
    const path = join(this.#beside, 'files', key)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await pipeline(content, createWriteStream(path, { mode: 0o600, flags: 'wx', flush: true }))
  }

  /** The key that signed what is in letters and cookies; none where the environment held it. */
  keepSecret(secret: string): void {
    this.#secret = secret
  }

  /** Into their place, which is empty. */
  async place(): Promise<void> {
    await this.#placeSecret()
    const files = join(this.#data, 'files')
    await rm(files, { recursive: true, force: true })
    await rename(join(this.#beside, 'files'), files)
    this.#placed.push(files)
  }

  /** Takes away again what was placed: the house that needs it did not come back. */
  async takeBack(): Promise<void> {
    for (const path of this.#placed) await rm(path, { recursive: true, force: true })
  }

  /** What was not placed goes. */
  async close(): Promise<void> {
    await rm(this.#beside, { recursive: true, force: true })
  }

  async #placeSecret(): Promise<void> {
    if (!this.#secret) return
    const path = join(this.#data, secretName)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(path, this.#secret, { mode: 0o600, flag: 'wx', flush: true })
    this.#placed.push(path)
  }
}

/** Nothing there, or an empty folder. */
async function isFree(path: string): Promise<boolean> {
  const found = await stat(path).catch(missing)
  return !found || (found.isDirectory() && (await readdir(path)).length === 0)
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
