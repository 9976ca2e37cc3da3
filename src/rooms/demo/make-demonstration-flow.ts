import { unheard } from '#base/announce'
import { atTime } from '#base/clock'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import { findMark, mark } from '#base/marks'
import type { Actor } from '#kit/actor'
import { closeShop, findOwnShop, goAway } from '#rooms/shops'
import type { DemoShop } from './content/types.ts'
import { fillCart } from './fill-cart.ts'
import { fillWindow } from './fill-window.ts'
import { inParallel } from './in-parallel.ts'
import { hasLinks } from './links-of.ts'
import { type DemoMarket, wholeMarket } from './market.ts'
import { messages } from './messages.ts'
import { sendReports, takeMeasures } from './moderate-flow.ts'
import { offerListing } from './offer-listing-flow.ts'
import { openAccounts, type People } from './open-accounts-flow.ts'
import { openDemoShop } from './open-shop-flow.ts'
import { type Past, pastBefore } from './past.ts'
import { findShop } from './queries.ts'
import { sell } from './sell-flow.ts'
import { tellPosts } from './tell-posts-flow.ts'

type Tell = (line: string) => void
type Options = { market?: DemoMarket; tell?: Tell; stop?: AbortSignal }

/**
 * The demonstration market in an empty house of a trial, with six weeks behind it, made by the rooms' own acts.
 * Each step knows again what it made: stopped anywhere, the next making goes on and ends in the same market.
 */
export async function makeDemonstration(house: House, options: Options = {}): Promise<void> {
  const { market = wholeMarket, tell = print, stop } = options
  const past = pastBefore(await begin(house))
  const people = await unheard(() => openAccounts(house, market, past))
  await openShops(house, people, market, past)
  tell(messages.fr.shops(market.shops.length))
  await offerListings(house, people, market, past, { tell, stop })
  for (const { slug } of market.shops) await fillWindowOf(house, people.makers.get(slug)!, slug, past)
  await sell(house, people, market, past, stop)
  tell(messages.fr.sales(market.sales.length))
  for (const shop of market.shops) await closeForHolidays(house, people.makers.get(shop.slug)!, shop, past)
  for (const shop of market.shops) await closeForGood(house, people.makers.get(shop.slug)!, shop, past)
  await fillCarts(house, people, market, past)
  await tellPosts(house, people, market, past)
  await takeMeasures(house, people, market, past)
  await sendReports(house, people, market, past)
  await inTransaction(house.db, (tx) => mark(tx, 'demonstration.done'))
}

/** @returns when it was begun first. */
async function begin({ db }: House): Promise<Date> {
  await inTransaction(db, (tx) => mark(tx, 'demonstration.begun'))
  return (await findMark(db, 'demonstration.begun'))!
}

function openShops(house: House, { makers }: People, { shops }: DemoMarket, past: Past): Promise<void> {
  return inParallel(shops, 2, (shop) => openDemoShop(house, makers.get(shop.slug)!, shop, past))
}

/** Three at once: two in the hands of those who paint and store pictures, one written down. Parts come before kits. */
async function offerListings(
  house: House,
  { makers }: People,
  { shops }: DemoMarket,
  past: Past,
  { tell, stop }: { tell: Tell; stop?: AbortSignal },
): Promise<void> {
  const offers = shops.flatMap(({ slug, listings }) => listings.map((listing) => ({ slug, listing })))
  const linked = (wanted: boolean) => offers.filter(({ slug, listing }) => hasLinks(slug, listing.key) === wanted)
  let count = 0
  for (const some of [linked(false), linked(true)])
    await inParallel(some, 3, async ({ slug, listing }) => {
      stop?.throwIfAborted()
      const shop = (await findShop(house.db, slug))!
      await offerListing(house, { maker: makers.get(slug)!, shop, slug }, listing, past)
      if (++count % 50 === 0 || count === offers.length) tell(messages.fr.listings(count, offers.length))
    })
}

async function fillWindowOf({ db }: House, maker: Actor, slug: string, past: Past): Promise<void> {
  const id = (await findShop(db, slug))!
  await atTime(past.moment(2, 10), () => inTransaction(db, (tx) => fillWindow(tx, maker, { id, slug })))
}

async function closeForHolidays({ db }: House, maker: Actor, { slug, holidays }: DemoShop, past: Past): Promise<void> {
  const own = await findOwnShop(db, maker, (await findShop(db, slug))!)
  if (!holidays || own.awayUntil) return
  const away = { until: past.day(-holidays.returnsInDays), message: messages.fr.holidays }
  await atTime(past.moment(holidays.closedDaysAgo, 18), () =>
    inTransaction(db, (tx) => goAway(tx, maker, own.id, away)),
  )
}

async function closeForGood({ db }: House, maker: Actor, { slug, closedDaysAgo }: DemoShop, past: Past): Promise<void> {
  if (closedDaysAgo === undefined) return
  const shop = (await findShop(db, slug))!
  await atTime(past.moment(closedDaysAgo, 17), () => inTransaction(db, (tx) => closeShop(tx, maker, shop)))
}

async function fillCarts({ db }: House, { buyers }: People, { carts }: DemoMarket, past: Past): Promise<void> {
  for (const { buyer, lines } of carts) {
    const owner = { person: buyers.get(buyer)!.id, token: null }
    await atTime(past.moment(1, 21), () => inTransaction(db, (tx) => fillCart(tx, owner, lines)))
  }
}

function print(line: string): void {
  process.stdout.write(line)
}
