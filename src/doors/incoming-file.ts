import { randomUUID } from 'node:crypto'
import { mkdir, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'

export type IncomingFile = { bytes: number; read(): Promise<Buffer>; close(): Promise<void> }

/**
 * Writes what comes to disk, into a file without a name: whoever stops in the midst, and whatever befalls the program,
 * leaves nothing behind. At most `most` bytes and one more are kept, so that a reader sees that it was more; the rest
 * is let go by.
 */
export async function keepIncoming(
  folder: string,
  content: AsyncIterable<Buffer>,
  most: number,
): Promise<IncomingFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomUUID())
  const handle = await open(path, 'wx+', 0o600)
  let bytes = 0
  try {
    await unlink(path)
    for await (const chunk of content) {
      const kept = chunk.subarray(0, Math.max(0, most + 1 - bytes))
      if (kept.length > 0) await handle.write(kept, 0, kept.length, bytes)
      bytes += kept.length
    }
  } catch (error) {
    await handle.close()
    throw error
  }
  const read = async () => {
    const whole = Buffer.alloc(bytes)
    await handle.read(whole, 0, bytes, 0)
    return whole
  }
  return { bytes, read, close: () => handle.close() }
}
