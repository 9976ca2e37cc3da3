interface Entry {
  readonly html: string
  readonly bytes: number
}

/** What an entry costs besides its text: its key, its place in the map. */
const overhead = 120

/** Pieces of HTML by key, those used last kept, within a bound of bytes. */
export class CardCache {
  readonly #most: number
  readonly #entries = new Map<string, Entry>()
  #bytes = 0

  constructor(most: number) {
    this.#most = most
  }

  get bytes(): number {
    return this.#bytes
  }

  /** The piece under `key`, made where it is not kept. */
  html(key: string, make: () => string): string {
    const kept = this.#entries.get(key)
    if (!kept) return this.#keep(key, make())
    // A map remembers the order of insertion: put back, it is the last to go.
    this.#entries.delete(key)
    this.#entries.set(key, kept)
    return kept.html
  }

  #keep(key: string, html: string): string {
    const entry = { html, bytes: 2 * html.length + overhead }
    this.#entries.set(key, entry)
    this.#bytes += entry.bytes
    for (const [oldest, { bytes }] of this.#entries) {
      if (this.#bytes <= this.#most) break
      this.#entries.delete(oldest)
      this.#bytes -= bytes
    }
    return html
  }
}
