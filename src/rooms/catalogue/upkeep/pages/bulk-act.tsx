import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { LinkButton, PostForm, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../../messages.ts'
import type { BulkActRow, ShopChoices, Touched, WrittenChange } from '../bulk-queries.ts'
import { saidOf } from './bulk-words.ts'
import { ChangesTable } from './changes-table.tsx'
import { LeftOutNotice } from './left-out.tsx'

export type BulkActProps = {
  shop: OwnShop
  act: BulkActRow
  touched: Touched
  changes: WrittenChange[]
  /** What undoing left, since it was changed meanwhile. */
  left: WrittenChange[]
  choices: ShopChoices
}

/** What was done to many, and its undoing. */
export function BulkActPage(props: BulkActProps) {
  const { shop, act, changes, choices } = props
  const t = useText(messages).bulk
  const more = props.touched.listings - new Set(changes.map(({ listing }) => listing)).size
  const shown = changes.filter(({ field }) => field !== 'toConfirm')
  return (
    <Workbench shop={shop} current="listings" title={t.done.title}>
      <p class="upkeep-said">{saidOf(act.asked.what, choices)}</p>
      {act.undoneAt ? <Undone {...props} /> : <Done {...props} />}
      <div class="form-actions">
        <LinkButton to={routes.catalogue.index({ shop: shop.id })}>{t.done.back}</LinkButton>
        <LinkButton to={routes.upkeep.index({ shop: shop.id })} kind="quiet">
          {t.done.history}
        </LinkButton>
      </div>
      <LeftOutNotice shop={shop} left={act.leftOut} />
      {shown.length > 0 && <ChangesTable caption={t.preview.first} changes={shown} choices={choices} />}
      {more > 0 && <p>{t.preview.more(more)}</p>}
    </Workbench>
  )
}

function Done({ shop, act, touched }: BulkActProps) {
  const t = useText(messages).bulk.done
  const at = { shop: shop.id, act: act.id }
  const cut = act.progress < act.asked.steps.length
  return (
    <>
      {cut && (
        <PostForm to={routes.upkeep.apply(at)}>
          <Notice kind="warning" title={t.cut(act.progress, act.asked.steps.length)}>
            <SubmitButton>{t.goOn}</SubmitButton>
          </Notice>
        </PostForm>
      )}
      {touched.listings === 0 ? (
        <Notice kind="info" title={t.none} />
      ) : (
        <PostForm to={routes.upkeep.undo(at)}>
          <Notice kind="good" title={t.done(touched.listings)}>
            <SubmitButton kind="quiet">{t.undo}</SubmitButton>
          </Notice>
        </PostForm>
      )}
    </>
  )
}

function Undone({ shop, touched, left }: BulkActProps) {
  const t = useText(messages)
  const named = [...new Map(left.map((change) => [change.listing, change.title])).entries()]
  return (
    <>
      <Notice kind="good" title={t.bulk.done.undone(touched.listings - touched.left)} />
      {touched.left > 0 && (
        <Notice kind="warning" title={t.bulk.done.leftByUndo(touched.left)}>
          <ul>
            {named.map(([listing, title]) => (
              <li>
                {title === null ? (
                  t.refusals.bulk_gone
                ) : (
                  <a href={routes.catalogue.edit({ shop: shop.id, listing })}>{title || t.listings.untitled}</a>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
