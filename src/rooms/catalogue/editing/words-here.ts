import { valueIn, type Words } from './form-words.ts'

/** Words as this telephone keeps them; `sent` once the form was sent whole and no answer came back yet. */
export type Here = { words: Words; sent: boolean }

/**
 * What was typed, kept in this browser until the server has it: under the listing's number, or under the token of the
 * form while there is no listing.
 */
export function keepHere(shop: string, words: Words, sent = false): void {
  try {
    localStorage.setItem(keyOf(shop, words), JSON.stringify({ words, sent } satisfies Here))
  } catch {
    // No room, or none allowed (private windows): the server still keeps drafts.
  }
}

export function forgetHere(shop: string, words: Words): void {
  const { draft, listing } = namesOf(words)
  for (const name of [listing, `new-${draft}`]) localStorage.removeItem(`${prefix}${shop} ${name}`)
}

/** What was kept of this listing; for a new piece, of one that no other tab is writing. */
export async function findHere(shop: string, words: Words): Promise<Here | undefined> {
  if (namesOf(words).listing) return read(keyOf(shop, words))
  await claim(keyOf(shop, words))
  for (const key of Object.keys(localStorage).filter((key) => key.startsWith(`${prefix}${shop} new-`)))
    if (key !== keyOf(shop, words) && (await claim(key))) return read(key)
  return undefined
}

const prefix = 'words '

function keyOf(shop: string, words: Words): string {
  const { draft, listing } = namesOf(words)
  return `${prefix}${shop} ${listing || `new-${draft}`}`
}

const namesOf = (words: Words) => ({ draft: valueIn(words, 'draft'), listing: valueIn(words, 'listing') })

function read(key: string): Here | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** Mine while this page is open, unless another tab has it. */
function claim(key: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    void navigator.locks.request(key, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock ? new Promise(() => {}) : undefined
    })
  })
}
