import type { FastifyInstance } from 'fastify'
import { inTransaction, sql } from '#base/database'
import type { Actor } from '#kit/actor'
import type { PostId, ShopId } from '#kit/id'
import { routes } from '#routes'
import type { TestHouse } from '#test/database'
import { addPhoto, preparePhoto } from '../rooms/catalogue/index.ts'
import { aListing, aPhotoFile } from '../rooms/catalogue/testing.ts'
import { aDiscount } from '../rooms/discounts/testing.ts'
import { aMember, signedIn } from '../rooms/identity/testing.ts'
import { aComment, aPost } from '../rooms/journal/testing.ts'
import { sendReport } from '../rooms/moderation/send-report.ts'
import { aMeasure } from '../rooms/moderation/testing.ts'
import { aPaidPurchase } from '../rooms/orders/testing.ts'
import { aShop } from '../rooms/shops/testing.ts'
import { anImport, etsyFile } from '../rooms/transfer/testing.ts'

/** What stands for each name in an address: a shop's own things, or a member's. */
export type Belongings = Record<string, string | number>
type Fields = Record<string, string>

const ownHeaders = { host: 'localhost:3999', 'sec-fetch-site': 'same-origin' }

/** Somebody signed in, with one of everything that an address of a member can name. */
export async function belongingsOf(house: TestHouse, app: FastifyInstance) {
  const { maker, shop, slug } = await aShop(house)
  const cookie = await signedIn(house, maker)
  const send = (url: string, fields: Fields) =>
    app.inject({
      method: 'POST',
      url,
      headers: { ...ownHeaders, cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: String(new URLSearchParams(fields)),
    })
  const sold = await ofCatalogue(house, { maker, shop })
  await ofShop(shop, sold, send)
  const bought = await ofSale(house, maker, sold.listing)
  const told = await ofJournal(house, maker, shop)
  const operator = await aMember(house, { roles: ['moderator'] })
  const measure = await aMeasure(house, operator, `#${sold.hidden}`)
  const report = await inTransaction(house.db, (tx) =>
    sendReport(tx, operator, { ...aReport, item: `#${sold.listing}` }),
  )
  const discount = await aDiscount(house, { maker, shop })
  const imported = await anImport({ house, maker, shop }, etsyFile({ TITLE: 'Hibou' }))
  const rows = await idsOf(house, shop, maker)
  const named: Belongings = { shop, slug, measure, report, discount, ...sold, ...bought, ...told, ...rows }
  return { maker, cookie, named, import: imported.reference }
}

const aReport = {
  reason: 'La photo vient d’une autre boutique.',
  rule: '',
  name: '',
  email: 'odile@exemple.test',
  goodFaith: 'yes',
} as const

type Of = { maker: Actor; shop: ShopId }

async function ofCatalogue(house: TestHouse, { maker, shop }: Of) {
  const { listing } = await aListing(house, { maker, shop }, { stock: 9 })
  const { listing: hidden } = await aListing(house, { maker, shop }, { title: 'Masquée' })
  const { listing: binned } = await aListing(house, { maker, shop }, { title: 'Jetée' })
  const prepared = await preparePhoto(house.files, await aPhotoFile())
  await inTransaction(house.db, (tx) => addPhoto(tx, maker, shop, listing, prepared))
  return { listing, hidden, binned }
}

/** By the shop's own forms, which so prove that they work. */
async function ofShop(
  shop: ShopId,
  { listing, binned }: { listing: number; binned: number },
  send: (url: string, fields: Fields) => Promise<unknown>,
) {
  const inTown = { town: 'Brest', commune: '29019' }
  await send(routes.shops.addSection({ shop }), { name: 'Bols' })
  await send(routes.shops.addHandOver({ shop }), { ...inTown, place: 'À l’atelier', hours: 'Le samedi' })
  const meeting = { startsOn: '2099-05-01', endsOn: '2099-05-01', place: 'Le marché', hours: '9 h à 12 h' }
  await send(routes.shopFace.addMeeting({ shop }), { ...inTown, ...meeting })
  await send(routes.shopFace.pin({ shop }), { listing: String(listing) })
  await send(routes.catalogue.bulk({ shop }), { act: 'pause', 'listings[]': String(listing) })
  await send(routes.catalogue.publish({ shop, listing }), {})
  await send(routes.catalogue.remove({ shop, listing: binned }), { sure: 'yes' })
}

/** As seller to a guest, and as buyer of one's own purchase elsewhere. */
async function ofSale(house: TestHouse, maker: Actor, listing: number) {
  const { orders } = await aPaidPurchase(house, [{ listing: listing as never }])
  const elsewhere = await aShop(house)
  const other = await aListing(house, elsewhere, { stock: 9 })
  const { purchase, orders: own } = await aPaidPurchase(house, [{ listing: other.listing }], { actor: maker })
  return { order: orders[0]!.reference, reference: purchase.reference, boughtOrder: own[0]!.reference }
}

async function ofJournal(house: TestHouse, maker: Actor, shop: ShopId) {
  const post: PostId = await aPost(house, { maker, shop })
  const comment = await aComment(house, maker, { shop, id: post })
  return { post, comment }
}

async function idsOf(house: TestHouse, shop: ShopId, maker: Actor): Promise<Belongings> {
  const { rows } = await sql<Belongings>`select
    (select id from sections where shop_id = ${shop} limit 1) as section,
    (select id from delivery_profiles where shop_id = ${shop} limit 1) as profile,
    (select id from hand_overs where shop_id = ${shop} limit 1) as "handOver",
    (select id from meetings where shop_id = ${shop} limit 1) as meeting,
    (select id from photos where shop_id = ${shop} limit 1) as photo,
    (select id from bulk_acts where shop_id = ${shop} limit 1) as act,
    (select id from sessions where person_id = ${maker.id} limit 1) as session`.execute(house.db)
  const found = rows[0]!
  const lacking = Object.keys(found).filter((name) => found[name] === null)
  if (lacking.length > 0) throw new Error(`nothing was made to stand for: ${lacking.join(', ')}`)
  return found
}
