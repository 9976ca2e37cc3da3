import assert from 'node:assert/strict'
import { test } from 'node:test'
import { now } from '#base/clock'
import { type Answer, guest } from '#base/http'
import { addDays, dayOf, formatWeekday, mondayOf } from '#kit/dates'
import type { ListingInput } from '#rooms/catalogue'
import { asOwner, testHouse } from '#test/database'
import { pieceUrl } from '#ui/card'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { findPiece } from './listing-queries.ts'
import { messages } from './messages.ts'
import { asking, htmlOf, ringIn } from './testing.ts'
import { showListing } from './web-listing.tsx'

const house = await testHouse()
const t = messages.fr.listing
const today = dayOf(now())
const asked = (sql: string) => asOwner(house.ownerUrl, sql)

type Made = Awaited<ReturnType<typeof aShop>>
type Page = Extract<Answer, { kind: 'page' }>

async function pageOf(made: Made, told: Partial<ListingInput>, { actor = guest, arrange = '' } = {}) {
  const { listing } = await aListing(house, made, told)
  if (arrange) await asked(arrange.replaceAll('$listing', String(listing)))
  const { piece, universe } = (await findPiece(house.db, listing, mondayOf(today)))!
  const answer = (await showListing(asking(house, { piece }, pieceUrl({ universe, piece }), actor))) as Page
  return { html: htmlOf(answer), head: answer.head, piece, listing }
}

test('versions of one price have one price; of several the least of those that can be had', async () => {
  const made = await aShop(house)
  const same = await pageOf(
    made,
    ringIn(2, () => ({ price: 4500 })),
  )
  assert.doesNotMatch(same.html, new RegExp(t.from))
  const several = await pageOf(
    made,
    ringIn(2, (_, at) => ({ price: 4000 + at * 100, stock: at === 0 ? 0 : 1 })),
  )
  assert.match(several.html, new RegExp(`${t.from} .*41,00`))
  assert.match(several.html, /45 · argent — vendue/)
})

test('a full week says when orders open again, and what is in stock is sold on', async () => {
  const made = await aShop(house)
  await asked(`
    update shops set weekly_places = 3 where id = ${made.shop};
    insert into made_weeks (shop_id, week, taken) values (${made.shop}, '${mondayOf(today)}', 3)`)
  const full = await pageOf(made, { stock: null, leadDays: 10 })
  assert.ok(full.html.includes(t.full(addDays(mondayOf(today), 7))))
  assert.ok(!full.html.includes(t.add))
  assert.equal(full.head.noIndex, false)
  const { html } = await pageOf(made, { ...ringIn(1, (_, at) => ({ stock: at === 0 ? null : 1 })), leadDays: 10 })
  assert.ok(html.includes(t.add))
  assert.match(html, new RegExp(`45 · argent — ${t.versions.full}`))
})

test('places of another week fill no shop, and the last places bound the quantity', async () => {
  const made = await aShop(house)
  await asked(`
    update shops set weekly_places = 5 where id = ${made.shop};
    insert into made_weeks (shop_id, week, taken) values
      (${made.shop}, '${addDays(mondayOf(today), -7)}', 5), (${made.shop}, '${mondayOf(today)}', 3)`)
  const { html } = await pageOf(made, { stock: null, leadDays: 10 })
  assert.match(html, /<input(?=[^>]*name="quantity")(?=[^>]*max="2")/)
})

test('planned holidays are told ahead, and the dates know of them', async () => {
  const made = await aShop(house)
  const [from, until] = [addDays(today, 1), addDays(today, 40)]
  await asked(`update shops set away_from = '${from}', away_until = '${until}' where id = ${made.shop}`)
  const { html } = await pageOf(made, { stock: null, leadDays: 10 })
  assert.ok(html.includes(formatWeekday(until)))
  const sendBy = /au plus tard le <b>([^<]+)</.exec(html)![1]!
  const days = Array.from({ length: 40 }, (_, at) => formatWeekday(addDays(until, at)))
  assert.ok(days.includes(sendBy), `${sendBy} is after ${until}`)
})

test('a piece made to measure warns before the button; choices keep the right; a private person promises neither', async () => {
  const made = await aShop(house)
  const { html } = await pageOf(made, { stock: null, leadDays: 5, bespoke: true })
  assert.ok(html.indexOf(t.bespoke.title) < html.indexOf(t.add))
  assert.doesNotMatch(html, /14 jours/)
  const chosen = await pageOf(made, { choices: [{ name: 'Taille', values: ['S', 'M'] }] })
  assert.ok(chosen.html.includes(t.optionsKeepRight))
  const person = await aShop(house, { seller: { status: 'private_person' } })
  const sold = await pageOf(person, {
    choices: [{ name: 'Taille', values: ['S', 'M'] }],
    bespoke: true,
    stock: null,
    leadDays: 5,
  })
  assert.ok(!sold.html.includes(t.bespoke.title) && !sold.html.includes(t.optionsKeepRight))
})

test('a lower price is struck against the lowest of thirty days, where the maker wants it told', async () => {
  const made = await aShop(house)
  const lowered = `
    update price_history set price = 2500, occurred_at = now() - interval '60 days' where listing_id = $listing;
    insert into price_history (shop_id, listing_id, variant_id, price, occurred_at)
      select shop_id, listing_id, id, price, now() - interval '1 day' from variants where listing_id = $listing`
  const { html } = await pageOf(made, { announceReduction: true }, { arrange: lowered })
  assert.match(html, /<s>25,00/)
  assert.ok(html.includes(t.lowest))
  const quiet = await pageOf(made, {}, { arrange: lowered })
  assert.ok(!quiet.html.includes('<s>'))
})

test('where each euro goes is shown where the maker chose to, in her words', async () => {
  const made = await aShop(house)
  const shown = (yes: boolean) => `
    insert into listing_costs (shop_id, listing_id, materials, shown, words, updated_at)
      values (${made.shop}, $listing, 300, ${yes}, 'La terre vient de Puisaye.', now())`
  assert.match((await pageOf(made, {}, { arrange: shown(true) })).html, /La terre vient de Puisaye/)
  assert.doesNotMatch((await pageOf(made, {}, { arrange: shown(false) })).html, /Puisaye/)
})

test('an old address of a listing leads to the new one for ever, its query kept; so does the wrong universe', async () => {
  const made = await aShop(house)
  const { piece, listing } = await pageOf(made, {})
  const moved = async (path: string, name: string) => {
    const answer = await showListing(asking(house, { piece: name }, path))
    return answer.kind === 'redirect' ? [answer.status, answer.to] : []
  }
  assert.deepEqual(await moved(`/creations/ancien-${listing}?version=3`, `ancien-${listing}`), [
    301,
    `/creations/${piece}?version=3`,
  ])
  assert.deepEqual(await moved(`/fournitures/${piece}`, piece), [301, `/creations/${piece}`])
  await asked(`update listings set universe = 'supplies' where id = ${listing}`)
  assert.deepEqual(await moved(`/creations/${piece}?a=b`, piece), [301, `/fournitures/${piece}?a=b`])
})

test('her own page has the button for what was sold elsewhere, and one to begin again', async () => {
  const made = await aShop(house)
  const { html } = await pageOf(made, { stock: 1 }, { actor: made.maker })
  const { html: order } = await pageOf(made, { stock: null, leadDays: 3, title: 'Sur commande' }, { actor: made.maker })
  const again = (page: string) => /name="draft" value="[0-9a-f-]{36}"/.test(page) && page.includes(t.own.again)
  assert.deepEqual([again(html), again(order)], [true, true])
  assert.deepEqual([html.includes(t.own.soldElsewhere), order.includes(t.own.soldElsewhere)], [true, false])
})

test('a cloth says what ten centimetres and a metre cost, how much is left, and what the least comes to', async () => {
  const made = await aShop(house, { universe: 'supplies' })
  const measure = { unit: 'cm', unitStep: 10, lot: null, minimum: 2 } as const
  const supply = { origin: 'Vosges', resold: true, composition: '100 % coton', width: 140, licence: 'sell' } as const
  const { html } = await pageOf(made, { category: 's-cotton', price: 450, stock: 120, measure, facts: { supply } })
  assert.match(html, /4,50\s€<\/span> les 10\scm/)
  assert.match(html, /45,00\s€ le mètre/)
  assert.match(html, /20\scm\s: 9,00\s€/)
  assert.ok(html.includes(t.left('12\u00a0m').replace('\u00a0', ' ')) || html.includes(t.left('12\u00a0m')))
  for (const word of ['Vosges', 'revendue', '100 % coton', '140']) assert.ok(html.includes(word), word)
})

test('a lot says what one piece of it costs', async () => {
  const made = await aShop(house, { universe: 'supplies' })
  const measure = { unit: 'piece', unitStep: 1, lot: 50, minimum: 1 } as const
  const { html } = await pageOf(made, { category: 's-cotton', price: 300, stock: 8, measure })
  assert.match(html, /le lot de 50/)
  assert.match(html, /0,06\s€ pièce/)
})
