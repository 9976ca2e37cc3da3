import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCommune } from '#base/communes'
import { slugOf } from '#kit/slug'
import { motifKinds } from '#motifs'
import { findCategory, isCombination, type Universe } from '#rooms/catalogue'
import { demoBuyers } from './buyers.ts'
import { kitParts, madeWith } from './links.ts'
import { motifsOfTitle } from './nouns.ts'
import { demoOffers, shopFacts, weeklyPlaces } from './offers.ts'
import { demoPosts } from './posts.ts'
import { demoHeld, demoSales } from './sales.ts'
import { demoShops } from './shops.ts'
import { demoGuides, demoMeasures, demoReports } from './staff.ts'
import type { DemoAddress, DemoListing } from './types.ts'
import { piecesWithViews, viewsOf } from './views.ts'

const allListings = demoShops.flatMap((shop) => shop.listings.map((listing) => ({ shop, listing })))

const creations = allListings.filter(({ shop }) => shop.universe === 'market')
const supplies = allListings.filter(({ shop }) => shop.universe === 'supplies')

test('there are twelve shops of makers with about two hundred listings, of every status the law knows', () => {
  const makers = demoShops.filter(({ universe, closedDaysAgo }) => universe === 'market' && !closedDaysAgo)
  assert.equal(makers.length, 12)
  assert.ok(Math.abs(creations.length - 200) <= 5)
  for (const { slug, listings } of makers) assert.ok(listings.length >= 14 && listings.length <= 20, slug)
  const statuses = new Set(demoShops.map(({ seller }) => seller.status))
  assert.equal(statuses.size, 5)
})

test('three shops of the Mercerie sell supplies by the piece, by length, by weight, in lots and as kits', () => {
  assert.equal(demoShops.filter(({ universe }) => universe === 'supplies').length, 3)
  assert.equal(supplies.length, 32)
  const ways = supplies.map(({ listing: { measure } }) => (measure?.lot ? 'lot' : (measure?.unit ?? 'piece')))
  assert.equal(new Set(ways).size, 4)
  for (const { listing } of supplies) assert.ok(listing.supply?.origin, listing.key)
  assert.equal(new Set(supplies.map(({ listing }) => listing.supply?.resold)).size, 2)
})

test('slugs of shops, keys of listings in a shop, seeds of pictures and keys of buyers are unique', () => {
  assertUnique(demoShops.map(({ slug }) => slug))
  for (const { listings } of demoShops) assertUnique(listings.map(({ key }) => key))
  assertUnique(allListings.map(({ listing }) => `${listing.motif.kind} ${listing.motif.seed}`))
  assertUnique(demoBuyers.map(({ key }) => key))
  for (const { slug, name } of demoShops) assert.equal(slug, slugOf(name))
  for (const { listing } of allListings) {
    assert.equal(listing.key, slugOf(listing.key))
  }
})

test('every town is a commune of France, with a postcode of its own', () => {
  for (const { commune, seller, handOver } of demoShops) {
    assertLivesIn(commune, seller.address)
    if (handOver) assert.ok(findCommune(handOver.commune), handOver.commune)
  }
  for (const { commune, address } of demoBuyers) assertLivesIn(commune, address)
})

test('nobody can be reached or mistaken for a real seller', () => {
  for (const { seller, maker } of demoShops) {
    if (seller.siret) assertInventedSiret(seller.siret)
    assert.equal(seller.siret === null, seller.status === 'private_person')
    assert.equal(seller.proof !== null, seller.status === 'artisan')
    assertFictional(maker.email, seller.phone)
    assertFictional(seller.email, seller.phone)
  }
  for (const { email, phone } of demoBuyers) assertFictional(email, phone)
})

test('a listing has what a page shows: title, text, price, category, tags, materials, motif', () => {
  for (const { shop, listing } of allListings) assertComplete(listing, shop.universe)
})

test('a post is of a shop that is there, and what is said to it comes later, from buyers that are there', () => {
  for (const { shop, title, body, daysAgo, motif, alt, comments } of demoPosts) {
    assert.ok(
      demoShops.some(({ slug }) => slug === shop),
      shop,
    )
    assert.ok(title.length <= 140 && body.length > 100, title)
    assert.equal(motif !== null, alt !== '')
    for (const { buyer, daysAgo: said } of comments) {
      assert.ok(buyer === null || demoBuyers.some(({ key }) => key === buyer), title)
      assert.ok(said <= daysAgo, title)
    }
  }
})

test('stories and descriptions have the length of something that is read', () => {
  for (const { slug, story } of demoShops) assertWords(slug, story, 120, 220)
  for (const { listing } of creations) assertWords(listing.key, listing.description, 50, 120)
  for (const { listing } of supplies) assertWords(listing.key, listing.description, 30, 120)
})

test('what takes its days to be made is made to order, whichever version is chosen', () => {
  for (const [key, { leadDays, madeToOrder, variants }] of Object.entries(demoOffers)) {
    const onlyMade = madeToOrder || variants?.every(({ stock }) => stock === null)
    if (leadDays) assert.ok(onlyMade, key)
  }
})

test('no vague green claim, and the word artisan only where it is proven', () => {
  const vague =
    /écologique|éco-?responsable|biodégradable|durable|respectueu|zéro déchet|sans produits? chimiques?|\bbio\b|pour la planète/i
  for (const shop of demoShops) {
    const words = JSON.stringify(shop)
    assert.equal(words.match(vague)?.[0], undefined, shop.slug)
    if (shop.seller.status !== 'artisan') assert.equal(words.match(/artisan/i)?.[0], undefined, shop.slug)
  }
})

test('apostrophes are typographic and high punctuation follows a narrow no-break space', () => {
  for (const text of everyText()) {
    assert.doesNotMatch(text, /'/)
    assert.doesNotMatch(text, /[^\u202f][;!?»]|[^\u202f]:|«[^\u202f]/)
  }
})

test('a piece was published before it was sold, and its stock covers its sales', () => {
  const sold = new Map<DemoListing, number>()
  for (const { lines, daysAgo } of demoSales)
    for (const line of lines) {
      const listing = findListing(line.shop, line.listing)
      assert.ok(listing.state === 'published' && listing.publishedDaysAgo > daysAgo, line.listing)
      sold.set(listing, (sold.get(listing) ?? 0) + line.quantity)
    }
  for (const [listing, quantity] of sold) assert.ok(quantity <= listing.quantity, listing.key)
  assert.ok([...sold].filter(([listing, quantity]) => quantity === listing.quantity).length >= 5, 'a few are sold out')
})

test('sales are believable: known buyers, hand-over where the shop offers it, nothing sold during holidays', () => {
  for (const sale of demoSales) {
    assert.ok(demoBuyers.some(({ key }) => key === sale.buyer))
    assert.ok(sale.daysAgo >= 1 && sale.daysAgo <= 42 && sale.hour >= 0 && sale.hour < 24)
    const isUnderWay = sale.outcome === 'paid' || sale.outcome === 'confirmed'
    assert.equal(
      isUnderWay,
      sale.daysAgo < 3,
      'an order is confirmed within 72 hours, and sent 28 hours after its sale',
    )
    assert.ok(sale.outcome !== 'late' || sale.daysAgo >= 12)
    assert.equal(sale.outcome === 'cancelled', sale.cancellation !== undefined)
    for (const { shop } of sale.lines) {
      const { handOver, holidays } = findShop(shop)
      assert.ok(sale.outcome !== 'handed_over' || handOver, shop)
      assert.ok(!holidays || sale.daysAgo > holidays.closedDaysAgo, shop)
    }
  }
})

test('what is hidden or reported is on offer and was never sold, and the public log names nobody', () => {
  const sold = new Set(demoSales.flatMap(({ lines }) => lines.map(({ shop, listing }) => `${shop}/${listing}`)))
  for (const { shop, listing, daysAgo } of [...demoMeasures, ...demoReports]) {
    const { state, publishedDaysAgo } = findListing(shop, listing)
    assert.ok(state === 'published' && publishedDaysAgo > daysAgo && !sold.has(`${shop}/${listing}`), listing)
  }
  for (const { publicLine, shop } of demoMeasures) assert.ok(!publicLine.includes(findShop(shop).name))
})

test('gifts for a birth are found in several corners of France', () => {
  const departments = allListings
    .filter(({ listing }) => listing.tags.includes('cadeau de naissance') && listing.state === 'published')
    .map(({ shop }) => findCommune(shop.commune)?.department)
  assert.ok(new Set(departments).size >= 5)
})

test('what a buyer and a maker can sign in to has an order in every state', () => {
  const outcomes = ['sent', 'late', 'cancelled', 'handed_over', 'paid', 'confirmed']
  const had = (sales: typeof demoSales) => [...new Set(sales.map(({ outcome }) => outcome))].sort()
  assert.deepEqual(had(demoSales.filter(({ buyer }) => buyer === demoGuides.buyer)), outcomes.toSorted())
  const ofShop = demoSales.filter(({ lines }) => lines.some(({ shop }) => shop === demoGuides.shop))
  assert.deepEqual(had(ofShop), outcomes.toSorted())
})

test('one shop is away and one is closed, where something was bought before', () => {
  assert.equal(demoShops.filter(({ holidays }) => holidays).length, 1)
  const closed = demoShops.filter(({ closedDaysAgo }) => closedDaysAgo)
  assert.equal(closed.length, 1)
  const from = demoSales.filter(({ lines }) => lines.some(({ shop }) => shop === closed[0]!.slug))
  assert.ok(from.length > 0 && from.every(({ daysAgo }) => daysAgo > closed[0]!.closedDaysAgo!))
})

test('the piece that is held is alone of its kind, and nobody bought it', () => {
  const [{ shop, listing, quantity } = assert.fail()] = demoHeld.lines
  assert.deepEqual([findListing(shop, listing).quantity, quantity], [1, 1])
  assert.ok(!demoSales.some(({ lines }) => lines.some((line) => line.shop === shop && line.listing === listing)))
})

test('kits are of parts of their own shop, creations of supplies, all published before them', () => {
  const isBefore = (shop: string, key: string, than: string) => {
    const [slug, later] = than.split('/') as [string, string]
    assert.ok(findListing(shop, key).publishedDaysAgo >= findListing(slug, later).publishedDaysAgo, `${than} of ${key}`)
  }
  assert.ok(Object.keys(kitParts).length >= 1 && Object.keys(madeWith).length >= 5)
  for (const [kit, parts] of Object.entries(kitParts))
    for (const { listing } of parts) isBefore(kit.split('/')[0]!, listing, kit)
  for (const [creation, named] of Object.entries(madeWith))
    for (const supply of named) {
      const [shop, key] = supply.split('/') as [string, string]
      assert.equal(findShop(shop).universe, 'supplies')
      findListing(shop, key)
      findListing(...(creation.split('/') as [string, string]))
    }
})

test('at least forty pieces are seen from three sides, every first one of the home page among them', () => {
  assert.ok(piecesWithViews.length >= 40)
  assertUnique(piecesWithViews.map(({ shop, key }) => `${shop}/${key}`))
  for (const { shop, key } of piecesWithViews) assert.equal(findListing(shop, key).state, 'published', key)
  for (const { slug, listings } of demoShops.filter(
    ({ closedDaysAgo, universe }) => !closedDaysAgo && universe === 'market',
  )) {
    const newest = listings
      .filter(({ state }) => state === 'published')
      .sort((one, other) => one.publishedDaysAgo - other.publishedDaysAgo)
    for (const { key } of newest.slice(0, 2)) assert.ok(viewsOf(slug, key).length === 3, `${slug}/${key}`)
  }
})

test('what a title names is what its drawing shows', () => {
  for (const { listing } of allListings) {
    const { title, key, motif } = listing
    const fitting = motifsOfTitle(title)
    assert.ok(fitting.length > 0, `${key}: no noun of « ${title} » is in the table`)
    assert.ok(fitting.includes(motif.kind), `${key}: « ${title} » shows ${motif.kind}`)
  }
})

test('no price depends on what nobody counts', () => {
  for (const { listing } of allListings)
    assert.doesNotMatch(
      `${listing.title} ${listing.description}`,
      /prix par|sur devis|un devis|autant de pièces que/i,
      listing.key,
    )
})

function assertUnique(values: readonly string[]) {
  assert.deepEqual(values, [...new Set(values)])
}

function assertLivesIn(code: string, { town, postcode }: DemoAddress) {
  const commune = findCommune(code)
  assert.equal(commune?.name, town)
  assert.ok(commune?.postcodes.includes(postcode), `${town} ${postcode}`)
}

function assertInventedSiret(siret: string) {
  assert.match(siret, /^000\d{11}$/)
  assert.ok(passesLuhn(siret) && passesLuhn(siret.slice(0, 9)), siret)
}

function passesLuhn(digits: string): boolean {
  const doubled = [...digits].reverse().map((digit, index) => Number(digit) * (1 + (index % 2)))
  return doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0
}

function assertFictional(email: string, phone: string) {
  assert.match(email, /^[a-z.-]+@example\.org$/)
  assert.match(phone, /^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$/)
}

function assertComplete(listing: DemoListing, universe: Universe) {
  const { key, title, price, quantity, category, tags, materials, motif, publishedDaysAgo } = listing
  const [least, most] = universe === 'supplies' ? [30, 500] : [300, 20]
  assert.ok(title.length >= 15 && title.length <= 90, key)
  assert.ok(Number.isInteger(price) && price >= least && price <= 30_000, key)
  assert.ok(Number.isInteger(quantity) && quantity >= 1 && quantity <= most, key)
  assert.equal(findCategory(category)?.universe, universe, `${key} ${category}`)
  assert.ok(tags.length >= 4 && tags.length <= 9 && new Set(tags).size === tags.length, key)
  assert.ok(materials.length >= 1 && materials.length <= 4, key)
  assert.ok(motifKinds.includes(motif.kind), key)
  assert.ok(publishedDaysAgo >= 0 && publishedDaysAgo <= 60, key)
}

function assertWords(where: string, text: string, least: number, most: number) {
  const { length } = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  assert.ok(length >= least && length <= most, `${where}: ${length} words`)
}

function everyText(): string[] {
  const shops = demoShops.flatMap(({ name, story, seller }) => [name, story, seller.legalName, seller.proof ?? ''])
  const pieces = allListings.flatMap(({ listing }) => [listing.title, listing.description, ...listing.tags])
  const cases = [...demoMeasures, ...demoReports].map(({ reason }) => reason)
  const lines = demoMeasures.map(({ publicLine }) => publicLine)
  const sales = demoSales.flatMap(({ giftNote, cancellation }) => [giftNote ?? '', cancellation?.reason ?? ''])
  return [...shops, ...pieces, ...cases, ...lines, ...sales]
}

function findShop(slug: string) {
  return demoShops.find((shop) => shop.slug === slug) ?? assert.fail(`no shop ${slug}`)
}

function findListing(shop: string, key: string): DemoListing {
  return findShop(shop).listings.find((listing) => listing.key === key) ?? assert.fail(`no listing ${shop}/${key}`)
}

test('every further offer belongs to a listing, and each variant is a combination of its options', () => {
  const keys = allListings.map(({ shop, listing }) => `${shop.slug}/${listing.key}`)
  for (const [key, { choices = [], variants = [] }] of Object.entries(demoOffers)) {
    assert.ok(keys.includes(key), key)
    for (const { options } of variants) assert.ok(isCombination(choices, options), `${key} ${JSON.stringify(options)}`)
  }
  for (const slug of [...Object.keys(shopFacts), ...Object.keys(weeklyPlaces)])
    assert.ok(
      demoShops.some((shop) => shop.slug === slug),
      slug,
    )
})
