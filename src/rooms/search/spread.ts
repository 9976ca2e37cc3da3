/** At most this many listings of one shop on a page, while others wait. */
export const mostOfOneShop = 4

interface OfShop {
  readonly shop: number
}

/**
 * Cuts matches into pages on which no shop has more than its share: what is past it waits for the next page, ahead of
 * what comes after. When nothing else is left, those who wait fill the page. Every match is on exactly one page.
 * Where the order comes in parts (`partOf`), one waits inside one's part only: the next begins when all have had room.
 * Reads no further than the page that is asked for needs.
 */
export function* spread<Match extends OfShop>(
  matches: Iterable<Match>,
  size: number,
  partOf: (match: Match) => unknown = () => undefined,
): Generator<Match[]> {
  const source = Iterator.from(matches)
  let next = source.next()
  for (let waiting: Match[] = []; ; ) {
    const page = new Page<Match>(size)
    for (const match of waiting) page.offer(match)
    let part = next.done ? undefined : partOf(waiting[0] ?? next.value)
    while (!page.isFull && !next.done) {
      if (partOf(next.value) !== part) {
        page.fillUp()
        part = partOf(next.value)
      } else {
        page.offer(next.value)
        next = source.next()
      }
    }
    waiting = page.fillUp()
    if (page.matches.length === 0) return
    yield page.matches
  }
}

class Page<Match extends OfShop> {
  readonly matches: Match[] = []
  readonly #waiting: Match[] = []
  readonly #ofShop = new Map<number, number>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  get isFull(): boolean {
    return this.matches.length >= this.#size
  }

  offer(match: Match): void {
    const already = this.#ofShop.get(match.shop) ?? 0
    if (this.isFull || already >= mostOfOneShop) this.#waiting.push(match)
    else {
      this.matches.push(match)
      this.#ofShop.set(match.shop, already + 1)
    }
  }

  /** Gives room that nobody else took to those who wait; returns who still waits. */
  fillUp(): Match[] {
    this.matches.push(...this.#waiting.splice(0, this.#size - this.matches.length))
    return this.#waiting
  }
}
