import { StartFault } from '../postgres-fault.ts'
import { BackupEntries } from './entries.ts'
import { backupFaults, explainDisk } from './faults.ts'
import {
  isFileKey,
  type Manifest,
  manifestName,
  mostBytes,
  readManifest,
  readSeal,
  type Seal,
  sealName,
  secretName,
} from './format.ts'
import { BackupTally } from './tally.ts'

/** What comes out of an archive, in its order. Each content is to be read to its end before the next is asked for. */
export type BackupContent =
  | { kind: 'manifest'; manifest: Manifest }
  | { kind: 'secret'; secret: string }
  | { kind: 'table'; table: string; rows: AsyncIterable<Buffer>; count(): number }
  | { kind: 'file'; key: string; content: AsyncIterable<Buffer> }
  | { kind: 'end'; seal: Seal }

/**
 * Reads an archive from its beginning to its end, in memory that doesn't grow with it, and says at last how much there
 * was. Throws StartFault with one sentence for what is damaged, sealed to others, from a later version or not an archive.
 */
export async function* readBackup(file: string, identities: string[] = []): AsyncGenerator<BackupContent> {
  const tally = new BackupTally()
  let entries: BackupEntries | undefined
  try {
    entries = await BackupEntries.open(file, identities, tally)
    yield* contents(entries, tally)
  } catch (error) {
    throw explain(error)
  } finally {
    await entries?.close().catch(() => {})
  }
}

async function* contents(entries: BackupEntries, tally: BackupTally): AsyncGenerator<BackupContent> {
  const manifest = readManifest(await entries.take(manifestName))
  yield { kind: 'manifest', manifest }
  yield { kind: 'secret', secret: await takeSecret(entries) }
  for (const { name: table } of manifest.tables) {
    if (entries.current?.name !== `database/${table}/0`) throw new StartFault(backupFaults.damaged)
    yield { kind: 'table', table, rows: explained(rowsOf(entries, table, tally)), count: () => tally.rowsOf(table) }
  }
  for (let name = fileIn(entries); name; name = fileIn(entries)) {
    yield { kind: 'file', key: name, content: fileContent(entries, tally) }
    await entries.advance()
  }
  yield { kind: 'end', seal: await end(entries, manifest, tally) }
}

/** The text that the program wrote, or nothing where the environment held it. */
async function takeSecret(entries: BackupEntries): Promise<string> {
  const secret = (await entries.take(secretName)).trim()
  if (!/^[\x21-\x7e]{32,500}$|^$/.test(secret)) throw new StartFault(backupFaults.unexpected(secretName))
  return secret
}

async function* rowsOf(entries: BackupEntries, table: string, tally: BackupTally): AsyncGenerator<Buffer> {
  for (let part = 0; entries.current?.name === `database/${table}/${part}`; part++) {
    for await (const piece of entries.content(mostBytes.part)) {
      tally.addRows(table, piece)
      yield piece
    }
    await entries.advance()
  }
}

function fileIn({ current }: BackupEntries): string | undefined {
  if (!current || current.name === sealName) return undefined
  const key = current.name.slice('files/'.length)
  if (!current.name.startsWith('files/') || !isFileKey(key)) throw new StartFault(backupFaults.unexpected(current.name))
  return key
}

function fileContent(entries: BackupEntries, tally: BackupTally): AsyncIterable<Buffer> {
  tally.addFile(entries.current!.bytes)
  return explained(entries.content(mostBytes.file))
}

/** Archives of format 1 end without a seal: of them, only gzip's own sum told whether they are whole. */
async function end(entries: BackupEntries, manifest: Manifest, tally: BackupTally): Promise<Seal> {
  const seal = tally.seal()
  if (manifest.format > 1) {
    const said = readSeal(await entries.take(sealName))
    if (said.sha256 !== seal.sha256) throw new StartFault(backupFaults.damaged)
  }
  if (entries.current) throw new StartFault(backupFaults.unexpected(entries.current.name))
  return seal
}

async function* explained(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* content
  } catch (error) {
    throw explain(error)
  }
}

function explain(error: unknown): unknown {
  const told = explainDisk(error)
  if (told instanceof StartFault) return told
  return new StartFault(backupFaults.damaged)
}
