import { formatCents } from '#kit/money'
import { formatNumber } from '#kit/number'
import { findCategory } from '../../categories/categories.ts'
import type { Change } from '../bulk-changes.ts'
import type { NamedChoice, ShopChoices } from '../bulk-queries.ts'
import type { Asked } from '../bulk-steps.ts'
import { bulk as t } from '../messages-bulk.fr.ts'
import { csv } from '../messages-csv.fr.ts'

/** What was asked, in a line: "Prix : + 4 %, arrondi à 0,50 €". */
export function saidOf(what: Asked['what'], choices: ShopChoices): string {
  const { said } = t
  switch (what.act) {
    case 'price':
      return priceSaid(what) + said.rounded[what.rounding]
    case 'stock':
      return said.stock[what.how] + formatNumber(what.count)
    case 'lead':
      return said.lead(what.days)
    case 'section':
      return said.section(nameIn(choices.sections, what.section) || t.form.noSection)
    case 'category':
      return said.category(findCategory(what.category)?.name ?? '')
    case 'tags':
      return said.tags[what.how] + what.words.join(', ')
    case 'delivery':
      return said.delivery(nameIn(choices.profiles, what.profile) || t.form.usual)
    case 'reduction':
      return said.reduction[what.on ? 'yes' : 'no']
    default:
      return said[what.act]
  }
}

/** A value as a maker reads it. */
export function valueText({ field }: Pick<Change, 'field'>, value: unknown, choices: ShopChoices): string {
  if (field === 'created') return value === null ? t.empty : t.created
  if (field === 'removed') return value === 'removed' ? t.removed : csv.states[value as keyof typeof csv.states]
  if (field === 'announceReduction') return value ? t.yes : t.no
  if (value === null || value === '') return t.empty
  if (field === 'price') return formatCents(value as number)
  if (field === 'state') return csv.states[value as keyof typeof csv.states]
  if (field === 'section') return nameIn(choices.sections, value as number)
  if (field === 'deliveryProfile') return nameIn(choices.profiles, value as number) || t.form.usual
  if (field === 'category') return findCategory(String(value))?.name ?? String(value)
  if (Array.isArray(value)) return value.join(', ') || t.empty
  return typeof value === 'number' ? formatNumber(value) : String(value)
}

/** Both values of a change as a maker reads them; of long texts what is around the first thing that differs. */
export function textsOf(change: Change, choices: ShopChoices): [before: string, after: string] {
  const before = valueText(change, change.before, choices)
  const after = valueText(change, change.after, choices)
  const from = Math.max(0, firstDifference(before, after) - lead)
  return [shortened(before, from), shortened(after, from)]
}

function priceSaid({ way, amount }: Extract<Asked['what'], { act: 'price' }>): string {
  if (way === 'raise_percent' || way === 'lower_percent') return t.said.price[way](amount)
  return t.said.price[way](formatCents(amount))
}

function nameIn(choices: readonly NamedChoice[], id: number | null): string {
  return choices.find((one) => one.id === id)?.name ?? ''
}

const longest = 120
/** As much of what is the same as one needs to find the place. */
const lead = 30

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at++
  return at
}

/** A text of which both ends may be cut, never in the middle of an emoji. */
function shortened(text: string, from: number): string {
  if (text.length <= longest) return text
  const part = text.slice(from, from + longest).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
  return `${from > 0 ? '…' : ''}${part}${from + longest < text.length ? '…' : ''}`
}
