import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { StartFault } from '../postgres-fault.ts'
import { backupFaults } from './faults.ts'
import { mostBytes, sealName } from './format.ts'
import { isSealed, unseal } from './seal.ts'
import type { BackupTally } from './tally.ts'

type Entry = Readable & { header: Header }

/** The entries of an archive, one at a time: `current` is read to its end, then `advance` brings the next. */
export class BackupEntries {
  current: { name: string; bytes: number } | undefined
  #entries: AsyncIterator<Entry, void>
  #entry: Entry | undefined
  #tally: BackupTally

  private constructor(entries: AsyncIterator<Entry, void>, tally: BackupTally) {
    this.#entries = entries
    this.#tally = tally
  }

  static async open(file: string, identities: string[], tally: BackupTally): Promise<BackupEntries> {
    const sealed = await isSealed(file)
    if (sealed && identities.length === 0) throw new StartFault(backupFaults.sealed)
    const entries = new BackupEntries(readEntries(file, sealed ? identities : undefined), tally)
    await entries.advance().catch((error) => entries.close().then(() => Promise.reject(error)))
    return entries
  }

  /** Only plain files are taken: a link or a device would lead elsewhere when it is put back. */
  async advance(): Promise<void> {
    const { value: entry } = await this.#entries.next()
    this.#entry = entry ?? undefined
    this.current = entry ? { name: entry.header.name, bytes: entry.header.size ?? 0 } : undefined
    if (entry && entry.header.type !== 'file') throw new StartFault(backupFaults.unexpected(entry.header.name))
  }

  /** The content of the current entry, counted; throws for one that says to be larger than `most` bytes. */
  async *content(most: number): AsyncGenerator<Buffer> {
    this.#tally.open(this.current!.name, this.current!.bytes)
    for await (const piece of this.#bounded(most)) {
      this.#tally.take(piece)
      yield piece
    }
  }

  /** A small entry of this name, whole, and then the next; throws when another comes. */
  async take(name: keyof typeof mostBytes): Promise<string> {
    if (this.current?.name !== name) throw new StartFault(backupFaults.damaged)
    // The seal tells of what came before it.
    const content = name === sealName ? this.#bounded(mostBytes[name]) : this.content(mostBytes[name])
    const pieces = await Array.fromAsync(content)
    await this.advance()
    return Buffer.concat(pieces).toString('utf8')
  }

  #bounded(most: number): AsyncIterable<Buffer> {
    if (this.current!.bytes > most) throw new StartFault(backupFaults.unexpected(this.current!.name))
    return this.#entry as AsyncIterable<Buffer>
  }

  /** Lets go of the file, wherever the reading stands. */
  async close(): Promise<void> {
    this.#entry?.destroy()
    await this.#entries.return?.()
  }
}

async function* readEntries(file: string, identities: string[] | undefined): AsyncGenerator<Entry, void> {
  const archive = extract()
  const source = createReadStream(file, { highWaterMark: 256 * 1024 })
  const packed = identities ? Readable.from(unseal(source, identities)) : source
  const reading = pipeline(packed, createGunzip({ chunkSize: 64 * 1024 }), archive)
  // Told where the entries are read; without a listener here it would end the program first.
  reading.catch((error) => archive.destroy(error as Error))
  try {
    for await (const entry of archive) yield entry as unknown as Entry
    await reading
  } finally {
    source.destroy()
  }
}
