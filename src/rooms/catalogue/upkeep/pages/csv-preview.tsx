import { formatCents } from '#kit/money'
import { CheckField } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import type { Preview } from '../bulk-preview.ts'
import type { FileNotes, FileProblem, FreshListing } from '../bulk-steps.ts'
import { ChangesTable } from './changes-table.tsx'

/** What of a file was not read, line by line, and what it does not name. */
export function FileNotesPart({ notes: { absent, problems, more } }: { notes: FileNotes }) {
  const t = useText(messages).csv
  return (
    <>
      {absent > 0 && <p>{t.absent(absent)}</p>}
      {problems.length > 0 && (
        <Notice kind="warning" title={t.problems(problems.length + more)}>
          <ul>
            {problems.map((problem) => (
              <Problem problem={problem} />
            ))}
            {more > 0 && <li>{t.moreProblems(more)}</li>}
          </ul>
        </Notice>
      )}
    </>
  )
}

function Problem({ problem: { code, line, values = {} } }: { problem: FileProblem }) {
  const t = useText(messages).csv
  return (
    <li>
      {line !== undefined && <b>{t.line(line)} : </b>}
      {t.sentences[code]?.(values)}
    </li>
  )
}

/** Both values of what was changed here since; the file's wins only where it is ticked. */
export function Conflicts({ conflicts, choices }: Pick<Preview, 'conflicts' | 'choices'>) {
  const t = useText(messages)
  if (conflicts.length === 0) return null
  return (
    <section class="stack">
      <h2>{t.csv.conflicts}</h2>
      <p>{t.csv.conflictsLead}</p>
      {conflicts.map(({ listing, title, changes }) => (
        <div class="sheet">
          <ChangesTable
            caption={title || t.listings.untitled}
            changes={changes}
            choices={choices}
            versus={t.csv.conflictHead}
            quiet
          />
          <CheckField
            name="overwrite[]"
            value={String(listing)}
            label={t.csv.overwrite(title || t.listings.untitled)}
          />
        </div>
      ))}
    </section>
  )
}

const mostNamed = 30

/** Rows without key: drafts, where they are wished. */
export function FreshRows({ fresh }: { fresh: readonly FreshListing[] }) {
  const t = useText(messages)
  if (fresh.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{t.csv.fresh(fresh.length)}</h2>
      <ul>
        {fresh.slice(0, mostNamed).map(({ line, title, price }) => (
          <li>
            {t.csv.line(line)} : {title}
            {price !== null && ` · ${formatCents(price)}`}
          </li>
        ))}
        {fresh.length > mostNamed && <li>{t.bulk.done.more(fresh.length - mostNamed)}</li>}
      </ul>
      <CheckField name="create" label={t.csv.create(fresh.length)} checked />
    </section>
  )
}
