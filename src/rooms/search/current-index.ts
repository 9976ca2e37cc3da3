import { existsSync } from 'node:fs'
import type { IndexFolder } from './index-folder.ts'
import { IndexReader } from './index-reader.ts'

/** The index that the folder names at this moment, opened again when it names another. */
export class CurrentIndex {
  readonly #folder: IndexFolder
  #stamp = ''
  #reader: IndexReader | undefined

  constructor(folder: IndexFolder) {
    this.#folder = folder
  }

  /** Undefined before the first index is built. */
  reader(): IndexReader | undefined {
    const stamp = this.#folder.stamp()
    if (stamp !== this.#stamp) this.#reopen(stamp)
    return this.#reader
  }

  close(): void {
    this.#reader?.close()
    this.#reader = undefined
    this.#stamp = ''
  }

  #reopen(stamp: string): void {
    this.close()
    this.#reader = this.#open() ?? this.#open()
    this.#stamp = stamp
  }

  /** Between reading the name and opening the file, both may have gone for the next: then the name is read again. */
  #open(): IndexReader | undefined {
    const file = this.#folder.current()
    return file !== undefined && existsSync(file) ? IndexReader.open(file) : undefined
  }
}
