import type pg from 'pg'

type Column = {
  schema: string
  table: string
  column: string
  type: string
  nullable: boolean
  has_default: boolean
  identity: boolean
}

const plain: Record<string, string> = {
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  numeric: 'number',
  text: 'string',
  uuid: 'string',
  date: 'string',
  xid8: 'string',
  bool: 'boolean',
  timestamptz: 'Date',
  _text: 'string[]',
}

/** TypeScript types of all tables, for kysely. jsonb is read as unknown and written as its JSON text. */
export async function describeTables(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Column>(`
    select n.nspname as schema, c.relname as "table", a.attname as "column", t.typname as type,
      not a.attnotnull as nullable, a.atthasdef or a.attidentity <> '' as has_default, a.attidentity <> '' as identity
    from pg_attribute a
      join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
    where n.nspname in ('public', 'sandbox') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and c.relname <> 'migrations'
    order by n.nspname, c.relname, a.attnum`)
  const tables = Map.groupBy(rows, (row) => nameOf(row))
  const shapes = [...tables].map(
    ([name, columns]) => `export type ${typeName(name)} = {\n${columns.map(line).join('\n')}\n}`,
  )
  const index = [...tables.keys()].map((name) => `  ${name.includes('.') ? `'${name}'` : name}: ${typeName(name)}`)
  return `// Made by \`npm run schema\` from the migrated database; not edited by hand.
import type { ColumnType, Generated } from 'kysely'

type Json = ColumnType<unknown, string, string>
type Moment = ColumnType<Date, Date | string, Date | string>

${shapes.join('\n\n')}

export type Tables = {
${index.join('\n')}
}
`
}

const nameOf = ({ schema, table }: Column) => (schema === 'public' ? table : `${schema}.${table}`)

function typeName(table: string): string {
  return `${table.replace(/(^|[._])([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Row`
}

function line({ column, type, nullable, has_default: given }: Column): string {
  const base = type === 'jsonb' ? 'Json' : type === 'timestamptz' ? 'Moment' : (plain[type] ?? fail(type))
  const full = nullable ? `${base} | null` : base
  return `  ${column}: ${given && !nullable ? generated(full) : full}`
}

// Generated<ColumnType> would lose the write type; kysely's own ColumnType says all three.
function generated(type: string): string {
  if (type === 'Json') return 'ColumnType<unknown, string | undefined, string>'
  if (type === 'Moment') return 'ColumnType<Date, Date | string | undefined, Date | string>'
  return `Generated<${type}>`
}

function fail(type: string): never {
  throw new Error(`scripts/schema-tables.ts knows no TypeScript type for ${type}`)
}
