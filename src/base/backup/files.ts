import { type FileHandle, open, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { isFileKey } from './format.ts'

export type PackedFile = { key: string; bytes: number; content: Readable }

/** The name of a write under way, which may still grow and which nobody names: see files.ts. */
const draft = /\.[a-z0-9]{20}$/

/** The files of the house below a folder, one open at a time. What can't be the house's own by its name is left out. */
export async function* filesToPack(folder: string, below = ''): AsyncGenerator<PackedFile> {
  for await (const entry of (await opendir(join(folder, below)).catch(gone)) ?? []) {
    const key = below + entry.name
    if (entry.isDirectory()) yield* filesToPack(folder, `${key}/`)
    else if (entry.isFile() && isFileKey(key) && !draft.test(key)) yield* one(join(folder, key), key)
  }
}

async function* one(path: string, key: string): AsyncGenerator<PackedFile> {
  const file = await open(path).catch(gone)
  if (!file) return
  try {
    yield { key, ...(await contentOf(file)) }
  } finally {
    await file.close()
  }
}

async function contentOf(file: FileHandle): Promise<{ bytes: number; content: Readable }> {
  const { size } = await file.stat()
  return { bytes: size, content: file.createReadStream({ autoClose: false, start: 0 }) }
}

/** Renamed or erased since its folder was read: no file of the moment that the archive keeps. */
function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
