import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { FormActions, LinkButton, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../../messages.ts'
import type { Preview } from '../bulk-preview.ts'
import type { BulkActRow } from '../bulk-queries.ts'
import { saidOf } from './bulk-words.ts'
import { ChangesTable } from './changes-table.tsx'
import { Conflicts, FileNotesPart, FreshRows } from './csv-preview.tsx'
import { LeftOutNotice } from './left-out.tsx'

export type BulkPreviewProps = { shop: OwnShop; act: BulkActRow; preview: Preview }

/** What would change, before and after, and what would not and why. Nothing has changed yet. */
export function BulkPreviewPage(props: BulkPreviewProps) {
  const { shop, act, preview } = props
  const { what, shown } = act.asked
  const t = useText(messages).bulk
  const chosen = act.asked.steps.length
  return (
    <Workbench shop={shop} current="listings" title={t.preview.title}>
      <p class="upkeep-said">{saidOf(what, preview.choices)}</p>
      {shown !== undefined && shown !== chosen && <p>{t.form.moved(shown, chosen)}</p>}
      {what.act === 'csv' && <FileNotesPart notes={what.notes} />}
      <LeftOutNotice shop={shop} left={preview.left} />
      {mayApply(preview) ? <ApplyForm {...props} /> : <Nothing {...props} />}
    </Workbench>
  )
}

const mayApply = ({ listings, conflicts, fresh }: Preview) => listings + conflicts.length + fresh.length > 0

function ApplyForm({ shop, act, preview }: BulkPreviewProps) {
  const t = useText(messages).bulk
  const { listings, changes, more, unchanged, choices, conflicts, fresh } = preview
  const isWhole = conflicts.length + fresh.length === 0
  return (
    <PostForm to={routes.upkeep.apply({ shop: shop.id, act: act.id })}>
      {listings > 0 && <h2>{t.preview.changes(listings)}</h2>}
      {unchanged > 0 && <p class="muted">{t.preview.unchanged(unchanged)}</p>}
      {changes.length > 0 && <ChangesTable caption={t.preview.first} changes={changes} choices={choices} quiet />}
      {changes.length > 0 && more > 0 && <p>{t.preview.more(more)}</p>}
      <Conflicts conflicts={conflicts} choices={choices} />
      <FreshRows fresh={fresh} />
      <FormActions>
        <SubmitButton>{isWhole ? t.preview.apply(listings) : t.preview.applySome}</SubmitButton>
        <LinkButton to={routes.catalogue.index({ shop: shop.id })} kind="quiet">
          {t.form.back}
        </LinkButton>
      </FormActions>
      <p class="muted">{act.asked.what.act === 'remove' ? t.preview.removed : t.preview.undoable}</p>
    </PostForm>
  )
}

function Nothing({ shop, preview }: BulkPreviewProps) {
  const t = useText(messages).bulk
  const back = <LinkButton to={routes.catalogue.index({ shop: shop.id })}>{t.form.back}</LinkButton>
  return (
    <Empty title={t.preview.nothing} action={back}>
      {preview.left.length === 0 ? t.preview.nothingWords : null}
    </Empty>
  )
}
