import { type Reader, sql } from '#base/database'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import { type Choice, isShown, type Measure, type Personalisation } from '#rooms/catalogue'
import type { CartId, Choices } from './cart-queries.ts'
import { measureAsJson } from './measure-columns.ts'

export type OfferedVariant = {
  id: VariantId
  options: Choices
  price: Cents | null
  stock: number | null
  /** How many the cart has already, over all choices. */
  inCart: number
}

/** A listing as a buyer may take it, with all that she is asked before. */
export type Offered = {
  shop: ShopId
  listing: ListingId
  title: string
  slug: string
  universe: 'market' | 'supplies'
  category: string | null
  photoKey: string | null
  choices: Choice[]
  asked: Personalisation[]
  measure: Measure
  onSale: boolean
  variants: OfferedVariant[]
}

/** The listing beside what this cart has of it. Undefined where there is none. */
export async function findOffered(
  reader: Reader,
  cart: CartId | undefined,
  listing: number,
): Promise<Offered | undefined> {
  const { rows } = await sql<Offered>`
    select l.shop_id as shop, l.id as listing, l.title, l.slug, l.universe, l.category, l.choices,
      l.personalisations as asked, ${measureAsJson} as measure,
      (select p.file_key from photos p where p.shop_id = l.shop_id and p.listing_id = l.id and p.kind = 'piece'
        order by p.position limit 1) as "photoKey",
      ${isShown('l', 's')} as "onSale",
      coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'options', v.options, 'price', v.price,
          'stock', v.stock, 'inCart', coalesce((select sum(c.quantity) from cart_lines c
            where c.cart_id = ${cart ?? null} and c.shop_id = v.shop_id and c.variant_id = v.id), 0))
          order by v.position, v.id)
        from offered_variants v where v.shop_id = l.shop_id and v.listing_id = l.id), '[]') as variants
    from listings l join shops s on s.id = l.shop_id
    where l.id = ${listing}`.execute(reader)
  return rows[0]
}
