import type { ComponentChildren } from 'preact'
import { routes } from '#routes'
import { useText } from '#ui/text'
import type { Measure } from '../../measure/units.ts'
import { messages } from '../../messages.ts'
import type { ShopChoices } from '../bulk-queries.ts'
import { columns } from '../listings-csv-columns.ts'
import type { CellField } from '../set-cell.ts'
import { shownCell } from './cell-words.ts'

type CellProps = {
  shop: number
  listing: number
  variant: number
  field: CellField
  title: string
  value: string | number | null
  leadDays: number | null
  /** Of a stock: how it is counted. */
  measure?: Measure
}

/**
 * A value that is edited where it stands, by the script `listings-table`; without script it leads to the listing's
 * form. `data-value` is the value as it is typed, and is sent back as what was seen.
 */
export function Cell(props: CellProps) {
  const t = useText(messages)
  const { title, field } = props
  const what = t.bulk.fields[field]
  return (
    <CellLink {...props}>
      {shownCell(field, props)}
      <span class="unseen"> {t.table.edit(what, title)}</span>
    </CellLink>
  )
}

/** The title itself leads to the form, as everybody expects; the pen beside it changes it here. */
export function TitleCell(props: Omit<CellProps, 'field' | 'leadDays'>) {
  const t = useText(messages).table
  const { shop, listing, title } = props
  return (
    <>
      <a class="upkeep-name" href={routes.catalogue.edit({ shop, listing })}>
        {title}
      </a>
      <CellLink {...props} field="title">
        <span aria-hidden="true">✎</span>
        <span class="unseen">{t.rename(title)}</span>
      </CellLink>
    </>
  )
}

type LinkProps = Omit<CellProps, 'leadDays'> & { children: ComponentChildren }

function CellLink({ shop, listing, variant, field, title, value, measure, children }: LinkProps) {
  const t = useText(messages).bulk
  const typed = columns.find((column) => column.field === field)!.write(value as never, { ...noChoices, measure })
  return (
    <a
      class={`upkeep-cell upkeep-cell-${field}`}
      href={routes.catalogue.edit({ shop, listing })}
      data-cell={routes.upkeep.cell({ shop, listing })}
      data-field={field}
      data-variant={variant}
      data-value={typed}
      data-what={`${t.fields[field]} · ${title}`}
    >
      {children}
    </a>
  )
}

const noChoices: ShopChoices = { universe: 'market', sections: [], profiles: [] }
