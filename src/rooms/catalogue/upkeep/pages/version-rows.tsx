import type { OwnShop } from '#rooms/shops'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import type { OwnListing } from '../../queries.ts'
import { nameOf, type OwnVariant } from '../../variants.ts'
import { Cell } from './cell.tsx'

/** The versions of one listing below it, each with its own price and stock. */
export function VersionRows({ shop, listing }: { shop: OwnShop; listing: OwnListing }) {
  return (
    <>
      {listing.variants.map((variant) => (
        <VersionRow shop={shop} listing={listing} variant={variant} />
      ))}
    </>
  )
}

function VersionRow({ shop, listing, variant }: { shop: OwnShop; listing: OwnListing; variant: OwnVariant }) {
  const t = useText(messages).table
  const { price, stock, sku } = variant
  const name = nameOf(variant.options)
  const cell = {
    shop: shop.id,
    listing: listing.id,
    variant: variant.id,
    title: `${listing.title}, ${name}`,
    leadDays: listing.leadDays,
  }
  return (
    <tr class="upkeep-version">
      <td class="upkeep-choose" />
      <th scope="row" class="upkeep-title" colSpan={2}>
        <span>
          {name} {sku && <span class="muted">{sku}</span>}
        </span>
      </th>
      <td class="upkeep-price" data-label={t.columns.price}>
        <Cell {...cell} field="price" value={price} />
      </td>
      <td class="upkeep-stock" data-label={t.columns.stock}>
        <Cell {...cell} field="stock" value={stock} measure={listing.measure} />
      </td>
      <td colSpan={3} />
    </tr>
  )
}
