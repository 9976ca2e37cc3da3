import type { Card } from './document.ts'
import type { Hit } from './search-query.ts'

/**
 * A hit as the index keeps it. Its card is read from the text only when someone looks at it: the page has most cards
 * rendered already, and a text crosses from one thread to another for a tenth of what an object costs.
 */
export class StoredHit implements Hit {
  readonly version: string
  readonly text: string
  readonly kilometres?: number

  constructor({ version, text, kilometres }: { version: string; text: string; kilometres?: number }) {
    this.version = version
    this.text = text
    if (kilometres !== undefined) this.kilometres = kilometres
  }

  get card(): Card {
    return JSON.parse(this.text)
  }
}

/** From another thread a hit comes without its class. */
export function revived(hit: Hit): Hit {
  return new StoredHit(hit as StoredHit)
}
