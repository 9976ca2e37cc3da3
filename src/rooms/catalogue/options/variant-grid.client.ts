/** The grid of variants follows the options while they are written, and is filled at once without asking the server. */

import { nameOf } from '../variants.ts'
import { type Column, columns } from './row-fields.ts'
import { choicesIn, type Fill, filled, fitsGrid, groupOf, type Row, rowsFor, type ShownRow } from './variant-rows.ts'

const grid = document.querySelector<HTMLFieldSetElement>('[data-variants]')
const form = grid?.form
const text = form?.querySelector<HTMLTextAreaElement>('[name="choices"]')
if (grid && form && text) {
  text.addEventListener('change', () => rebuild(grid, text.value))
  grid.querySelector('[data-fill]')?.addEventListener('click', (event) => fill(grid, text.value, event))
  grid.querySelector('[data-fill]')?.addEventListener('keydown', (event) => onEnter(event as KeyboardEvent))
  form.addEventListener('input', ({ target }) => {
    if ((target as HTMLInputElement).name === 'price') showPrice(grid, (target as HTMLInputElement).value)
  })
}

/** Every row that was shown: a value taken away and written again finds what was typed for it. */
const known = new Map<string, HTMLElement>()

/** Rows that stay are moved, not made anew: what was typed and where the hand is are kept. */
function rebuild(grid: HTMLElement, written: string): void {
  const choices = choicesIn(written)
  grid.querySelector<HTMLElement>('[data-none]')!.hidden = choices.length > 0
  grid.querySelector<HTMLElement>('[data-too-many]')!.hidden = choices.length === 0 || fitsGrid(choices)
  if (!fitsGrid(choices)) return
  const lines = rowsIn(grid)
  for (const line of lines) known.set(line.dataset.key!, line)
  const groups = new Map(groupsIn(grid).map((group) => [group.dataset.name!, group]))
  const wanted = Map.groupBy(rowsFor(choices, lines.map(readRow)), ({ options }) => groupOf(options, choices))
  const shown = [...wanted].map(([name, rows]) => {
    const group = groups.get(name) ?? newGroup(grid, name)
    group.querySelector('[data-group-count]')!.textContent = `(${rows.length})`
    const members = rows.map((row) => known.get(row.key) ?? newRow(grid, row, nameOf(row.options, choices)))
    group.querySelector('tbody')!.replaceChildren(...members)
    return group
  })
  grid.querySelector('[data-groups]')!.replaceChildren(...shown)
  rebuildBar(
    grid,
    choices.flatMap(({ name, values }) => values.map((value) => [name, value] as const)),
  )
}

/** The values for which the bar fills. */
function rebuildBar(grid: HTMLElement, pairs: (readonly [string, string])[]): void {
  const select = grid.querySelector<HTMLSelectElement>('[name="fillWhich"]')!
  const chosen = select.value
  const options = pairs.map(([name, value]) => new Option(`${name}\u202f: ${value}`, JSON.stringify([name, value])))
  select.replaceChildren(select.options[0]!, ...options)
  select.value = [...select.options].some(({ value }) => value === chosen) ? chosen : ''
}

function fill(grid: HTMLElement, written: string, event: Event): void {
  const button = (event.target as Element).closest('button')
  if (!button) return
  event.preventDefault()
  const lines = new Map(rowsIn(grid).map((line) => [line.dataset.key!, line]))
  const rows = rowsFor(choicesIn(written), [...lines.values()].map(readRow))
  for (const row of filled(rows, fillOf(grid))) writeRow(lines.get(row.key)!, row)
  const done = grid.querySelector<HTMLElement>('[data-fill-done]')!
  done.textContent = done.dataset.fillDone ?? ''
  lines
    .values()
    .next()
    .value?.querySelector('input')
    ?.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Enter in the bar fills; it does not send the form. */
function onEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
  event.preventDefault()
  ;(event.currentTarget as HTMLElement).querySelector('button')?.click()
}

function fillOf(grid: HTMLElement): Fill {
  const value = (name: string) => grid.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value
  const made = grid.querySelector<HTMLInputElement>('[name="fillMade"]')!.checked
  return {
    ...{ which: value('fillWhich'), price: value('fillPrice') },
    stock: value('fillStock'),
    weight: value('fillWeight'),
    made,
  }
}

function showPrice(grid: HTMLElement, price: string): void {
  for (const line of rowsIn(grid)) cell(line, 'price').placeholder = price
}

const rowsIn = (grid: HTMLElement) => [...grid.querySelectorAll<HTMLElement>('tr[data-key]')]
const groupsIn = (grid: HTMLElement) => [...grid.querySelectorAll<HTMLElement>('details[data-name]')]
const cell = (line: HTMLElement, column: Column) =>
  line.querySelector<HTMLInputElement>(`[name="${columns[column]}[]"]`)!
const absentOf = (line: HTMLElement) => line.querySelector<HTMLInputElement>('[name="rowAbsent[]"]')!

function readRow(line: HTMLElement): Row {
  const cells = (Object.keys(columns) as Column[]).map((column) => [column, cell(line, column).value])
  return { ...(Object.fromEntries(cells) as Omit<Row, 'absent'>), absent: absentOf(line).checked }
}

function writeRow(line: HTMLElement, row: ShownRow): void {
  for (const column of Object.keys(columns) as Column[]) cell(line, column).value = row[column]
}

function newRow(grid: HTMLElement, row: ShownRow, name: string): HTMLElement {
  const line = cloneOf(grid, '[data-row]')
  line.dataset.key = row.key
  line.querySelector('[data-name]')!.textContent = name
  writeRow(line, row)
  absentOf(line).value = row.key
  absentOf(line).checked = row.absent
  for (const field of line.querySelectorAll('[aria-label]')) field.ariaLabel += name
  return line
}

function newGroup(grid: HTMLElement, name: string): HTMLElement {
  const group = cloneOf(grid, '[data-group]')
  group.dataset.name = name
  if (name) group.querySelector('[data-group-name]')!.textContent = name
  return group
}

function cloneOf(grid: HTMLElement, template: string): HTMLElement {
  const content = grid.querySelector<HTMLTemplateElement>(`template${template}`)!.content
  return content.firstElementChild!.cloneNode(true) as HTMLElement
}
