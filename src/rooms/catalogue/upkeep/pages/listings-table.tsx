import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import type { OwnListing } from '../../queries.ts'
import type { ListedListing } from '../list-queries.ts'
import { type ListView, queryOf, type Sorting } from '../list-view.ts'
import { ListingRow } from './listing-row.tsx'
import { VersionRows } from './version-rows.tsx'

export type TableProps = {
  shop: OwnShop
  view: ListView
  listings: ListedListing[]
  /** The listing whose versions are shown. */
  open?: OwnListing
  chosen: readonly string[]
}

const columns = ['title', 'state', 'price', 'stock', 'place', 'sold', 'updated'] as const satisfies readonly Sorting[]

/** A table on a desk, the same rows as a list on a phone. */
export function ListingsTable({ shop, view, listings, open, chosen }: TableProps) {
  const t = useText(messages).table
  return (
    <table class="upkeep-table">
      <caption class="unseen">{t.caption}</caption>
      <thead>
        <tr>
          <th class="upkeep-choose" scope="col">
            <ChooseAll />
          </th>
          {columns.map((column) => (
            <Head shop={shop} view={view} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {listings.map((listing) => (
          <>
            <ListingRow {...{ shop, view, listing }} chosen={chosen.includes(String(listing.id))} />
            {open?.id === listing.id && <VersionRows shop={shop} listing={open} />}
          </>
        ))}
      </tbody>
    </table>
  )
}

/** A column's name orders by it; once more, the other way round. */
function Head({ shop, view, column }: { shop: OwnShop; view: ListView; column: (typeof columns)[number] }) {
  const t = useText(messages).table
  const isSorted = view.sort === column
  const descending = isSorted ? !view.descending : column === 'sold' || column === 'updated'
  const to = routes.catalogue.index({ shop: shop.id }, queryOf({ ...view, sort: column, descending, page: 1 }))
  const order = isSorted ? { 'aria-sort': view.descending ? ('descending' as const) : ('ascending' as const) } : {}
  return (
    <th scope="col" class={`upkeep-${column}`} {...order}>
      <a href={to} title={t.sortBy(t.columns[column], descending)}>
        {t.columns[column]}
        <span aria-hidden="true">{isSorted ? (view.descending ? ' ↓' : ' ↑') : ''}</span>
      </a>
    </th>
  )
}

/** A box that chooses every row of the page: only with script, which puts it in. */
function ChooseAll() {
  const t = useText(messages).listings
  return (
    <template id="upkeep-choose-all">
      <label class="catalogue-choose">
        <input type="checkbox" />
        <span class="unseen">{t.chooseAll}</span>
      </label>
    </template>
  )
}
