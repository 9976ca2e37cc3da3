import { typeset } from './typeset.ts'

/** On one line: runs of blanks and line ends become one blank; the blanks of print, which do not break, stay. */
export function oneLine(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim()
}

/** The beginning of a text that somebody typed, typeset, in whole words, at most `most` characters. */
export function excerptOf(text: string, most: number): string {
  const line = typeset(oneLine(text))
  if (line.length <= most) return line
  const words = line.slice(0, most).replace(/\s?\S*$/u, '')
  return `${words.replace(/[\s,;:.!?…]+$/u, '')}…`
}
