import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, type Info, parse } from 'csv-parse'
import { refuse } from '#kit/refusal'
import { tableBounds as limits } from './bounds.ts'

/** `line` is the one that a spreadsheet shows beside the record, from 1: a cell with line ends of its own is one all the same. */
export interface CsvRecord {
  line: number
  cells: string[]
}

/** The records with something in them, the header first, from text that comes in pieces. Any line end ends a record. */
export async function parseRecords(pieces: AsyncIterable<string>, delimiter: string): Promise<CsvRecord[]> {
  const records: CsvRecord[] = []
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: limits.recordBytes,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
  try {
    await pipeline(Readable.from(pieces), parser, (parsed: AsyncIterable<Parsed>) => collect(parsed, records))
  } catch (error) {
    if (error instanceof CsvError) refuseFault(error, records.at(-1)?.line ?? 0)
    throw error
  }
  return records
}

/** No spreadsheet has more lines, most of them blank. */
const lastOfSheet = 1_048_576

interface Parsed {
  record: string[]
  info: Info
}

async function collect(parsed: AsyncIterable<Parsed>, records: CsvRecord[]): Promise<void> {
  for await (const { record: cells, info } of parsed) {
    if (cells.length > limits.columns) refuse('invalid', 'too_many_columns', { limit: limits.columns })
    const line = info.records + info.empty_lines
    if (records.length > limits.rows || line > lastOfSheet) refuse('invalid', 'too_many_rows', { limit: limits.rows })
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells })
  }
}

function refuseFault(error: CsvError, after: number): never {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') refuse('invalid', 'quote_not_closed', { after })
  if (error.code !== 'CSV_MAX_RECORD_SIZE') throw error
  if (Number(error.index) > limits.columns) refuse('invalid', 'too_many_columns', { limit: limits.columns })
  refuse('invalid', 'cell_too_large', { after, megabytes: limits.recordBytes / 2 ** 20 })
}
