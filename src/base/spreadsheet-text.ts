/**
 * What a spreadsheet makes of a text that it takes for something else: 0017 is 17 to it, 1-2 the first of February,
 * 3760012345678 is 3,76E+12 once saved. Such texts leave behind an apostrophe, which nothing takes for a number.
 */
export function asText(text: string): string {
  return looksTyped(text.replace(/^'+/, '')) ? `'${text}` : text
}

/** Gives back exactly what `asText` was given. */
export function fromText(cell: string): string {
  return cell.startsWith("'") && looksTyped(cell.replace(/^'+/, '')) ? cell.slice(1) : cell
}

/** Whether a cell is only what a spreadsheet shows of this text, where the text left without its apostrophe. */
export function isShownAs(text: string, cell: string): boolean {
  if (!looksTyped(text)) return false
  return isSameNumber(text, cell) || (isDay(cell) && dayParts(text) === dayParts(cell)) || text.toUpperCase() === cell
}

/** "12-janv", "mars-25", "3,76E+12": no longer what anybody typed, and nothing tells what that was. */
export function isDestroyed(cell: string): boolean {
  return isDay(cell) || /^\d[.,]\d+E\+\d+$/.test(cell)
}

const months = 'janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc'.split('|')
const englishMonths = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'.split('|')
const month = `(?:${[...months, ...englishMonths].join('|')})`
const shownDay = new RegExp(`^(?:\\d{1,2}-${month}|${month}-\\d{2})\\.?$`)
const typedDay = new RegExp(`^(?:\\d{1,2}(?:er)?[-/. ]?${month}|${month}[-/. ]?\\d)`, 'i')
const number = /^\d+(?:[.,](\d+))?(E[+-]?\d+)?$/i

/** A plain whole number of up to eleven digits stays what it is. */
function looksTyped(text: string): boolean {
  if (/^(?:0|[1-9]\d{0,10})$/.test(text)) return false
  return (
    /^[\d(.,€$£][\d\s.,:/()%€$£eE+-]*$/.test(text) || typedDay.test(text) || /^(?:vrai|faux|true|false)$/i.test(text)
  )
}

function isDay(cell: string): boolean {
  return shownDay.test(cell)
}

/** To as many digits as the cell shows, or to the fifteen that a spreadsheet keeps. */
function isSameNumber(text: string, cell: string): boolean {
  const [, decimals = '', power] = number.exec(cell) ?? []
  if (!number.test(text) || !number.test(cell)) return false
  const [own, shown] = [text, cell].map((one) => Number(one.replace(',', '.')))
  if (power) return own!.toExponential(decimals.length) === shown!.toExponential(decimals.length)
  return own!.toPrecision(15) === shown!.toPrecision(15)
}

/** Its day, month and year as numbers, in whatever order the two write them. */
function dayParts(text: string): string {
  const parts = text.match(new RegExp(`\\d+|${month}`, 'gi')) ?? []
  return parts
    .map(partNumber)
    .sort((one, other) => one - other)
    .join()
}

function partNumber(part: string): number {
  const inList = (list: readonly string[]) => list.findIndex((name) => name.toLowerCase() === part.toLowerCase()) + 1
  return /^\d/.test(part) ? Number(part) % 100 : inList(months) || inList(englishMonths)
}
