import type { Db } from '#base/database'
import { sql } from '#base/database'
import type { DemoMarket } from './market.ts'
import { wholeMarket } from './market.ts'

const few = [
  ...['verre-reveur', 'la-cuve-aux-mousses', 'la-pelote-du-haut', 'le-copeau-rieur', 'meche-et-maree'],
  ...['le-bain-de-garance', 'la-derniere-fournee'],
]
/** A kit with its parts, and a creation that was made of one of them. */
const linked = ['kit-premier-bonnet', 'alpaga-noix', 'aiguilles-buis', 'echarpe-point-ble']

/** A few shops, two sales of each outcome that need no other, and little beside what they sell. */
export function smallMarket(): DemoMarket {
  const isHere = ({ shop }: { shop: string }) => few.includes(shop)
  const possible = wholeMarket.sales.filter(({ lines }) => lines.every(isHere))
  const sales = [...Map.groupBy(possible, ({ outcome }) => outcome).values()].flatMap((same) => same.slice(0, 2))
  const carts = [{ buyer: 'lison', lines: [{ shop: 'le-bain-de-garance', listing: 'aiguilles-buis', quantity: 1 }] }]
  const [measures, reports] = [wholeMarket.measures.filter(isHere), wholeMarket.reports.filter(isHere)]
  const named = [...sales.flatMap(({ lines }) => lines), ...measures, ...reports]
  const isNamed = (slug: string, key: string) =>
    named.some(({ shop, listing }) => shop === slug && listing === key) || linked.includes(key)
  const shops = wholeMarket.shops
    .filter(({ slug }) => few.includes(slug))
    .map((shop) => ({
      ...shop,
      listings: shop.listings.filter(({ key, state }) => state !== 'published' || isNamed(shop.slug, key)),
    }))
  const posts = wholeMarket.posts.filter(isHere)
  return { ...wholeMarket, held: null, shops, sales, carts, measures, reports, posts }
}

/** A house of which the given statement fails, counted from 1, as if the program ended there; all after it fail, too. */
export function failingAt(db: Db, statement: number): Db {
  let count = 0
  const failing = db.withPlugin({
    transformQuery({ node }) {
      if (++count >= statement) throw new Error(`stopped at statement ${statement}`)
      return node
    },
    transformResult: async ({ result }) => result,
  })
  return Object.assign(failing, { isPool: true as const, outbox: db.outbox })
}

/** What anybody can see of a market, without numbers and references, which chance gives. */
export async function pictureOf(db: Db) {
  const all = async (text: string) => (await sql.raw<Record<string, unknown>>(text).execute(db)).rows
  return {
    people: await all(`select email, name, email_verified, created_at::date,
      (select count(*) from credentials c where c.person_id = p.id) as credentials from persons p order by email`),
    shops: await all(`select slug, state, story, portrait_key, away_until, published_at,
      (select count(*) from hand_overs h where h.shop_id = s.id) as hand_overs from shops s order by slug`),
    listings: await all(`select s.slug, v.sku, l.state, l.published_at, v.stock, v.price,
      (select array_agg(file_key) from photos p where p.listing_id = l.id) as photos
      from listings l join shops s on s.id = l.shop_id
      join variants v on v.listing_id = l.id and v.position = 0 order by s.slug, v.sku`),
    orders: await all(`select p.checkout_token, o.shop_name, o.state, o.way, o.total, o.refunded, o.fee, o.payment_cost,
      o.paid_at, o.settled_at, p.state as purchase, p.gift_note
      from orders o join purchases p on p.id = o.purchase_id order by p.checkout_token, o.shop_name`),
    payments: await all('select amount, state, means, cost, settled_at from payments order by settled_at, amount'),
    refunds: await all('select amount, state, done_at from refunds order by done_at, amount'),
    books: await all(`select e.kind, e.occurred_at, coalesce(s.slug, '') as shop,
      regexp_replace(p.account, '/[0-9]+/', '/') as account, p.amount
      from entries e join postings p on p.entry_id = e.id
      left join shops s on s.id::text = (regexp_match(p.account, '^maker/([0-9]+)/'))[1]
      order by e.occurred_at, e.kind, p.account, p.amount`),
    carts: await all('select count(*) from cart_lines'),
    reservations: await all('select count(*) from reservations'),
    moderation: await all(`select reason, starts_at as at from measures
      union all select reason, occurred_at from reports order by reason`),
    journal: await all(`select p.title, p.state, p.published_at,
      (select array_agg(c.body order by c.id) from comments c where c.post_id = p.id) as comments
      from posts p order by p.title`),
    letters: await all('select kind, recipient from letters order by kind, recipient'),
  }
}
