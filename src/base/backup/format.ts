/**
 * What an archive of a house looks like: a tar, packed by gzip, sealed by age where recipients were named. In this order:
 *
 *   echoppe.json            what it holds (Manifest)
 *   keys/secret             the key of all signatures; empty where the environment holds it
 *   database/TABLE/N        the rows of a table as COPY writes them, cut anywhere into parts 0, 1, 2…
 *   files/…                 pictures and imported files
 *   seal.json               what was written before it (Seal), since format 2
 */
import { z } from 'zod'
import { StartFault } from '../postgres-fault.ts'
import { backupFaults } from './faults.ts'
import type { SequenceValue, TableContent } from './tables.ts'

export const newestFormat = 2
export const manifestName = 'echoppe.json'
export const secretName = 'keys/secret'
export const sealName = 'seal.json'

/** The most bytes of one entry that are read. Parts were never cut above 8 MiB; no upload of the house is near 1 GiB. */
export const mostBytes = {
  [manifestName]: 4 * 1024 * 1024,
  [sealName]: 4 * 1024 * 1024,
  [secretName]: 1000,
  part: 64 * 1024 * 1024,
  file: 1024 * 1024 * 1024,
}

/** First in the archive: what it holds. */
export type Manifest = {
  format: number
  madeAt: string
  migrations: string[]
  tables: TableContent[]
  sequences: SequenceValue[]
}

/** Last in the archive: how much came before, and SHA-256 over every name, size and content in their order. */
export type Seal = { entries: number; files: number; fileBytes: number; rows: Record<string, number>; sha256: string }

const name = z.string().min(1).max(200)
const count = z.int().nonnegative()

// Names are only compared with those of the database, and never become a statement.
const manifestShape = z.object({
  format: z.int().positive(),
  madeAt: z.iso.datetime(),
  migrations: z
    .array(z.string().regex(/^\d{4}-[a-z0-9-]{1,80}\.sql$/))
    .min(1)
    .max(9999),
  tables: z.array(z.object({ name, columns: z.array(name).max(1600) })).max(2000),
  sequences: z.array(z.object({ name, value: z.string().regex(/^-?\d{1,19}$/) })).max(4000),
})
const sealShape = z.object({
  entries: count,
  files: count,
  fileBytes: count,
  rows: z.record(name, count),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Throws StartFault for an archive of a later format, and otherwise for what is no manifest. */
export function readManifest(json: string): Manifest {
  const found: unknown = JSON.parse(json)
  if (z.object({ format: z.int().gt(newestFormat) }).safeParse(found).success) throw new StartFault(backupFaults.newer)
  return manifestShape.parse(found)
}

export function readSeal(json: string): Seal {
  return sealShape.parse(JSON.parse(json))
}

/** The key of a file that the house may have written: what is packed, and all that is unpacked. */
export function isFileKey(key: string): boolean {
  return key.length <= 300 && /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/i.test(key) && !key.includes('..')
}
