/**
 * A table as a French spreadsheet opens it by a double click: semicolons, since the comma is its decimal sign, and UTF-8
 * with its mark, without which it takes accents for windows-1252.
 */
export function csvText(rows: Iterable<readonly string[]>): string {
  return `${csvMark}${[...csvLines(rows)].join('')}`
}

/** What stands before the first line. */
export const csvMark = '\ufeff'

/** The same line by line, for tables that are written as they are read. */
export function* csvLines(rows: Iterable<readonly string[]>): Generator<string> {
  for (const row of rows) yield `${row.map(cellText).join(';')}\r\n`
}

/**
 * What a spreadsheet could take for a formula stands behind an apostrophe, and so does what looks like such a guard:
 * `unguarded` gives back exactly what was written.
 */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

export function unguarded(text: string): string {
  return /^''*[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}

function cellText(text: string): string {
  const plain = guarded(text)
  return /[";\r\n]/.test(plain) || plain !== plain.trim() ? `"${plain.replaceAll('"', '""')}"` : plain
}
