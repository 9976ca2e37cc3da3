import { dayOf } from '#kit/dates'
import { decimalOf } from '#kit/money'
import { messages } from './messages.ts'
import type { Movement } from './queries.ts'

/**
 * The ledger's lines of one shop as a table for a spreadsheet: UTF-8 with its mark, semicolons and decimal commas as a
 * French one expects; amounts from the maker's side. No cell can be taken for a formula: all come from our own words.
 */
export function movementsCsv(movements: Movement[]): string {
  const t = messages.fr.money
  const rows = movements.map(({ occurred_at, kind, reference, account, amount }) => [
    dayOf(occurred_at),
    t.kinds[kind] ?? kind,
    reference,
    t.accounts[account.split('/')[2] ?? ''] ?? account,
    decimalOf(0 - amount).replace('.', ','),
  ])
  const head = [t.date, t.what, 'Référence', t.account, t.amount]
  return `\ufeff${[head, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`
}
