import type { Form } from '#base/http'
import { keyOf, type OwnVariant } from '../variants.ts'
import type { Row } from './variant-rows.ts'

/** Each column of the grid is a list of the form, in the order of its rows: `rowPrice[]`… */
export const columns = {
  key: 'rowKey',
  price: 'rowPrice',
  stock: 'rowStock',
  sku: 'rowSku',
  weight: 'rowWeight',
  photo: 'rowPhoto',
} as const
export type Column = keyof typeof columns

/** Where a fault of a row is told: by its combination, since rows move. */
export const rowField = (column: Column, key: string) => `${columns[column]}:${key}`

/** The rows as they were typed; none where their lists do not fit together. */
export function typedRows(form: Form): Row[] {
  const lists = Object.values(columns).map((name) => listOf(form[name]))
  const [keys] = lists
  if (!keys || lists.some(({ length }) => length !== keys.length)) return []
  const absent = new Set(listOf(form.rowAbsent))
  return keys.map((key, at) => {
    const cells = Object.keys(columns).map((column, place) => [column, lists[place]![at]!])
    return { ...(Object.fromEntries(cells) as Omit<Row, 'absent'>), absent: absent.has(key) }
  })
}

/** Rows as the lists of a form. */
export function rowValues(rows: readonly Row[]): Form {
  const lists = Object.entries(columns).map(([column, name]) => [name, rows.map((row) => row[column as Column])])
  return { ...Object.fromEntries(lists), rowAbsent: rows.filter(({ absent }) => absent).map(({ key }) => key) }
}

/** The stocks that the form was filled from: "3@" and the combination. */
export function seenValues(variants: readonly Pick<OwnVariant, 'options' | 'stock'>[]): Form {
  return { seenRows: variants.map(({ options, stock }) => `${stock ?? ''}@${keyOf(options)}`) }
}

export function seenStocks(form: Form): Map<string, number | null> {
  const pairs = listOf(form.seenRows).map((text) => /^(\d{0,7})@(.*)$/s.exec(text))
  return new Map(pairs.flatMap((pair) => (pair ? [[pair[2]!, pair[1] ? Number(pair[1]) : null] as const] : [])))
}

const listOf = (value: string | string[] | undefined): string[] => [value ?? []].flat()
