export type AmountFault = 'missing' | 'not_a_number' | 'negative' | 'zero' | 'absurd'

/** Integer cents, or why the cell gives none. A cell that cannot be read is never 0. */
export type Amount = { cents: number } | { fault: AmountFault }

export type DecimalSign = '.' | ','

/** A million: past it somebody typed a telephone number. */
const highest = 100_000_000

/** No price is longer: what is, is not looked into. */
const longest = 40

/** The amounts of one column. What "1.299" means shows only in the other cells, so all of them decide the decimal sign. */
export function readMoneyColumn(cells: string[]): Amount[] {
  const sign = decimalSignOf(cells)
  return cells.map((cell) => readAmount(cell, sign))
}

/** The sign that more cells show without doubt ("39,80", "1,299.00", "1.299.000"); a dot where none does. */
export function decimalSignOf(cells: string[]): DecimalSign {
  const numbers = cells.map((cell) => unsigned(bareNumber(cell)))
  const dots = numbers.filter((number) => shapes['.'].test(number) && !shapes[','].test(number))
  const commas = numbers.filter((number) => shapes[','].test(number) && !shapes['.'].test(number))
  return commas.length > dots.length ? ',' : '.'
}

/** One cell, with currency signs and codes, blanks and groups of three as they come. */
export function readAmount(cell: string, sign: DecimalSign): Amount {
  const bare = bareNumber(cell)
  if (bare === '') return { fault: 'missing' }
  const negative = /^[-(]|-$/.test(bare)
  const cents = centsOf(unsigned(bare), sign)
  if (cents === undefined) return { fault: 'not_a_number' }
  if (cents === 0) return { fault: 'zero' }
  if (negative) return { fault: 'negative' }
  return cents > highest ? { fault: 'absurd' } : { cents }
}

/** "US$ 1 299,00" → "1 299,00", "-€0.17" → "-0.17": all blanks alike, all minus signs alike, no currency. */
function bareNumber(cell: string): string {
  const text = cell.trim()
  if (text.length > longest) return text
  return text
    .replace(/[\s’']+/g, ' ')
    .replace(/[−–]/g, '-')
    .replace(/\b[A-Z]{1,3}(?=\s?\p{Sc})|\p{Sc}|\b[A-Z]{3}\b/gu, '')
    .replace(/- (?=\d)/, '-')
    .trim()
}

function unsigned(number: string): string {
  if (number.length > longest) return ''
  return number.replace(/^[-+(]+|[-)]+$/g, '').trim()
}

const shapes = {
  '.': /^(\d+|[1-9]\d{0,2}([ ,])\d{3}(?:\2\d{3})*)(?:\.(\d+))?$/,
  ',': /^(\d+|[1-9]\d{0,2}([ .])\d{3}(?:\2\d{3})*)(?:,(\d+))?$/,
}

function centsOf(number: string, sign: DecimalSign): number | undefined {
  const [, whole, , part = ''] = shapes[sign].exec(number) ?? []
  // Three decimals are as likely a thousand; six ("12.500000") are a shop's way of writing 12.50.
  if (whole === undefined || part.length === 3 || !/^\d{0,2}0*$/.test(part)) return undefined
  return Number(whole.replace(/\D/g, '')) * 100 + Number(part.slice(0, 2).padEnd(2, '0'))
}
