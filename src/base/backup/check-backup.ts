import type { Manifest, Seal } from './format.ts'
import { readBackup } from './read-backup.ts'

/** An archive that was read whole: what it says to hold, and what was found in it. */
export type CheckedBackup = { manifest: Manifest; seal: Seal }

/** Reads an archive from end to end and puts nothing back. Throws StartFault as `readBackup` does. */
export async function checkBackup(file: string, identities: string[] = []): Promise<CheckedBackup> {
  let manifest: Manifest | undefined
  let seal: Seal | undefined
  for await (const part of readBackup(file, identities)) {
    if (part.kind === 'manifest') manifest = part.manifest
    if (part.kind === 'end') seal = part.seal
    if (part.kind === 'table') await readThrough(part.rows)
    if (part.kind === 'file') await readThrough(part.content)
  }
  return { manifest: manifest!, seal: seal! }
}

async function readThrough(content: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of content);
}
