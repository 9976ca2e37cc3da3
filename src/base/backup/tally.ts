import { createHash, type Hash } from 'node:crypto'
import type { Seal } from './format.ts'

const newline = 10

/** Counts what goes through an archive, the same way while it is written and while it is read. */
export class BackupTally {
  #hash: Hash = createHash('sha256')
  #entries = 0
  #files = 0
  #fileBytes = 0
  #rows = new Map<string, number>()

  /** An entry begins; its content follows by `take`. */
  open(name: string, size: number): void {
    this.#entries++
    this.#hash.update(`${name}\n${size}\n`)
  }

  take(content: Uint8Array): void {
    this.#hash.update(content)
  }

  addFile(bytes: number): void {
    this.#files++
    this.#fileBytes += bytes
  }

  /** COPY ends each row with a line end, and writes those inside of values as two signs. */
  addRows(table: string, content: Uint8Array): void {
    let rows = this.rowsOf(table)
    for (let at = content.indexOf(newline); at >= 0; at = content.indexOf(newline, at + 1)) rows++
    this.#rows.set(table, rows)
  }

  rowsOf(table: string): number {
    return this.#rows.get(table) ?? 0
  }

  /** Once, when all that it tells of went through. */
  seal(): Seal {
    return {
      entries: this.#entries,
      files: this.#files,
      fileBytes: this.#fileBytes,
      rows: Object.fromEntries(this.#rows),
      sha256: this.#hash.digest('hex'),
    }
  }
}
