import { type Kysely, Kysely as KyselyPool, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { PgBoss } from 'pg-boss'
import type { Listeners } from './announce.ts'
import { nameOfStatement } from './statement-names.ts'
import type { Tables } from './tables.ts'

/** Where the acts of a house leave what is to be done later, and who of it listens to what: `openOutbox`. */
export type Outbox = { readonly queue: Pick<PgBoss, 'send'>; readonly listeners: Listeners }
/** A pool of connections: reads, and the beginning of transactions. */
export type Db = Kysely<Tables> & { readonly isPool: true; readonly outbox: Outbox }
/** An open transaction: what writes demand. */
export type Tx = Transaction<Tables> & { readonly outbox: Outbox }
/** Either: what reads take. */
export type Reader = Kysely<Tables> | Tx

const int8 = 20
const date = 1082
const numeric = 1700

const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === int8) return parseInt8
    if (oid === numeric) return Number
    if (oid === date) return String
    return pg.types.getTypeParser(oid, format as 'text')
  },
}

/** int8 → number; throws past 2^53, where a number would lie. */
function parseInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 out of range: ${text}`)
  return value
}

/** A connection on which reads that come again are planned once: for a page, planning takes longer than reading. */
class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the six ways to call it pass through unchanged.
  override query(asked: any, ...rest: any[]): any {
    const [values] = rest
    const name = typeof asked === 'string' && Array.isArray(values) ? nameOfStatement(asked) : undefined
    return name ? super.query({ name, text: asked, values }, ...rest.slice(1)) : super.query(asked, ...rest)
  }
}

type PoolOptions = { max?: number; application?: string; outbox?: Outbox }

/** Connection pool for `url`; close it with `db.destroy()`. Without `outbox` no act may leave a job. */
export function openDatabase(url: string, options: PoolOptions = {}): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.application ?? 'echoppe',
    // A server that hangs instead of dying must not hold requests for ever.
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    types: types as pg.CustomTypesConfig,
    Client: PreparingClient,
  })
  // A connection that dies is replaced at the next query; without a listener it would end the program. The pool hears
  // of those that lie idle, of those in a transaction, between two of its statements, only the connection itself.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new KyselyPool<Tables>({ dialect: new PostgresDialect({ pool }) })
  return Object.assign(db, { isPool: true as const, outbox: options.outbox ?? noOutbox })
}

const noOutbox: Outbox = {
  listeners: {},
  queue: { send: () => Promise.reject(new Error('this database was opened without an outbox for jobs')) },
}

/** One transaction: all of `work` or nothing. Nothing slow or foreign belongs inside. */
export function inTransaction<Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db.transaction().execute((tx) => work(Object.assign(tx, { outbox: db.outbox })))
}

/** Of Node's sockets, and PostgreSQL's classes 08 (connection), 53300 (too many), 57P (shutdown, crash, not yet up). */
const away = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|08...|53300|57P0.)$/

/** True when `error` says that the database can't be reached now: what was asked may be asked again in a while. */
export function isAway(error: unknown): boolean {
  const { code, syscall, message } = error as { code?: string; syscall?: string; message?: string }
  if (/^Connection terminated|timeout exceeded when trying to connect/.test(message ?? '')) return true
  return away.test(code ?? '') && (code !== 'ENOENT' || syscall === 'connect')
}

/** What the machine says of it. A name with several addresses fails once for each, in an error without words of its own. */
export function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || String(error)
}

/** True when `error` is PostgreSQL's refusal of the named constraint. */
export function violates(error: unknown, constraint: string): boolean {
  return (error as { constraint?: string } | null)?.constraint === constraint
}

export { type RawBuilder, sql }
