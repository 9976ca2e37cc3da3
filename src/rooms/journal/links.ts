/** A text in pieces: as it stands, or the address that a piece of it is. */
export type Piece = { text: string; href?: string }

const address = /\bhttps?:\/\/[^\s<>"'`\\«»“”‘’\p{C}\p{Zs}]+/giu
const longest = 1000

/**
 * Finds the plain addresses in a text: http and https with a host, nothing else, and never what only looks like one.
 * An address of which a reader could not tell where it leads (a user before the host, letters that are written
 * otherwise than they are sent) stays text.
 */
export function linkPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const found of text.matchAll(address)) {
    if (found[0].length > longest) continue
    const shown = withoutEnd(found[0])
    const href = plainAddress(shown)
    if (!href) continue
    if (found.index > end) pieces.push({ text: text.slice(end, found.index) })
    pieces.push({ text: shown, href })
    end = found.index + shown.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}

/** Marks that a sentence puts behind an address are not its own; a bracket is where the address opened it. */
function withoutEnd(found: string): string {
  let end = found.length
  while (/[.,;:!?…)\]]/.test(found[end - 1]!) && !closesOwn(found.slice(0, end))) end--
  return found.slice(0, end)
}

function closesOwn(text: string): boolean {
  const opening = { ')': '(', ']': '[' }[text.at(-1)!]
  return opening !== undefined && text.split(opening).length >= text.split(text.at(-1)!).length
}

function plainAddress(shown: string): string | undefined {
  if (!URL.canParse(shown)) return undefined
  const { href, protocol, username, password, hostname } = new URL(shown)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  const isAsShown = /^https?:\/\/([^/?#:\\@]+)/i.exec(shown)?.[1]?.toLowerCase() === hostname
  return isWeb && isAsShown && !username && !password && hostname.includes('.') ? href : undefined
}
