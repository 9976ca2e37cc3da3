import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { LinkButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { isRunning } from '../import.ts'
import type { ImportView } from '../import-view.ts'
import { messages } from '../messages.ts'
import { FillSections } from './fill.tsx'
import { PriceOffers } from './price-offers.tsx'
import { FailedPhotos, Problems, Stayed, UndoSection } from './report.tsx'

export type ImportPageProps = ImportView & { values: Form; faults: Faults }

/** One import: how far it is, what came of it, what is missing for all, and the way back. */
export function ImportPage(props: ImportPageProps) {
  const t = useText(messages).show
  const { shop, import: of } = props
  return (
    <Workbench shop={shop} current="imports" title={t.title(of.fileName)}>
      <State {...props} />
      {!isRunning(of) && <Summary {...props} />}
      {of.state === 'undone' && <Stayed {...props} />}
      {of.state === 'done' && <PriceOffers {...props} />}
      {of.state === 'done' && <FillSections {...props} />}
      {props.problems.length > 0 && <Problems {...props} />}
      {of.state === 'done' && props.failedPhotos.length > 0 && <FailedPhotos {...props} />}
      <UndoSection {...props} />
    </Workbench>
  )
}

function State({ shop, import: of, failure, counts }: ImportPageProps) {
  const t = useText(messages).show
  const here = routes.transfer.show({ shop: shop.id, reference: of.reference })
  if (isRunning(of)) return <Progress done={of.rowsDone} total={of.rowsTotal} here={here} />
  if (of.state === 'failed')
    return (
      <Notice kind="fault" title={t.failed}>
        {failure}
      </Notice>
    )
  if (of.state === 'undone') return <Notice kind="info">{t.undone}</Notice>
  if (counts.made === 0 && of.known > 0) return <Notice kind="info">{t.nothingNew}</Notice>
  return counts.made > 0 && counts.made === counts.published ? <Notice kind="good">{t.allPublished}</Notice> : null
}

/** A script brings it up to date; without one, a link does. */
function Progress({ done, total, here }: { done: number; total: number; here: string }) {
  const t = useText(messages).show
  return (
    <section class="sheet stack">
      <div id="import-reading" data-fresh role="status">
        <label class="transfer-progress">
          {t.progress(done, total)}
          <progress max={Math.max(total, 1)} value={done} />
        </label>
      </div>
      <p class="muted">{t.running}</p>
      <noscript>
        <a href={here}>{t.lookAgain}</a>
      </noscript>
    </section>
  )
}

/** What is none is not said. */
function Summary({ shop, import: of, counts }: ImportPageProps) {
  const t = useText(messages).show
  const { photos } = counts
  const facts = [
    { label: t.rows, value: of.rowsTotal },
    { label: t.created, value: of.created },
    { label: t.known, value: of.known },
    { label: t.aside, value: of.rowsDone - of.created - of.known },
    { label: t.ready, value: counts.ready },
    { label: t.lacking, value: counts.lacking },
    { label: t.published, value: counts.published },
  ]
  const ofPhotos = { label: t.photos, value: t.photoCounts(photos.done, photos.waiting, photos.failed) }
  const hasPhotos = photos.done + photos.waiting + photos.failed > 0
  return (
    <section id="import-facts" class="sheet stack" {...(photos.waiting > 0 ? { 'data-fresh': true } : {})}>
      <Facts items={[...facts.filter(({ value }) => value > 0), ...(hasPhotos ? [ofPhotos] : [])]} />
      <p class="row">
        <a href={routes.transfer.report({ shop: shop.id, reference: of.reference })}>{t.report}</a>
        <LinkButton to={routes.catalogue.index({ shop: shop.id })} kind="quiet">
          {t.seeListings}
        </LinkButton>
      </p>
    </section>
  )
}
