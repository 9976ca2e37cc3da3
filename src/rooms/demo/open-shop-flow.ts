import { atTime } from '#base/clock'
import { findCommune } from '#base/communes'
import { inTransaction, type Tx } from '#base/database'
import type { House } from '#base/house'
import type { StoredPicture } from '#base/pictures'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { drawBanner, drawPortrait } from '#motifs'
import { createDiscount } from '#rooms/discounts'
import {
  addHandOver,
  openShop,
  publishShop,
  type Seller,
  setPortrait,
  setWeeklyPlaces,
  updateDelivery,
  updateSeller,
  updateShop,
  type Zone,
} from '#rooms/shops'
import { demoCode, postage, weeklyPlaces } from './content/offers.ts'
import { demoIdus, demoMediator } from './content/staff.ts'
import type { DemoSeller, DemoShop } from './content/types.ts'
import { dressShop } from './dress-shop.ts'
import { paintDrawing } from './paint-drawing.ts'
import type { Past } from './past.ts'
import { findShop } from './queries.ts'

/** A published shop with all that its page shows, opened some days before its first piece. Made whole or not at all. */
export async function openDemoShop(house: House, maker: Actor, shop: DemoShop, past: Past): Promise<ShopId> {
  const known = await findShop(house.db, shop.slug)
  if (known) return known
  const drawn = await drawFace(house, shop)
  const oldest = Math.max(...shop.listings.map(({ publishedDaysAgo }) => publishedDaysAgo))
  return atTime(past.moment(oldest + 3, 10, shop.portraitSeed % 60), () =>
    inTransaction(house.db, (tx) => openWhole(tx, maker, shop, drawn, past)),
  )
}

type Face = { portrait: StoredPicture; banner: StoredPicture }

async function drawFace({ files }: House, { portraitSeed: seed }: DemoShop): Promise<Face> {
  const portrait = await paintDrawing(files, drawPortrait(seed), seed)
  const banner = await paintDrawing(files, drawBanner(seed), seed, 1280)
  return { portrait, banner }
}

async function openWhole(
  tx: Tx,
  maker: Actor,
  shop: DemoShop,
  { portrait, banner }: Face,
  past: Past,
): Promise<ShopId> {
  const { name, universe, story } = shop
  const [commune, seller] = [findCommune(shop.commune)!, sellerOf(shop.seller)]
  const { id, slug } = await openShop(tx, maker, { name, universe, commune, ...seller, price: shop.delivery.base })
  if (slug !== shop.slug) throw new Error(`the shop ${name} got the address ${slug}`)
  await updateShop(tx, maker, id, { name, story, commune })
  await updateSeller(tx, maker, id, seller)
  await setDelivery(tx, maker, id, shop)
  await setPortrait(tx, maker, id, portrait)
  await dressShop(tx, maker, { id, slug, banner }, past)
  await setWeeklyPlaces(tx, maker, id, { weeklyPlaces: weeklyPlaces[slug] ?? null })
  if (slug === demoCode.shop) await createDiscount(tx, maker, id, demoCode.terms)
  await publishShop(tx, maker, id)
  return id
}

function sellerOf({ address, registry, vatNumber, proof, ...seller }: DemoSeller): Seller {
  return {
    ...seller,
    address: address.street,
    postcode: address.postcode,
    town: address.town,
    registration: registry ?? '',
    vatNumber: vatNumber ?? '',
    proof: proof ?? '',
    mediator: seller.status === 'private_person' ? '' : demoMediator,
    idus: seller.status === 'private_person' ? {} : demoIdus,
  }
}

async function setDelivery(tx: Tx, maker: Actor, id: ShopId, { slug, delivery, handOver }: DemoShop): Promise<void> {
  const { base: price, eachFurther: furtherPiece, freeFrom: freeAbove, preparationDays, carrierDays } = delivery
  const terms = { price, furtherPiece, freeAbove, preparationDays, carrierDays }
  const { slices = null, packaging = 0 } = postage[slug] ?? {}
  const zones: Zone[] = ['mainland', 'corsica']
  await updateDelivery(tx, maker, id, { ...terms, zones, slices: slices && [...slices], packaging })
  if (handOver) await addHandOver(tx, maker, id, { ...handOver, commune: findCommune(handOver.commune)! })
}
