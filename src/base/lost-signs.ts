/**
 * What a cell of a table says that went out and came back, where `ours` is what was written: a spreadsheet that saves
 * in windows-1252 writes « ? » for each sign that it has not (two for an emoji) and other blanks for ours. Around what
 * was changed our signs are put back. Undefined where a « ? » may be a lost sign or her own. `isAnsi`: the file is such.
 */
export function withLostSigns(ours: string, cell: string, isAnsi: boolean): string | undefined {
  const [units, signs] = [merged(ours.split(''), cell.split(''), isAnsi), merged([...ours], [...cell], isAnsi)]
  return units === undefined || !units.isWellFormed() ? signs : units
}

/** A text that was typed into such a file, and holds what is no question. */
export function looksLost(text: string): boolean {
  return /\?\?|\p{L}\?\p{L}|(?:^|[\s(«"'’/-])\?\p{L}|^\?/u.test(text)
}

/** As windows-1252 can write it: of blanks it has two. */
export function withOrdinaryBlanks(text: string): string {
  return text.replace(/[\u2000-\u200a\u202f\u205f]/g, '\u00a0')
}

function merged(ours: readonly string[], cell: readonly string[], isAnsi: boolean): string | undefined {
  const most = Math.min(ours.length, cell.length)
  let start = 0
  while (start < most && isAlike(ours[start]!, cell[start]!)) start++
  let end = 0
  while (end < most - start && isAlike(ours.at(-1 - end)!, cell.at(-1 - end)!)) end++
  const [own, said] = [ours, cell].map((all) => all.slice(start, all.length - end))
  const isUnsure = said!.includes('?') && (own!.some(isLost) || (isAnsi && looksLost(said!.join(''))))
  return isUnsure ? undefined : [...ours.slice(0, start), ...said!, ...ours.slice(ours.length - end)].join('')
}

function isAlike(own: string, said: string): boolean {
  return own === said || (said === '?' && isLost(own)) || (isBlank(own) && isBlank(said))
}

const isBlank = (sign: string) => sign !== '\n' && sign.trim() === ''

const windows1252 = new Set(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)))

function isLost(sign: string): boolean {
  return !windows1252.has(sign)
}
