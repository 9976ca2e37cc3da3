import { routes } from '#routes'
import { CheckField, FormActions, PostForm, SubmitButton } from '#ui/fields'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { mostShown } from '../import.ts'
import { messages } from '../messages.ts'
import type { ImportPageProps } from './import.tsx'

/** The rows of the file with something to look at: its line, and what it became. */
export function Problems({ shop, problems }: ImportPageProps) {
  const t = useText(messages)
  return (
    <details class="sheet">
      <summary>{t.show.problemsOf(problems.length)}</summary>
      <Table
        quietCaption
        caption={t.show.problems}
        head={t.show.problemsHead}
        numbers={[0]}
        rows={problems.map(({ line, listing, title, problems }) => [
          line,
          listing === null ? '' : <ListingLink shop={shop.id} listing={listing} title={title} />,
          problems.map((problem) => t.problems[problem.code](problem)).join(' '),
        ])}
      />
      {problems.length === mostShown && <p class="muted small">{t.show.firstOnes(problems.length)}</p>}
    </details>
  )
}

/** One line a piece, folded: of hundreds of photos a page would be nothing but that. */
export function FailedPhotos({ shop, import: of, failedPhotos, counts }: ImportPageProps) {
  const t = useText(messages).show
  const pieces = [...Map.groupBy(failedPhotos, ({ listing }) => listing)]
  return (
    <details class="sheet">
      <summary>{t.photosMissingOf(failedPhotos.length, pieces.length)}</summary>
      <Table
        quietCaption
        caption={t.photosMissing}
        head={t.photosHead}
        rows={pieces.map(([listing, photos]) => [
          <ListingLink shop={shop.id} listing={listing} title={photos[0]!.title} />,
          <PhotoNumbers photos={photos} />,
          [...new Set(photos.map(({ reason }) => reason))].join(' '),
        ])}
      />
      <p class="muted small">{t.photosWords}</p>
      {counts.photos.waiting > 0 && <p class="muted small">{t.photosAgain}</p>}
      {counts.photos.failed > 0 && (
        <PostForm to={routes.transfer.retryPhotos({ shop: shop.id, reference: of.reference })}>
          <FormActions>
            <SubmitButton kind="quiet">{t.retryPhotos}</SubmitButton>
          </FormActions>
        </PostForm>
      )}
    </details>
  )
}

function PhotoNumbers({ photos }: { photos: ImportPageProps['failedPhotos'] }) {
  const t = useText(messages).show
  return (
    <>
      {photos.map(({ position, address }, at) => (
        <>
          {at > 0 && ', '}
          <a href={address} rel="noreferrer nofollow">
            {t.photoNumber(position)}
          </a>
        </>
      ))}
    </>
  )
}

/** What an undo left, and why. */
export function Stayed({ shop, stayed }: ImportPageProps) {
  const t = useText(messages).show
  if (stayed.length === 0) return null
  return (
    <Table
      caption={t.stayed(stayed.length)}
      head={t.stayedHead}
      rows={stayed.map(({ listing, title, reason }) => [
        <ListingLink shop={shop.id} listing={listing} title={title} />,
        t.reasons[reason],
      ])}
    />
  )
}

export function UndoSection({ shop, import: of, counts, stayed, faults }: ImportPageProps) {
  const t = useText(messages).show
  const isUndone = of.state === 'undone'
  const isOver = isUndone
    ? stayed.every(({ reason }) => reason !== 'left')
    : counts.made === 0 && of.state !== 'waiting'
  if (isOver) return null
  return (
    <section class="sheet stack">
      <h2>{t.undo}</h2>
      <p>{t.undoWords}</p>
      <PostForm to={routes.transfer.undo({ shop: shop.id, reference: of.reference })}>
        <CheckField name="sure" label={t.undoSure} fault={faults.fields.sure} required />
        <FormActions>
          <SubmitButton kind="danger">{isUndone ? t.undoAgain : t.undo}</SubmitButton>
        </FormActions>
      </PostForm>
      <p class="muted small">{t.undoHint}</p>
    </section>
  )
}

function ListingLink({ shop, listing, title }: { shop: number; listing: number; title: string | null }) {
  const t = useText(messages).show
  return <a href={routes.catalogue.edit({ shop, listing })}>{title || t.untitled}</a>
}
