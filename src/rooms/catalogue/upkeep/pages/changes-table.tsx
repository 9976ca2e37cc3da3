import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import type { Change } from '../bulk-changes.ts'
import type { ShopChoices } from '../bulk-queries.ts'
import { valueText } from './bulk-words.ts'

type Shown = Change & { title: string | null; version?: string }
type ChangesProps = {
  caption: string
  changes: readonly Shown[]
  choices: ShopChoices
  quiet?: boolean
  versus?: string
}

/** Before and after, one line for each value that changes. */
export function ChangesTable({ caption, changes, choices, quiet, versus }: ChangesProps) {
  const { bulk: t, listings } = useText(messages)
  const head = [t.fields.created, t.preview.what, versus ?? t.preview.beforeAfter]
  const rows = changes.map((change) => [
    [change.title || listings.untitled, change.version].filter(Boolean).join(' · '),
    t.fields[change.field],
    <>
      <span class="muted">{valueText(change, change.before, choices)}</span> →{' '}
      <b>{valueText(change, change.after, choices)}</b>
    </>,
  ])
  return <Table caption={caption} head={head} rows={rows} quietCaption={quiet} />
}
