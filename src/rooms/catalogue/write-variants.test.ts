import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inTransaction } from '#base/database'
import { testHouse } from '#test/database'
import { aShop } from '../shops/testing.ts'
import { addPhoto, findOwnListing, keyOf, type VariantInput } from './index.ts'
import { preparePhoto } from './photos/photos.ts'
import { aListing, aPhotoFile } from './testing.ts'
import { writeVariants } from './write-variants.ts'

const house = await testHouse()
const own = await aShop(house)
const found = (listing: number) => findOwnListing(house.db, own.shop, String(listing))
const write = async (listing: number, variants: VariantInput[]) => {
  const before = await found(listing)
  return inTransaction(house.db, (tx) => writeVariants(tx, before, variants))
}
const a = (size: string, metal: string, more: Partial<VariantInput> = {}): VariantInput => ({
  ...{ options: { Taille: size, Métal: metal }, price: 1000, stock: 1, sku: '', weight: null, photo: null },
  ...more,
})

test('whatever grids follow one another, a combination that stays keeps its id and all stand as they were written', async () => {
  const { listing } = await aListing(house, own)
  const variant = fc
    .record({
      size: fc.constantFrom('50', '52', '54'),
      metal: fc.constantFrom('or', 'argent'),
      price: fc.option(fc.integer({ min: 1, max: 100_000_000 })),
      stock: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
      sku: fc.string({ maxLength: 20 }).map((text) => text.replaceAll('\0', '').toWellFormed()),
      weight: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    })
    .map(({ size, metal, ...more }) => a(size, metal, more))
  const grid = fc.uniqueArray(variant, { selector: ({ options }) => keyOf(options), minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(grid, async (wanted) => {
      const before = new Map((await found(listing)).variants.map(({ id, options }) => [keyOf(options), id]))
      const ids = await write(listing, wanted)
      const { variants } = await found(listing)
      assert.deepEqual(
        variants,
        wanted.map((one, at) => ({ ...one, id: ids[at] })),
      )
      for (const { id, options } of variants) assert.equal(before.get(keyOf(options)) ?? id, id)
    }),
    { numRuns: 25 },
  )
})

test('only a photo of the listing itself shows one of its variants', async () => {
  const hang = async (listing: number) =>
    inTransaction(house.db, async (tx) =>
      addPhoto(tx, own.maker, own.shop, listing as never, await preparePhoto(house.files, await aPhotoFile())),
    )
  const [mine, other] = [await aListing(house, own), await aListing(house, own)]
  const [photo, foreign] = [await hang(mine.listing), await hang(other.listing)]
  const photos = [photo, foreign, 999_999_999].map((id) => id as VariantInput['photo'])
  await write(
    mine.listing,
    photos.map((id, at) => a(String(at), 'or', { photo: id })),
  )
  assert.deepEqual(
    (await found(mine.listing)).variants.map((one) => one.photo),
    [photo, null, null],
  )
})
