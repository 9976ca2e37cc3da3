import type pg from 'pg'
import { StartFault } from '../postgres-fault.ts'
import { openOwner } from './client.ts'
import { backupFaults } from './faults.ts'

/**
 * Throws StartFault when somebody lives in this database, a program is open on it, or it holds something else.
 * @returns whether it has the tables of a house, all of them empty of people and of money.
 */
export async function mustBeEmpty(ownerUrl: string): Promise<boolean> {
  const client = await openOwner(ownerUrl, 'echoppe restore')
  try {
    if (await isOpen(client)) throw new StartFault(backupFaults.open)
    const tables = await listAll(client)
    if (tables.length > 0 && !tables.includes('migrations')) throw new StartFault(backupFaults.foreign)
    for (const table of ['persons', 'shops', 'entries']) {
      if (tables.includes(table) && (await hasRows(client, table))) throw new StartFault(backupFaults.lived)
    }
    return tables.length > 0
  } finally {
    await client.end()
  }
}

/** As a new database is. Only after `mustBeEmpty`. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  const client = await openOwner(ownerUrl, 'echoppe restore')
  try {
    await client.query(`
      begin;
      drop schema if exists sandbox, pgboss cascade;
      drop schema if exists public cascade;
      create schema public;
      grant usage on schema public to public;
      commit`)
  } finally {
    await client.end()
  }
}

async function isOpen(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(`
    select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and application_name like 'echoppe%' limit 1`)
  return rowCount !== 0
}

async function listAll(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and not exists (select from pg_depend where objid = c.oid and deptype = 'e')`)
  return rows.map((row) => row.name)
}

async function hasRows(client: pg.Client, table: 'persons' | 'shops' | 'entries' | string): Promise<boolean> {
  return (await client.query(`select from ${table} limit 1`)).rowCount !== 0
}
