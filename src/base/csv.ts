import { setImmediate } from 'node:timers/promises'
import { refuse } from '#kit/refusal'
import { tableBounds as limits } from './bounds.ts'
import { type Delimiter, sniffDelimiter } from './csv-delimiter.ts'
import { decode, detectEncoding, type Encoding } from './csv-encoding.ts'
import { refuseBinary, refuseOtherKinds } from './csv-file-kind.ts'
import { type CsvRecord, parseRecords } from './csv-records.ts'
import { repairDoubleEncoding } from './csv-repair.ts'

export interface Table {
  header: CsvRecord
  records: CsvRecord[]
  encoding: Encoding
  delimiter: Delimiter
  /** Whether doubly encoded text was put right. */
  repaired: boolean
}

export interface ReadingOptions {
  /** Read as this encoding, when the reader saw that the recognised one is wrong. */
  encoding?: Encoding
  /** Bytes read so far and bytes in all, after each piece. */
  onProgress?: (read: number, total: number) => void
}

/**
 * Reads any table that a spreadsheet or a shop wrote. Blank records are dropped, short ones filled up with empty cells,
 * long ones kept. Refuses what is no table and what passes a limit; throws nothing else, whatever the bytes.
 */
export async function readTable(bytes: Uint8Array, options: ReadingOptions = {}): Promise<Table> {
  if (bytes.length > limits.bytes) refuse('invalid', 'table_too_large', { megabytes: limits.bytes / 2 ** 20 })
  refuseOtherKinds(bytes)
  const encoding = options.encoding ?? detectEncoding(bytes)
  const delimiter = sniffDelimiter(startOf(bytes, encoding))
  const [header, ...records] = await parseRecords(piecesOf(bytes, encoding, options.onProgress), delimiter)
  if (!header) refuse('invalid', 'file_empty')
  for (const { cells } of records) fillUp(cells, header.cells.length)
  const repaired = await repairDoubleEncoding([header, ...records].map(({ cells }) => cells))
  return { header, records, encoding, delimiter, repaired }
}

/** As much text as one record may have. */
function startOf(bytes: Uint8Array, encoding: Encoding): string {
  return decode(bytes.subarray(0, limits.recordBytes), encoding, limits.recordBytes).next().value ?? ''
}

/** Lets other requests in between two pieces: a large file takes seconds. */
async function* piecesOf(bytes: Uint8Array, encoding: Encoding, onProgress: ReadingOptions['onProgress']) {
  const size = 65_536
  let read = 0
  for (const piece of decode(bytes, encoding, size)) {
    refuseBinary(piece)
    yield read === 0 ? piece.replace(lateMark, (lead) => lead.replace(/[^\r\n]/g, '')) : piece
    read = Math.min(read + size, bytes.length)
    onProgress?.(read, bytes.length)
    await setImmediate()
  }
}

/** A theme's blank output before the export leaves the byte order mark behind blanks and line ends. */
const lateMark = /^\s*\uFEFF/

function fillUp(cells: string[], length: number): void {
  while (cells.length < length) cells.push('')
}
