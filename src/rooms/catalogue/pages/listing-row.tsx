import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { SubmitButton } from '#ui/fields'
import { Photo } from '#ui/photo'
import { Price } from '#ui/price'
import { useText } from '#ui/text'
import { findCategory } from '../categories.ts'
import type { ListedListing } from '../list-queries.ts'
import { faultsToPublish, isSoldOut } from '../listing.ts'
import { messages } from '../messages.ts'

type RowProps = { shop: OwnShop; listing: ListedListing; chosen: boolean }

export function ListingRow({ shop, listing, chosen }: RowProps) {
  const t = useText(messages).listings
  const { id, title, category, photoKey } = listing
  const at = { shop: shop.id, listing: id }
  const name = title || t.untitled
  return (
    <li class="catalogue-row">
      <label class="catalogue-choose">
        <input type="checkbox" name="listings[]" value={id} checked={chosen} />
        <span class="unseen">{t.choose(name)}</span>
      </label>
      <Photo
        photoKey={photoKey}
        placeholder={{ category: category ?? '', seed: id }}
        alt=""
        width={72}
        ratio="square"
      />
      <div class="catalogue-words">
        <a href={routes.catalogue.edit(at)}>{name}</a>
        <Details listing={listing} />
        <Lacks listing={listing} />
      </div>
      {listing.state === 'published' && listing.stock ? (
        <SubmitButton kind="quiet" formAction={routes.catalogue.soldElsewhere(at)}>
          {t.soldElsewhere}
          <span class="unseen"> : {name}</span>
        </SubmitButton>
      ) : null}
    </li>
  )
}

function Details({ listing }: { listing: ListedListing }) {
  const t = useText(messages).listings
  const { state, price, stock, category, hidden } = listing
  return (
    <p class="small muted">
      <span class={`catalogue-state ${isSoldOut(listing) ? 'sold-out' : state}`}>
        {isSoldOut(listing) ? t.soldOut : t.states[state]}
      </span>
      {price !== null && (
        <>
          {' · '}
          <Price cents={price} />
        </>
      )}
      {stock ? ` · ${t.stock(stock)}` : ''}
      {category ? ` · ${findCategory(category)?.name ?? ''}` : ''}
      {hidden ? ` · ${t.hidden}` : ''}
    </p>
  )
}

/** What a draft still needs, where it stands. */
function Lacks({ listing }: { listing: ListedListing }) {
  const t = useText(messages)
  const faults = listing.state === 'published' ? [] : faultsToPublish(listing)
  if (faults.length === 0) return null
  return <p class="small">{faults.map(({ code }) => t.refusals[code]).join(' ')}</p>
}
