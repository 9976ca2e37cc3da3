import { refuse } from '#kit/refusal'

/** Refuses what is plainly another kind of file, by its first bytes, with the sentence that helps. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  for (const [code, signs] of signatures) {
    if (signs.some((sign) => start.startsWith(sign))) refuse('invalid', code)
  }
  if (start.startsWith('ftyp', 4)) refuse('invalid', 'file_is_picture') // HEIC, AVIF
  if (/^(?:\xEF\xBB\xBF)?\s*<[!?a-z]/i.test(start)) refuse('invalid', 'file_is_page')
}

/** Refuses a piece of text that no table holds: with a NUL, or with control characters all over, not just a stray one. */
export function refuseBinary(text: string): void {
  const controls = text.match(control)?.length ?? 0
  const isLittered = controls > 3 && controls * 100 > text.length
  if (text.includes('\0') || isLittered) refuse('invalid', 'file_not_text')
}

// Not those from U+0080 on: text saved in a wrong encoding is full of them and can be put right.
const control = /[\p{Cc}--[\t\n\v\f\r\x80-\x9F]]/gv

const signatures = [
  ['file_is_workbook', ['PK\x03\x04', '\xD0\xCF\x11\xE0']], // .xlsx, .ods and any ZIP archive; .xls
  ['file_is_picture', ['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'RIFF']],
  ['file_not_text', ['%PDF', '\x1F\x8B']],
] as const
