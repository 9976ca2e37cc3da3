import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import type { Change } from '../bulk-changes.ts'
import type { ShopChoices } from '../bulk-queries.ts'
import { textsOf } from './bulk-words.ts'

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
    <BeforeAfter texts={textsOf(change, choices)} />,
  ])
  return <Table caption={caption} head={head} rows={rows} quietCaption={quiet} />
}

function BeforeAfter({ texts: [before, after] }: { texts: [string, string] }) {
  return (
    <>
      <span class="muted">{before}</span> → <b>{after}</b>
    </>
  )
}
