import type { Reader } from '#base/database'
import { decimalOf, formatCents } from '#kit/money'
import { fr } from './messages.fr.ts'
import { balances, listOwed, type Movement, movements } from './queries.ts'

/** Balances by account and by month, and what is owed to each maker; with `csv`, the movements for a spreadsheet. */
export async function printLedger(reader: Reader, { csv }: { csv?: boolean }): Promise<string> {
  const moved = await movements(reader)
  if (csv) return csvOf(moved)
  const t = fr.cli
  const [all, owed] = await Promise.all([balances(reader), listOwed(reader)])
  return [
    section(t.balances, [...all.map(({ account, balance }) => [account, formatCents(balance)])]),
    section(t.months, [...moved.map(({ month, account, amount }) => [`${month}  ${account}`, formatCents(amount)])]),
    section(
      t.owed,
      owed.map(({ shop, name, held, due }) => [t.shop(shop, name), t.heldAndDue(formatCents(held), formatCents(due))]),
    ),
  ].join('\n')
}

function section(title: string, rows: string[][]): string {
  const width = Math.max(0, ...rows.map(([label]) => label!.length))
  const lines = rows.map(([label, value]) => `  ${label!.padEnd(width)}  ${value}`)
  return `${title}\n${lines.length > 0 ? lines.join('\n') : `  ${fr.cli.nothing}`}\n`
}

function csvOf(moved: Movement[]): string {
  const rows = moved.map(({ month, account, amount }) => `${month},${account},${decimalOf(amount)}`)
  return `${['month,account,amount', ...rows].join('\n')}\n`
}
