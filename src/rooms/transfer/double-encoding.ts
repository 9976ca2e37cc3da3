/**
 * Text that was UTF-8, was read as windows-1252 and saved as UTF-8 again ("QuantitÃ©" for "Quantité").
 * A cell is repaired only when all of it goes the way back, so that honest text is never touched.
 */
export function repairDoubleEncoding(rows: string[][]): boolean {
  if (!isDoubleEncoded(rows)) return false
  for (const row of rows) {
    for (const [at, cell] of row.entries()) row[at] = repairCell(cell) ?? cell
  }
  return true
}

// Ã or Â, â€ (curly quotes, dashes, €), ðŸ (emoji), ï»¿ (byte order mark) and then what stands for a continuation byte.
const trace = /[ÂÃ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|ðŸ|ï»¿/

/** One stray "Ã©" in a description is somebody's text; most accents of the file being so is a fault of saving. */
function isDoubleEncoded(rows: string[][]): boolean {
  let foreign = 0
  let repairable = 0
  for (const cell of rows.flat()) {
    if (isAscii(cell)) continue
    foreign += 1
    if (repairCell(cell) !== undefined) repairable += 1
  }
  return repairable * 2 > foreign
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
