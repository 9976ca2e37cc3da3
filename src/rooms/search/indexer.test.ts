import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from '#base/database'
import { asOwner, testHouse } from '#test/database'
import { openSearch, requestReindex } from './engine.ts'
import { findLastChange } from './queries.ts'
import type { SearchQuery } from './search-query.ts'
import { startIndexer } from './start-indexer.ts'

const closing: (() => Promise<void>)[] = []
after(async () => {
  for (const close of closing) await close()
})

const house = await testHouse()
const folder = join(house.config.data, 'search')

await asOwner(
  house.ownerUrl,
  `
  alter table shops drop constraint shops_person_id_fkey, drop constraint shops_seller_id_fkey;
  insert into shops (id, seller_id, person_id, slug, name, commune_code, town, department, latitude, longitude, state, occurred_at)
  select n, n, n, 'atelier-' || n, 'Atelier ' || n, '29019', 'Brest', '29', 48.4, -4.5, 'published', now()
  from generate_series(1, 3) n;
  insert into delivery_profiles (shop_id, price, preparation_days, carrier_days) values (1, 490, 2, 3);
  insert into listings (shop_id, id, state, title, slug, category, occurred_at, published_at, updated_at)
  select 1 + n % 3, n, 'published', 'Bol numéro ' || n, 'bol-' || n, 'bowls', now(), now(), now()
  from generate_series(1, 30) n;
  insert into variants (shop_id, listing_id, price, stock) select shop_id, id, 1000 + id, 1 from listings;
  `,
)

const search = openSearch({ folder })
const indexer = startIndexer({ folder, databaseUrl: house.appUrl })
closing.push(
  () => search.close(),
  () => indexer.close(),
)

/** Writes as the rooms do: the change and its line in the feed together. Resolves when it can be found. */
async function change(statement: string, kind: string, id: number): Promise<void> {
  await asOwner(house.ownerUrl, `begin; ${statement}; insert into changes (kind, id) values ('${kind}', ${id}); commit`)
  await search.waitFor(await findLastChange(house.db))
}

const total = async (query: SearchQuery = {}) => (await search.search(query)).total

test('the first build finds all that is published', async () => {
  assert.equal(await total({ words: 'bols' }), 30)
  const { hits } = await search.search({ words: 'numéro 3' })
  assert.deepEqual(hits[0]?.card.title, 'Bol numéro 3')
  assert.equal(hits[0]?.card.shopName, 'Atelier 1')
  assert.equal(hits[0]?.card.delivery, 490)
})

test('a title changed, a listing paused, one sold out: found at once', async () => {
  await change("update listings set title = 'Vase bleu' where id = 1", 'listing', 1)
  assert.equal(await total({ words: 'vase' }), 1)
  await change("update listings set state = 'paused' where id = 1", 'listing', 1)
  assert.equal(await total({ words: 'vase' }), 0)
  await change('update variants set stock = 0 where listing_id = 2', 'listing', 2)
  assert.equal(await total(), 28)
  await change('delete from listings where id = 4', 'listing', 4)
  assert.equal(await total(), 27)
})

test('a change of a shop is a change of all its listings', async () => {
  await change("update shops set name = 'Maison Horizon' where id = 2", 'shop', 2)
  assert.equal(await total({ words: 'horizon' }), (await search.search({ shop: 2 })).total)
  await change("update shops set state = 'draft' where id = 2", 'shop', 2)
  assert.equal(await total({ shop: 2 }), 0)
  await change("update shops set state = 'published' where id = 2", 'shop', 2)
  assert.ok((await total({ shop: 2 })) > 0)
})

test('what a measure hides is not found, and is again when it is lifted', async () => {
  await asOwner(house.ownerUrl, 'alter table measures drop constraint measures_decided_by_fkey')
  const hide = (target: string) =>
    `insert into measures (id, target, shop_id, listing_id, reason, public_line, decided_by, starts_at) values (${target}, 'Un motif assez long', 'Masqué', 1, now())`
  const before = await total()
  await change(hide("7, 'listing', 1, 3"), 'measure', 7)
  assert.equal(await total(), before - 1)
  await change(hide("8, 'shop', 3, null"), 'measure', 8)
  assert.equal(await total({ shop: 3 }), 0)
  await change('update measures set ends_at = now() where id in (7, 8)', 'measure', 7)
  await change('select 1', 'measure', 8)
  assert.equal(await total(), before)
})

test('a slow transaction is not skipped', async () => {
  const slow = await house.db.startTransaction().execute()
  await sql`insert into changes (kind, id) values ('listing', 6)`.execute(slow)
  await sql`update listings set title = 'Lente mais là' where id = 6`.execute(slow)
  await asOwner(house.ownerUrl, "insert into changes (kind, id) values ('listing', 7)")
  await slow.commit().execute()
  await search.waitFor(await findLastChange(house.db))
  assert.equal(await total({ words: 'lente' }), 1)
})

test('a new index is built beside the old one and takes its place', async () => {
  const before = await total()
  await asOwner(house.ownerUrl, "update listings set title = 'Sans ligne au fil' where id = 9")
  requestReindex(folder)
  while ((await total({ words: 'fil' })) === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  assert.equal(await total(), before)
})

test('a second indexer on the machine waits, and stops when told', async () => {
  const second = startIndexer({ folder, databaseUrl: house.appUrl })
  await change("update listings set title = 'Toujours un seul' where id = 10", 'listing', 10)
  assert.equal(await total({ words: 'toujours' }), 1)
  await second.close()
})

test('made to order, full and personalised are read from the shop and the listing', async () => {
  const monday = `date_trunc('week', now() at time zone 'Europe/Paris')::date`
  await change(
    `update variants set stock = null where listing_id = 20;
     update listings set lead_days = 12, facts = '{"occasions": ["wedding"]}',
       personalisations = '[{"name": "Prénom", "kind": "text", "required": true, "supplement": 0, "longest": 20}]'
       where id = 20;
     update shops set weekly_places = 2 where id = (select shop_id from listings where id = 20);
     insert into made_weeks select shop_id, ${monday}, 2 from listings where id = 20`,
    'listing',
    20,
  )
  const { hits } = await search.search({ occasion: 'wedding', madeToOrder: true, personalised: true })
  const [card] = hits.map((hit) => hit.card)
  assert.deepEqual([card?.listing, card?.leadDays, card?.personalised], [20, 12, true])
  assert.match(card?.fullUntil ?? '', /^\d{4}-\d\d-\d\d$/)
})
