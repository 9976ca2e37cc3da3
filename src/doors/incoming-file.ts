import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '#kit/refusal'

export type IncomingFile = { bytes: number; read(): Promise<Buffer> }
/** The files of one form; `letGo` closes all of them, also one that is still coming, and takes no more. */
export type IncomingFiles = {
  keep(content: AsyncIterable<Buffer>, most: number): Promise<IncomingFile>
  letGo(): Promise<void>
}

/** Bytes of all forms that lie on disk now. */
let onDisk = 0

/**
 * Writes what comes to disk, into files without a name: whoever stops in the midst, and whatever befalls the program,
 * leaves nothing behind. At most `most` bytes of each and one more are kept, so that a reader sees that it was more; the
 * rest is let go by. Refuses (conflict) `uploads_full` where all forms on their way take more than `room` bytes.
 */
export function incomingFiles(folder: string, room: number): IncomingFiles {
  // A handle that is forgotten ends the program when it is collected: each is here from its opening on.
  const handles = new Set<FileHandle>()
  let isOver = false
  let bytes = 0
  const take = (more: number) => {
    if (isOver) refuse('invalid', 'not_understood')
    if (onDisk + more > room) refuse('conflict', 'uploads_full')
    onDisk += more
    bytes += more
  }
  return {
    async keep(content, most) {
      const handle = await openNameless(folder)
      handles.add(handle)
      if (isOver) await handle.close()
      return written(handle, content, { most, take })
    },
    async letGo() {
      isOver = true
      onDisk -= bytes
      bytes = 0
      await Promise.all([...handles].map((handle) => handle.close()))
    },
  }
}

type Bounded = { most: number; take(bytes: number): void }

async function written(
  handle: FileHandle,
  content: AsyncIterable<Buffer>,
  { most, take }: Bounded,
): Promise<IncomingFile> {
  let bytes = 0
  for await (const chunk of content) {
    const kept = chunk.subarray(0, Math.max(0, most + 1 - bytes))
    take(kept.length)
    if (kept.length > 0) await handle.write(kept, 0, kept.length, bytes)
    bytes += kept.length
  }
  const read = async () => {
    const whole = Buffer.alloc(bytes)
    await handle.read(whole, 0, bytes, 0)
    return whole
  }
  return { bytes, read }
}

async function openNameless(folder: string): Promise<FileHandle> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomUUID())
  const handle = await open(path, 'wx+', 0o600)
  try {
    await unlink(path)
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}
