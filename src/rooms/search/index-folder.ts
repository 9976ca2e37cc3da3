import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of index files: `N.db`, of which `current` names the one to read. */
export class IndexFolder {
  readonly path: string

  constructor(path: string) {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    this.path = path
  }

  /** Path of the file to read; undefined before the first is built. */
  current(): string | undefined {
    const name = this.#read('current')
    return name && join(this.path, name)
  }

  /** Another value after another file was named; cheap enough to ask at every search. */
  stamp(): string {
    const found = statSync(join(this.path, 'current'), { throwIfNoEntry: false })
    return found ? `${found.ino} ${found.mtimeMs}` : ''
  }

  /** Path for a new file, above all there are. */
  next(): string {
    const numbers = this.#files().map((name) => Number.parseInt(name, 10))
    return join(this.path, `${Math.max(0, ...numbers) + 1}.db`)
  }

  /** Makes a finished file the one to read, in one step, and removes the others. */
  name(file: string): void {
    const name = file.slice(this.path.length + 1)
    this.#write('current', name)
    this.keepOnly(name)
  }

  /** Removes what a crash or an older index left. Without a name, all: then nothing can be found until the next build. */
  keepOnly(name = ''): void {
    if (!name) rmSync(join(this.path, 'current'), { force: true })
    const others = this.#files().filter((file) => !name || (file !== name && !file.startsWith(`${name}-`)))
    // Where a system keeps files that are being read from going, the next build takes them.
    for (const file of others) rmSync(join(this.path, file), { force: true, maxRetries: 2 })
  }

  /** Asks the indexer of this machine, in whatever process it runs, for a new index. */
  requestRebuild(): void {
    this.#write('rebuild', '')
  }

  /** True once for each request. */
  takeRequest(): boolean {
    const asked = this.#read('rebuild') !== undefined
    if (asked) rmSync(join(this.path, 'rebuild'), { force: true })
    return asked
  }

  #files(): string[] {
    return readdirSync(this.path).filter((name) => /^\d+\.db(-wal|-shm|-journal)?$/.test(name))
  }

  #read(name: string): string | undefined {
    const path = join(this.path, name)
    return statSync(path, { throwIfNoEntry: false }) && readFileSync(path, 'utf8').trim()
  }

  #write(name: string, text: string): void {
    const path = join(this.path, name)
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
  }
}
