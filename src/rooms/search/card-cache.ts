/** What a piece costs besides its texts: its place in the map. */
const overhead = 120

/**
 * Pieces of HTML by key, within a bound of bytes. Pieces live in two generations: what is asked for moves to the young
 * one, and when that is half of the bound, what stayed in the old one goes. Unlike an exact order of use, this costs
 * nothing when a piece is found, and a page asks for 48.
 */
export class CardCache {
  readonly #most: number
  #young = new Map<string, string>()
  #old = new Map<string, string>()
  #bytes = 0

  constructor(most: number) {
    this.#most = most
  }

  /** The piece under `key`, made where it is not kept. */
  html(key: string, make: () => string): string {
    return this.#young.get(key) ?? this.#keep(key, this.#old.get(key) ?? flat(make()))
  }

  #keep(key: string, html: string): string {
    this.#bytes += 2 * (key.length + html.length) + overhead
    this.#young.set(key, html)
    if (this.#bytes > this.#most / 2) {
      this.#old = this.#young
      this.#young = new Map()
      this.#bytes = 0
    }
    return html
  }
}

/** A string that was put together is a tree of its pieces inside V8; kept like that, each page would walk it again. */
function flat(text: string): string {
  return Buffer.from(text).toString()
}
