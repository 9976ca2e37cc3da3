import { tableBounds } from '#base/bounds'
import { askTableThread, type Parts } from '#base/table-parts'
import { readEtsyListings } from './etsy.ts'
import type { ImportedListing, ListingsFile } from './imported-listing.ts'

/** The file of an import; lines of it that are done already, and how many of the others are wanted at most. */
export type AskedListings = { bytes: Uint8Array; done: ReadonlySet<number>; most: number }
type Head = Omit<ListingsFile, 'listings'> & { isMore: boolean }
type ToDo = Parts<Head, ImportedListing>

/** Reads a file and takes what is still to be done of it. Refuses as `readEtsyListings`. */
export async function listingsToDo({ bytes, done, most }: AskedListings): Promise<ToDo> {
  const { listings, ...file } = await readEtsyListings(bytes)
  const waiting = listings.filter(({ line }) => !done.has(line))
  return { head: { ...file, isMore: waiting.length > most }, items: waiting.slice(0, most) }
}

/** The same in a thread, where the file is large: it takes seconds. */
export function readListingsToDo(asked: AskedListings): Promise<ToDo> {
  return asked.bytes.length <= tableBounds.atOnce
    ? listingsToDo(asked)
    : askTableThread('rooms/transfer/etsy-thread', asked)
}
