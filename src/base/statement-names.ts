/** Each connection keeps the plan of each name: past this many, statements are planned anew each time, as ever. */
const mostNames = 200
const names = new Map<string, string>()

/**
 * The name under which PostgreSQL keeps the plan of a read; undefined where it is to keep none. Writes get none: they
 * are planned in no time. Nor do lists of values, whose text differs by their length.
 */
export function nameOfStatement(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames || !isRead(text) || hasLongList(text)) return known
  const name = `read_${names.size + 1}`
  names.set(text, name)
  return name
}

function isRead(text: string): boolean {
  return /^\s*(select|with)\b/i.test(text)
}

function hasLongList(text: string): boolean {
  return /\(\$\d+(, ?\$\d+){2}/.test(text)
}
