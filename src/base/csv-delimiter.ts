const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** The sign that separates the cells of the header: the most frequent one outside quotes on the first line that is not blank. */
export function sniffDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>()
  for (const sign of signsOfHeader(text)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return delimiters.reduce((best, sign) => ((counts.get(sign) ?? 0) > (counts.get(best) ?? 0) ? sign : best))
}

function* signsOfHeader(text: string): Generator<string> {
  const header = text.trimStart()
  let quoted = false
  for (const [sign] of header.matchAll(/["\r\n,;\t|]/g)) {
    if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '\n' || sign === '\r') return
    else yield sign
  }
}
