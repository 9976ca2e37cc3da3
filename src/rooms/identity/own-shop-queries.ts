import { sql } from '#base/database'

type Statement = ReturnType<typeof sql>

/** What hangs on the shop `h`, for the data of whoever runs it. */
export function shopParts(): Statement {
  return sql`
    'portrait', ${photoAt('h.portrait_key')},
    'banner', ${photoAt('h.banner_key')},
    'addresses', ${each('shop_slugs', 'x.slug', 'to_jsonb(x.slug)')},
    'story_photos', ${each('story_photos', 'x.position, x.id', sql`to_jsonb(x) - 'shop_id' || ${withPhoto('x')}`)},
    'meetings', ${each('meetings', 'x.id')},
    'sales_elsewhere', ${each('sales_elsewhere', 'x.month, x.place')},
    'pins', ${each('pins', 'x.position', 'to_jsonb(x.listing_id)')},
    'sections', ${each('sections', 'x.position, x.id')},
    'delivery_profiles', ${each('delivery_profiles', 'x.id')},
    'hand_overs', ${each('hand_overs', 'x.id')},
    'discounts', ${each('discounts', 'x.id')},
    'costs', ${each('listing_costs', 'x.listing_id')},
    'imports', ${each('imports', 'x.id', "to_jsonb(x) - 'shop_id' - 'file_key' - 'actor_id'")},
    'history', ${each('shop_events', 'x.id', "jsonb_build_object('kind', x.kind, 'at', x.occurred_at)")},
    'posts', ${each('posts', 'x.id', sql`to_jsonb(x) - 'shop_id' || jsonb_build_object('photos', ${photosOfPost()})`)},
    'listings', ${each('listings', 'x.id', sql`to_jsonb(x) - 'shop_id' - 'draft_token' || ${listingParts()}`)}`
}

/** The rows `x` of the shop in a table. */
function each(table: string, order: string, told: string | Statement = "to_jsonb(x) - 'shop_id'"): Statement {
  const said = typeof told === 'string' ? sql.raw(told) : told
  return sql`(select coalesce(jsonb_agg(${said} order by ${sql.raw(order)}), '[]')
    from ${sql.table(table)} x where x.shop_id = h.id)`
}

function photosOfPost(): Statement {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('alt', f.alt) || ${withPhoto('f')} order by f.position, f.id), '[]')
    from post_photos f where f.shop_id = x.shop_id and f.post_id = x.id)`
}

function listingParts(): Statement {
  return sql`jsonb_build_object(
    'variants', (select coalesce(jsonb_agg(to_jsonb(v) - 'shop_id' - 'listing_id' order by v.position, v.id), '[]')
      from variants v where v.shop_id = x.shop_id and v.listing_id = x.id),
    'photos', (select coalesce(jsonb_agg(to_jsonb(f) - 'shop_id' - 'listing_id' - 'original_key' || ${withPhoto('f')}
        || jsonb_build_object('original', '/atelier/boutiques/' || h.slug || '/creations/' || x.id || '/photos/' || f.id || '/origine')
        order by f.position, f.id), '[]')
      from photos f where f.shop_id = x.shop_id and f.listing_id = x.id),
    'supplies', (select coalesce(jsonb_agg(s.supply_id order by s.position), '[]')
      from listing_supplies s where s.shop_id = x.shop_id and s.listing_id = x.id),
    'parts', (select coalesce(jsonb_agg(to_jsonb(p) - 'shop_id' - 'listing_id' order by p.position), '[]')
      from kit_parts p where p.shop_id = x.shop_id and p.listing_id = x.id))`
}

function withPhoto(row: string): Statement {
  return sql`jsonb_build_object('address', ${photoAt(`${row}.file_key`)})`
}

function photoAt(key: string): Statement {
  return sql`'/photos/' || ${sql.ref(key)} || '-full.webp'`
}
