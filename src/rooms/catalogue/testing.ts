import { inTransaction } from '#base/database'
import { pictureOfDrawing } from '#base/drawings'
import type { House } from '#base/house'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import { createListing, type ListingInput, publishListing } from './index.ts'

/** What a listing says that lacks nothing. */
export const aListingInput: ListingInput = {
  title: 'Bol bleu',
  description: 'Un bol de grès, tourné à la main.',
  price: 1800,
  stock: 3,
  category: 'bowls',
  tags: ['bol', 'grès'],
  materials: ['grès'],
  choices: [],
  sku: '',
}

type Told = Partial<ListingInput> & { published?: boolean }

/** A published listing of the shop, to be told what matters to a test. */
export async function aListing(
  house: Pick<House, 'db'>,
  { maker, shop }: { maker: Actor; shop: ShopId },
  { published = true, ...told }: Told = {},
): Promise<{ listing: ListingId; variant: VariantId }> {
  return inTransaction(house.db, async (tx) => {
    const { universe } = await findOwnShop(tx, maker, shop)
    const facts = universe === 'supplies' ? { supply: { origin: 'France' } } : {}
    const { id, variant } = await createListing(tx, maker, shop, { ...aListingInput, facts, ...told })
    if (published) await publishListing(tx, maker, shop, id)
    return { listing: id, variant }
  })
}

/** A photo as a file: a drawn square of one colour. */
export function aPhotoFile(colour = 'steelblue', width = 400, height = 300): Promise<Buffer> {
  const shape = `<rect width="${width}" height="${height}" fill="${colour}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shape}</svg>`
  return pictureOfDrawing(svg, width)
}
