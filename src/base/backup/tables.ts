import type pg from 'pg'

export type TableContent = { name: string; columns: string[] }

/**
 * Never put back: what the program writes by itself, at every version of its own, so that no archive may say it otherwise,
 * and the statements that pg-boss is about to run.
 */
export const ownTables = ['migrations', 'pgboss.version', 'pgboss.bam', 'state_changes', 'entry_kinds']

/** Tables of the house and of its jobs, with the columns that hold data, those that others refer to first. */
export async function listTables(client: pg.ClientBase): Promise<TableContent[]> {
  const { rows } = await client.query<TableContent & { needs: string[] }>(
    `
    select c.oid::regclass::text as name,
      array(select quote_ident(attname) from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
      array(select distinct confrelid::regclass::text from pg_constraint
        where conrelid = c.oid and contype = 'f' and confrelid <> conrelid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'sandbox', 'pgboss') and c.relkind in ('r', 'p') and not c.relispartition
      and c.relpersistence = 'p' and c.oid::regclass::text <> all ($1)
    order by 1`,
    [ownTables],
  )
  return inOrder(rows)
}

export type SequenceValue = { name: string; value: string }

/** Where each sequence stands; `is_called` is always true here, as one that never ran is left out. */
export async function listSequences(client: pg.ClientBase): Promise<SequenceValue[]> {
  const { rows } = await client.query<SequenceValue>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as value from pg_sequences
    where schemaname in ('public', 'sandbox', 'pgboss') and last_value is not null order by 1`)
  return rows
}

function inOrder(tables: (TableContent & { needs: string[] })[]): TableContent[] {
  const left = new Map(tables.map((table) => [table.name, table]))
  const sorted: TableContent[] = []
  while (left.size > 0) {
    const ready = [...left.values()].filter((table) => !table.needs.some((name) => left.has(name)))
    if (ready.length === 0) throw new Error(`tables refer to each other in a circle: ${[...left.keys()].join(', ')}`)
    for (const { name, columns } of ready) {
      left.delete(name)
      sorted.push({ name, columns })
    }
  }
  return sorted
}
