import type { Faults } from '#base/sentences'
import { addDays, dayOf } from '#kit/dates'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { PostForm, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { Pager } from '#ui/pager'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../../messages.ts'
import { type BinnedListing, binDays, binPageLength } from '../bin-queries.ts'

type BinProps = { shop: OwnShop; listings: readonly BinnedListing[]; page: number; faults?: Faults }

/** What a maker deleted, until when she can take it back, and the button. */
export function BinPage({ shop, listings, page, faults }: BinProps) {
  const t = useText(messages).bin
  const pages = Math.ceil((listings[0]?.total ?? 0) / binPageLength)
  return (
    <Workbench shop={shop} current="listings" title={t.title}>
      <p>
        <a href={routes.catalogue.index({ shop: shop.id })}>← {t.back}</a>
      </p>
      {faults?.general && <Notice kind="fault" title={faults.general} />}
      <p>{t.lead}</p>
      {listings.length === 0 ? (
        <Empty title={t.empty}>{t.emptyWords}</Empty>
      ) : (
        <ul class="catalogue-bin sheet">
          {listings.map((listing) => (
            <BinRow shop={shop} listing={listing} />
          ))}
        </ul>
      )}
      <Pager page={page} pages={pages} link={(to) => routes.catalogue.bin({ shop: shop.id }, { page: to })} />
    </Workbench>
  )
}

function BinRow({ shop, listing }: { shop: OwnShop; listing: BinnedListing }) {
  const { bin: t, listings } = useText(messages)
  const { id, category, photoKey, from, removedAt } = listing
  const title = listing.title || listings.untitled
  return (
    <li class="catalogue-binned">
      <Photo
        photoKey={photoKey}
        placeholder={{ category: category ?? '', seed: id }}
        alt=""
        width={72}
        ratio="square"
      />
      <span class="stack tight">
        <b>{title}</b>
        <span class="muted small">
          {t.from[from]}, {t.until(addDays(dayOf(removedAt), binDays))}
        </span>
      </span>
      <PostForm to={routes.catalogue.restore({ shop: shop.id, listing: id })}>
        <SubmitButton kind="quiet">
          {t.restore}
          <span class="unseen"> {title}</span>
        </SubmitButton>
      </PostForm>
    </li>
  )
}

type UndoProps = { shop: number; binned: { id: number; title: string } }

/** Right after deleting: what happened, and the way back. */
export function UndoNotice({ shop, binned }: UndoProps) {
  const { bin: t, listings } = useText(messages)
  return (
    <Notice kind="good">
      <PostForm to={routes.catalogue.restore({ shop, listing: binned.id })} class="catalogue-undo">
        <p>
          {t.removed(binned.title || listings.untitled)} <a href={routes.catalogue.bin({ shop })}>{t.title}</a>
        </p>
        <SubmitButton kind="quiet">{t.undo}</SubmitButton>
      </PostForm>
    </Notice>
  )
}
