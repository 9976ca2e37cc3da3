import { type Commune, findCommune } from '#base/communes'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Actor } from '#kit/actor'
import { newReference, type ShopId } from '#kit/id'
import { aMember } from '../identity/testing.ts'
import {
  type DeliveryInput,
  type OwnShop,
  openShop,
  publishShop,
  type Seller,
  updateDelivery,
  updateSeller,
} from './index.ts'

/** A member with a verified address, who may run shops. */
export function aMaker(house: Pick<House, 'db'>, name = 'Aline Ormeau'): Promise<Actor> {
  return aMember(house, { name })
}

/** What a professional must show. */
export const aSeller: Seller = {
  status: 'micro_entrepreneur',
  legalName: 'Aline Ormeau',
  address: '3 rue des Ormes',
  postcode: '29200',
  town: 'Brest',
  email: 'aline@example.org',
  phone: '06 39 98 00 00',
  siret: '00000000000018',
  registration: '',
  vatNumber: '',
  mediator: 'Médiation des métiers, mediation.example.org',
  proof: '',
}

type Told = {
  maker?: Actor
  name?: string
  universe?: OwnShop['universe']
  commune?: Commune
  seller?: Partial<Seller>
  delivery?: Partial<DeliveryInput>
  published?: boolean
}

/** A published shop of Brest that sends for 4,90 €, to be told what matters to a test. */
export async function aShop(
  house: Pick<House, 'db'>,
  told: Told = {},
): Promise<{ maker: Actor; shop: ShopId; slug: string }> {
  const maker = told.maker ?? (await aMaker(house))
  const seller = { ...aSeller, ...told.seller }
  const { universe = 'market', name = `Atelier ${newReference()}`, commune = findCommune('29019')! } = told
  const opened = await inTransaction(house.db, async (tx) => {
    const { status, legalName, proof } = seller
    const shop = await openShop(tx, maker, { name, universe, status, legalName, proof, price: 490, commune })
    await updateSeller(tx, maker, shop.id, seller)
    await updateDelivery(tx, maker, shop.id, { ...aDelivery, ...told.delivery })
    if (told.published ?? true) await publishShop(tx, maker, shop.id)
    return shop
  })
  return { maker, shop: opened.id, slug: opened.slug }
}

export const aDelivery: DeliveryInput = {
  price: 490,
  furtherPiece: 100,
  freeAbove: null,
  zones: ['mainland'],
  preparationDays: 3,
  carrierDays: 3,
  slices: null,
  packaging: 0,
}
