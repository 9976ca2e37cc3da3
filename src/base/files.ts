import { createReadStream } from 'node:fs'
import { mkdir, open, opendir, readFile, rename, rm, stat, unlink } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { newReference } from '#kit/id'

/** Where pictures and imported files lie. Keys are relative paths of letters, digits, `-`, `.`, `_` and `/`. */
export type Files = {
  /** Writes whole or not at all, flushed to disk before it is named; writing the same key again is harmless. */
  put(key: string, bytes: Uint8Array): Promise<void>
  get(key: string): Promise<Buffer | undefined>
  stream(key: string): Promise<{ bytes: number; content: Readable } | undefined>
  has(key: string): Promise<boolean>
  /** How large it is; 0 where it is not there. */
  bytes(key: string): Promise<number>
  remove(key: string): Promise<void>
  /** Keys below a folder, in no order. */
  list(folder: string): AsyncIterable<string>
  /** Whether the file is there and was last written before that moment. */
  isOlder(key: string, moment: Date): Promise<boolean>
}

/** Files in a folder of this machine. */
export function openFolder(folder: string): Files {
  const place = (key: string) => join(folder, checked(key))
  return {
    async put(key, bytes) {
      const target = place(key)
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      const draft = `${target}.${newReference()}`
      try {
        await writeFlushed(draft, bytes)
        await rename(draft, target)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
    get: (key) => readFile(place(key)).catch(missing),
    async stream(key) {
      const found = await stat(place(key)).catch(missing)
      return found && { bytes: found.size, content: createReadStream(place(key)) }
    },
    bytes: async (key) => (await stat(place(key)).catch(missing))?.size ?? 0,
    has: async (key) => (await stat(place(key)).catch(missing)) !== undefined,
    remove: async (key) => void (await unlink(place(key)).catch(missing)),
    async *list(below) {
      for await (const entry of (await opendir(place(below), { recursive: true }).catch(missing)) ?? []) {
        if (entry.isFile()) yield relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')
      }
    },
    async isOlder(key, moment) {
      const found = await stat(place(key)).catch(missing)
      return found !== undefined && found.mtime < moment
    },
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function checked(key: string): string {
  if (!/^[a-z0-9][a-z0-9/._-]*$/i.test(key) || key.includes('..')) throw new Error(`not a file key: ${key}`)
  return key
}
