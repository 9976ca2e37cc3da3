import { formatCents } from '#kit/money'
import { byPiece, type Measure, writeQuantity } from '../../measure/units.ts'
import { bulk } from '../messages-bulk.fr.ts'
import { table as t } from '../messages-upkeep.fr.ts'
import type { CellField } from '../set-cell.ts'

/** A value of the table as it is read: by the page that shows it, and by the script after it was saved. */
export function shownCell(
  field: CellField,
  { value, leadDays, measure = byPiece }: { value: unknown; leadDays: number | null; measure?: Measure },
): string {
  if (field === 'title') return String(value) || bulk.empty
  if (field === 'price') return value === null ? t.noPrice : formatCents(value as number)
  if (value !== null) return writeQuantity(value as number, measure)
  return leadDays ? t.madeToOrder(leadDays) : t.uncounted
}
