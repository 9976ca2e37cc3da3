import { isUtf8 } from 'node:buffer'

/** The encodings that spreadsheets and shop exports write; the first four are recognised, the others must be asked for. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'macintosh'] as const
export type Encoding = (typeof encodings)[number]

/** A byte order mark decides; else strict UTF-8; else windows-1252, which every sequence of bytes satisfies. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** The text piece by piece, without its byte order mark; a character cut by the end of a piece comes with the next one. */
export function* decode(bytes: Uint8Array, encoding: Encoding, pieceSize = 65_536): Generator<string> {
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < bytes.length; at += pieceSize) {
    yield decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true })
  }
  yield decoder.decode()
}
