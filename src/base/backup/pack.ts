import { pipeline } from 'node:stream/promises'
import { type Pack, pack } from 'tar-stream'
import type { PackedFile } from './files.ts'
import { type Seal, sealName } from './format.ts'
import { BackupTally } from './tally.ts'

const usualPartBytes = 8 * 1024 * 1024

/** An archive under way: entries one after the other, each counted. `stream` is the tar. */
export class BackupPack {
  readonly stream: Pack = pack()
  #tally = new BackupTally()
  #partBytes: number

  /** @param partBytes a table is cut into parts of so many bytes, for an entry says its size before its bytes. */
  constructor(partBytes = usualPartBytes) {
    this.#partBytes = partBytes
  }

  add(name: string, content: Buffer): Promise<void> {
    this.#tally.open(name, content.length)
    this.#tally.take(content)
    return this.#write(name, content)
  }

  async addTable(table: string, rows: AsyncIterable<Buffer>): Promise<void> {
    let pieces: Buffer[] = []
    let bytes = 0
    let part = 0
    const cut = () => this.add(`database/${table}/${part++}`, Buffer.concat(pieces))
    for await (const piece of rows) {
      this.#tally.addRows(table, piece)
      pieces.push(piece)
      bytes += piece.length
      if (bytes < this.#partBytes) continue
      await cut()
      pieces = []
      bytes = 0
    }
    await cut()
  }

  async addFile({ key, bytes, content }: PackedFile): Promise<void> {
    const name = `files/${key}`
    this.#tally.open(name, bytes)
    this.#tally.addFile(bytes)
    const entry = this.stream.entry({ name, size: bytes, mode: 0o600 })
    const tally = this.#tally
    await pipeline(
      content,
      async function* (pieces) {
        for await (const piece of pieces as AsyncIterable<Buffer>) {
          tally.take(piece)
          yield piece
        }
      },
      entry,
    )
  }

  /** Ends the archive with what was added to it. */
  async finish(): Promise<Seal> {
    const seal = this.#tally.seal()
    await this.#write(sealName, Buffer.from(JSON.stringify(seal, null, 1)))
    this.stream.finalize()
    return seal
  }

  #write(name: string, content: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.stream.entry({ name, size: content.length, mode: 0o600 }, content, (error) =>
        error ? reject(error) : resolve(),
      )
    })
  }
}
