import { mapInTurns } from './in-turns.ts'

/**
 * Text that was UTF-8 and was read as windows-1252 ("QuantitÃ©" for "Quantité"): by another program that saved it so,
 * or by us, because one damaged byte made the file no UTF-8.
 * A cell is repaired only when all of it goes the way back, so that honest text is never touched.
 */
export async function repairDoubleEncoding(rows: string[][]): Promise<boolean> {
  const foreign = rows.filter((row) => !isAscii(row.join('')))
  if (!isDoubleEncoded(foreign.slice(0, 500).flat())) return false
  await mapInTurns(foreign, (row) => {
    for (const [at, cell] of row.entries()) row[at] = repairCell(cell) ?? cell
  })
  return true
}

// Ã or Â, â€ (curly quotes, dashes, €), ðŸ (emoji), ï»¿ (byte order mark) and then what stands for a continuation byte.
const trace = /[ÂÃ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|ðŸ|ï»¿/

/** One stray "Ã©" in a description is somebody's text; most cells with accents being so is a fault of saving. */
function isDoubleEncoded(cells: string[]): boolean {
  const foreign = cells.filter((cell) => !isAscii(cell))
  const repairable = foreign.filter((cell) => repairCell(cell) !== undefined)
  return repairable.length * 2 > foreign.length
}

function repairCell(cell: string): string | undefined {
  if (!trace.test(cell)) return undefined
  const bytes = Array.from(cell, (character) => byteOf.get(character))
  if (bytes.includes(undefined)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]))
  } catch {
    return undefined
  }
}

function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text)
}

const windows1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
const byteOf = new Map(Array.from(windows1252, (character, byte) => [character, byte]))
