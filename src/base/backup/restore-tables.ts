import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { StartFault } from '../postgres-fault.ts'
import { backupFaults } from './faults.ts'
import type { Manifest } from './format.ts'
import type { BackupContent } from './read-backup.ts'
import { listTables, ownTables, type TableContent } from './tables.ts'

type Rows = Extract<BackupContent, { kind: 'table' }>
type Trigger = { relation: string; name: string; enabled: 'O' | 'D' | 'R' | 'A' }

/**
 * The tables of a new house, in one transaction of their owner, while rows are put back. The guards of charter, ledger
 * and orders keep watch over what is new, and sleep meanwhile: what holds is examined at the end instead. Keys between
 * tables are watched all the time.
 */
export class RestoredTables {
  #client: pg.Client
  #manifest: Manifest
  #tables: TableContent[]
  #triggers: Trigger[]

  private constructor(client: pg.Client, manifest: Manifest, tables: TableContent[], triggers: Trigger[]) {
    this.#client = client
    this.#manifest = manifest
    this.#tables = tables
    this.#triggers = triggers
  }

  /** Throws StartFault unless the archive holds each table of the house, and no column that the database hasn't. */
  static async open(client: pg.Client, manifest: Manifest): Promise<RestoredTables> {
    const tables = await listTables(client)
    mustMatch(manifest, tables)
    const triggers = await listTriggers(client)
    for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`)
    await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`)
    return new RestoredTables(client, manifest, tables, triggers)
  }

  /** All rows of a table by one COPY, over all the parts of the archive. */
  async load({ table, rows, count }: Rows): Promise<void> {
    const known = this.#tables.find(({ name }) => name === table)
    if (!known) return drop(rows)
    const packed = this.#manifest.tables.find(({ name }) => name === table)!.columns
    // What stands in the statement comes from the database, and only its order from the archive.
    const columns = packed.map((name) => known.columns[known.columns.indexOf(name)]!)
    const copy = this.#client.query(copyFrom(`copy ${known.name} (${columns.join(', ')}) from stdin`))
    await pipeline(rows, copy)
    if (copy.rowCount !== count()) throw new StartFault(backupFaults.damaged)
  }

  /**
   * Transaction numbers mean nothing in another database: no row may seem to be of a transaction that is yet to come, and
   * the feed begins anew under another name, so that an old search index is not believed.
   */
  async finish(): Promise<void> {
    for (const [relation, column] of await listTransactionNumbers(this.#client)) {
      if (relation !== 'changes') await this.#client.query(`update ${relation} set ${column} = '0'`)
    }
    await this.#client.query('delete from changes')
    await this.#client.query('update instance set feed = gen_random_uuid()')
    await setSequences(this.#client, this.#manifest)
    await this.#client.query('set constraints all immediate')
    for (const trigger of this.#triggers) await wake(this.#client, trigger)
  }
}

function mustMatch(manifest: Manifest, tables: TableContent[]): void {
  const packed = new Map(manifest.tables.map(({ name, columns }) => [name, columns]))
  for (const { name, columns } of tables) {
    const found = packed.get(name)
    if (!found && !isOfJobs(name)) throw new StartFault(backupFaults.otherTable(name))
    if (found?.some((column) => !columns.includes(column))) throw new StartFault(backupFaults.otherTable(name))
    packed.delete(name)
  }
  const [unknown] = [...packed.keys()].filter((name) => !ownTables.includes(name))
  if (unknown !== undefined) throw new StartFault(backupFaults.otherTable(unknown))
}

/** The tables of pg-boss follow its own versions. */
const isOfJobs = (name: string) => name.startsWith('pgboss.')

async function drop(rows: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of rows);
}

async function listTriggers(client: pg.Client): Promise<Trigger[]> {
  const { rows } = await client.query<Trigger>(`
    select tgrelid::regclass::text as relation, quote_ident(tgname) as name, tgenabled as enabled
    from pg_trigger t join pg_class c on c.oid = tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not tgisinternal and n.nspname in ('public', 'sandbox', 'pgboss')`)
  return rows
}

/** As it was: some only wake for what comes from elsewhere, or always. */
async function wake(client: pg.Client, { relation, name, enabled }: Trigger): Promise<void> {
  const how = { O: 'enable', A: 'enable always', R: 'enable replica', D: 'disable' }[enabled]
  await client.query(`alter table ${relation} ${how} trigger ${name}`)
}

async function listTransactionNumbers(client: pg.Client): Promise<[string, string][]> {
  const { rows } = await client.query<{ relation: string; name: string }>(`
    select attrelid::regclass::text as relation, quote_ident(attname) as name
    from pg_attribute a join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = c.relnamespace
    where atttypid = 'xid8'::regtype and attnum > 0 and not attisdropped and c.relkind = 'r' and n.nspname = 'public'`)
  return rows.map(({ relation, name }) => [relation, name])
}

async function setSequences(client: pg.Client, { sequences }: Manifest): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', schemaname, sequencename) as name from pg_sequences
    where schemaname in ('public', 'sandbox', 'pgboss')`)
  const known = new Set(rows.map((row) => row.name))
  for (const { name, value } of sequences) {
    if (!known.has(name)) throw new StartFault(backupFaults.otherTable(name))
    await client.query('select setval($1, $2)', [name, value])
  }
}
