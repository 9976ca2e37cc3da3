import { type ReadingOptions, readTable, type Table } from '#base/csv'
import type { CsvRecord } from '#base/csv-records'
import { mapInTurns } from '#base/in-turns'
import { refuse } from '#kit/refusal'
import { distinctNames, type EtsyColumns, findEtsyColumns } from './columns.ts'
import { readEtsyRow } from './etsy-row.ts'
import type { ListingsFile } from './imported-listing.ts'
import { keysOf, signsOf } from './listing-key.ts'
import { readMoneyColumn } from './money-column.ts'
import { cleanLine } from './text.ts'

/**
 * Reads an `EtsyListingsDownload.csv` of any age and language. Refuses what is no such file; a row in error stays
 * alone with its problems.
 */
export async function readEtsyListings(bytes: Uint8Array, options?: ReadingOptions): Promise<ListingsFile> {
  const table = await readTable(bytes, options)
  const columns = findEtsyColumns(table)
  if (table.records.length === 0) refuse('invalid', 'no_listings')
  return listingsOf(table, columns)
}

async function listingsOf({ header, records, encoding, repaired }: Table, columns: EtsyColumns): Promise<ListingsFile> {
  const rows = records.map((record) => joinDecimalComma(record, columns))
  const kept = rows.filter((row) => hasContent(row, columns))
  const names = distinctNames(header.cells, Math.max(...rows.map(({ cells }) => cells.length)))
  const amounts = readMoneyColumn(kept.map(({ cells }) => cells[columns.price] ?? ''))
  const listings = await mapInTurns(kept, (row, at) => readEtsyRow(row, columns, names, amounts[at]!))
  const fullTitles = kept.map(({ cells }) => cleanLine(cells[columns.title] ?? ''))
  const keyed = listings.map(({ skus, images }, at) => ({ skus, title: fullTitles[at]!, cover: images[0] }))
  const [keys, signs] = [keysOf(keyed), signsOf(keyed)]
  return {
    rows: rows.length,
    listings: listings.map((listing, at) => ({ ...listing, key: keys[at]!, signs: signs[at]! })),
    rowsWithoutContent: rows.filter((row) => !hasContent(row, columns)).map(({ line }) => line),
    encoding,
    repaired,
  }
}

/** A spreadsheet that wrote 39,80 without quotes moved all that follows by one column. */
function joinDecimalComma({ line, cells }: CsvRecord, { price, currency }: EtsyColumns): CsvRecord {
  if (currency !== price + 1) return { line, cells }
  const [whole = '', part = '', code = ''] = cells.slice(price, price + 3)
  const isMoved = /^\d+$/.test(whole.trim()) && /^\d{1,2}$/.test(part.trim()) && /^[A-Za-z]{3}$/.test(code.trim())
  return isMoved ? { line, cells: cells.toSpliced(price, 2, `${whole.trim()},${part.trim()}`) } : { line, cells }
}

function hasContent({ cells }: CsvRecord, { title, sku, images }: EtsyColumns): boolean {
  return [title, sku, ...images].some((at) => at !== undefined && cells[at]?.trim())
}
