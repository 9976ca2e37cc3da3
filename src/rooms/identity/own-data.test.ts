import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOwner, testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { aPost } from '../journal/testing.ts'
import { aShop } from '../shops/testing.ts'
import { findOwnData } from './own-data-queries.ts'

const house = await testHouse()
const key = 'a'.repeat(32)

type Told = { [part: string]: Told[] & Told } & string

test('a maker’s data hold all that her shop keeps, and nothing of another’s', async () => {
  const [own, other] = [await aShop(house), await aShop(house)]
  const { listing } = await aListing(house, own)
  const post = await aPost(house, own)
  await asOwner(house.ownerUrl, lifeOf(own.shop, listing, post))
  const [shop] = ((await findOwnData(house.db, own.maker.id!)) as Told).shops!
  assert.equal(shop!.portrait, `/photos/${key}-full.webp`)
  assert.equal(shop!.questions![0]!.question, 'Lave-vaisselle ?')
  assert.equal(shop!.accent, '#336699')
  assert.deepEqual(shop!.addresses, [own.slug])
  assert.equal(shop!.story_photos![0]!.address, `/photos/${key}-full.webp`)
  assert.equal(shop!.meetings![0]!.place, 'Halle')
  assert.equal(Number(shop!.sales_elsewhere![0]!.amount), 12_300)
  assert.deepEqual(shop!.pins, [listing])
  assert.equal(shop!.sections![0]!.name, 'Bols')
  assert.equal(Number(shop!.delivery_profiles![0]!.price), 490)
  assert.equal(shop!.discounts![0]!.code, 'MERCI')
  assert.equal(shop!.posts![0]!.photos![0]!.address, `/photos/${key}-full.webp`)
  const [piece] = shop!.listings!
  assert.equal(Number(piece!.variants![0]!.price), 1800)
  assert.match(piece!.photos![0]!.original!, new RegExp(`/creations/${listing}/photos/\\d+/origine$`))
  assert.ok(Array.isArray(piece!.personalisations) && piece!.facts)

  const theirs = JSON.stringify(await findOwnData(house.db, other.maker.id!))
  for (const word of ['Halle', 'MERCI', 'Lave-vaisselle', key]) assert.ok(!theirs.includes(word), word)
})

test('every table that names a shop is in its maker’s data, or it is known why not', async () => {
  const { maker } = await aShop(house)
  const [shop] = ((await findOwnData(house.db, maker.id!)) as Told).shops!
  const tables = await house.db.introspection.getTables()
  const ofShops = tables.filter(
    ({ schema, columns }) => schema === 'public' && columns.some((c) => c.name === 'shop_id'),
  )
  const missing = ofShops
    .map(({ name }) => name)
    .filter((name) => !(name in shop!) && !told.includes(name) && !(name in elsewhere))
  assert.deepEqual(missing, [])
})

/** Tables that are told under another name. */
const told = [
  'offered_variants',
  'shop_slugs',
  'shop_events',
  'listing_costs',
  'variants',
  'photos',
  'post_photos',
  'listing_supplies',
  'kit_parts',
]

const elsewhere: Record<string, string> = {
  alerts: 'of those who wait, with their data',
  article_versions: 'the law, public',
  bulk_acts: 'what was done to listings, told by the listings',
  bulk_changes: 'as bulk_acts',
  cart_deliveries: 'of buyers',
  cart_discounts: 'of buyers',
  cart_lines: 'of buyers, with their data',
  comments: 'of those who wrote them, with their data',
  comment_events: 'of those who wrote the comments',
  import_photos: 'told by the listings that they became',
  import_rows: 'told by the listings that they became',
  listing_events: 'what was done to listings',
  made_weeks: 'counts of orders',
  measures: 'public, and told in the workshop',
  orders: 'of buyers, with their data; a maker has her accounts as a file',
  order_lines: 'as orders',
  price_history: 'public prices of the past',
  reports: 'of those who reported',
  reservations: 'of buyers',
}

function lifeOf(shop: number, listing: number, post: number): string {
  return `
    update shops set portrait_key = '${key}', banner_key = '${key}', accent = '#336699',
      questions = '[{"question": "Lave-vaisselle ?", "answer": "Oui"}]' where id = ${shop};
    insert into story_photos (shop_id, position, file_key, width, height) values (${shop}, 0, '${key}', 9, 9);
    insert into meetings (shop_id, starts_on, ends_on, commune_code, town, department, place)
      values (${shop}, '2027-01-09', '2027-01-10', '29019', 'Brest', '29', 'Halle');
    insert into sales_elsewhere values (${shop}, '2026-10-01', 'markets', 12300);
    insert into pins values (${shop}, ${listing}, 0);
    insert into sections (shop_id, name) values (${shop}, 'Bols');
    insert into discounts (shop_id, code, kind, percent, starts_on, occurred_at)
      values (${shop}, 'MERCI', 'percent', 10, '2026-11-01', now());
    insert into photos (shop_id, listing_id, position, file_key, width, height) values (${shop}, ${listing}, 0, '${key}', 9, 9);
    insert into post_photos (shop_id, post_id, position, file_key, width, height) values (${shop}, ${post}, 0, '${key}', 9, 9)`
}
