import type { Encoding } from '#base/csv-encoding'
import type { Problem } from './problems.ts'

/** One row of another platform's file in our words; nothing of it is stored yet. */
export interface ImportedListing {
  /** The line of the file on which the row starts. */
  line: number
  /** The same for the same row of the same file, whenever it is read again. */
  key: string
  /** Other signs by which it is known again; each only where no other row of the file bears it. */
  signs: { sku: string | null; cover: string | null }
  title: string
  description: string
  /** Cents of `currency`; null where the file gives no price above zero. */
  priceCents: number | null
  priceText: string
  /** ISO 4217; empty where the file gives none. */
  currency: string
  quantity: number | null
  tags: string[]
  materials: string[]
  /** Addresses, the cover first. Nothing says that they are public or alive. */
  images: string[]
  axes: { name: string; values: string[] }[]
  skus: string[]
  /** The row as it came, by the names of the header. */
  raw: Record<string, string>
  problems: Problem[]
}

/** A file of listings, read. `rows` counts every row with something in it, those without content too. */
export interface ListingsFile {
  rows: number
  listings: ImportedListing[]
  /** Lines of the rows that hold neither title nor SKU nor picture. */
  rowsWithoutContent: number[]
  /** How the file was read, and whether doubly encoded text was put right: for the preview. */
  encoding: Encoding
  repaired: boolean
}
