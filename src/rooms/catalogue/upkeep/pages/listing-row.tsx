import { dayOf } from '#kit/dates'
import { formatNumber } from '#kit/number'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { SubmitButton } from '#ui/fields'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import { findCategory } from '../../categories/categories.ts'
import { faultsToPublish, isSoldOut } from '../../listing.ts'
import { messages } from '../../messages.ts'
import type { ListedListing } from '../list-queries.ts'
import { type ListView, queryOf } from '../list-view.ts'
import { Cell, TitleCell } from './cell.tsx'
import { shownCell } from './cell-words.ts'

type RowProps = { shop: OwnShop; view: ListView; listing: ListedListing; chosen: boolean }
type PartProps = { shop: OwnShop; listing: ListedListing }

/** One listing: what it is, how it stands, and its values where they are edited. */
export function ListingRow({ shop, view, listing, chosen }: RowProps) {
  const { listings: t, table } = useText(messages)
  const { id, section, category, sold, updatedAt } = listing
  const name = listing.title || t.untitled
  return (
    <tr id={`creation-${id}`}>
      <td class="upkeep-choose">
        <label class="catalogue-choose">
          <input type="checkbox" name="listings[]" value={id} checked={chosen} />
          <span class="unseen">{t.choose(name)}</span>
        </label>
      </td>
      <th scope="row" class="upkeep-title">
        <Title shop={shop} listing={listing} />
      </th>
      <td class="upkeep-state" data-label={table.columns.state}>
        <State listing={listing} />
      </td>
      <td class="upkeep-price" data-label={table.columns.price}>
        <PriceCell shop={shop} listing={listing} />
      </td>
      <td class="upkeep-stock" data-label={table.columns.stock}>
        <StockCell shop={shop} listing={listing} />
        <Versions shop={shop} view={view} listing={listing} />
      </td>
      <td class="upkeep-place" data-label={table.columns.place}>
        <span>{section ?? ''}</span>
        <span class="muted">{category ? findCategory(category)?.name : table.noPlace}</span>
      </td>
      <td class="upkeep-sold" data-label={table.columns.sold}>
        {formatNumber(sold)}
      </td>
      <td class="upkeep-updated" data-label={table.columns.updated}>
        <time dateTime={updatedAt.toISOString()}>{shortDay(updatedAt)}</time>
        <SoldElsewhere shop={shop} listing={listing} />
      </td>
    </tr>
  )
}

/** "21/11/2026": in a column, days stand under days. */
function shortDay(at: Date): string {
  return dayOf(at).split('-').reverse().join('/')
}

function Title({ shop, listing }: PartProps) {
  const t = useText(messages)
  const { id, title, category, photoKey, variant } = listing
  const name = title || t.listings.untitled
  const faults = listing.state === 'published' ? [] : faultsToPublish(listing)
  return (
    <div class="upkeep-piece">
      <Photo
        photoKey={photoKey}
        placeholder={{ category: category ?? '', seed: id }}
        alt=""
        width={72}
        ratio="square"
      />
      <span>
        <TitleCell shop={shop.id} listing={id} variant={variant} title={name} value={title} />
        {faults.length > 0 && <span class="upkeep-lacks">{faults.map(({ code }) => t.refusals[code]).join(' ')}</span>}
        {listing.hidden && (
          <a class="upkeep-lacks" href={routes.office.home()}>
            {t.listings.hidden}
          </a>
        )}
      </span>
    </div>
  )
}

function State({ listing }: { listing: ListedListing }) {
  const t = useText(messages).listings
  if (listing.hidden) return <span class="catalogue-state draft">{t.hiddenState}</span>
  const soldOut = isSoldOut(listing)
  return (
    <span class={`catalogue-state ${soldOut ? 'sold-out' : listing.state}`}>
      {soldOut ? t.soldOut : t.states[listing.state]}
    </span>
  )
}

/** One price is edited here; several in the listing's versions. */
function PriceCell({ shop, listing }: PartProps) {
  const { table: t, listings } = useText(messages)
  const { id, price, onePrice, variants, variant, leadDays, title } = listing
  if (variants > 1) {
    const shown = shownCell('price', { value: price, leadDays })
    return <span>{price === null || onePrice ? shown : t.from(shown)}</span>
  }
  const cell = { shop: shop.id, listing: id, variant, title: title || listings.untitled, leadDays }
  return <Cell {...cell} field="price" value={price} />
}

function StockCell({ shop, listing }: PartProps) {
  const t = useText(messages).listings
  const { id, stock, variants, variant, leadDays, title, measure } = listing
  if (variants > 1) return <span>{shownCell('stock', { value: stock, leadDays, measure })}</span>
  const cell = { shop: shop.id, listing: id, variant, title: title || t.untitled, leadDays }
  return <Cell {...cell} field="stock" value={stock} measure={measure} />
}

function Versions({ shop, view, listing: { id, variants } }: PartProps & { view: ListView }) {
  const t = useText(messages).table
  if (variants === 1) return null
  const isOpen = view.open === id
  const to = routes.catalogue.index({ shop: shop.id }, queryOf({ ...view, open: isOpen ? null : id }))
  return (
    <a class="upkeep-versions" href={`${to}#creation-${id}`} aria-expanded={isOpen}>
      {isOpen ? t.closeVersions : t.versions(variants)}
    </a>
  )
}

function SoldElsewhere({ shop, listing: { id, state, stock, title } }: PartProps) {
  const t = useText(messages).listings
  if (state !== 'published' || !stock) return null
  return (
    <SubmitButton kind="quiet" formAction={routes.catalogue.soldElsewhere({ shop: shop.id, listing: id })}>
      {t.soldElsewhere}
      <span class="unseen"> : {title || t.untitled}</span>
    </SubmitButton>
  )
}
