import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, type Tx } from '#base/database'
import { testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { addSection } from './add-section.ts'
import { moveSection } from './move-section.ts'
import { removeSection } from './remove-section.ts'
import { renameSection } from './rename-section.ts'
import { listSections } from './section-queries.ts'
import { aShop } from './testing.ts'

const house = await testHouse()
const act = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(house.db, work)
type Made = Awaited<ReturnType<typeof aShop>>
const add = ({ maker, shop }: Made, name: string) => act((tx) => addSection(tx, maker, shop, { name }))
const names = async ({ shop }: Made) => (await listSections(house.db, shop)).map(({ name }) => name)

test('sections stand in the order that the maker gives them', async () => {
  const made = await aShop(house)
  const { maker, shop } = made
  const [bowls, cups] = [await add(made, 'Bols'), await add(made, 'Tasses')]
  const plates = await add(made, 'Assiettes')
  const move = (id: number, to: 'up' | 'down') => act((tx) => moveSection(tx, maker, shop, id, { to }))
  await move(plates, 'up')
  assert.deepEqual(await names(made), ['Bols', 'Assiettes', 'Tasses'])
  await move(bowls, 'up')
  await move(cups, 'down')
  assert.deepEqual(await names(made), ['Bols', 'Assiettes', 'Tasses'])
  await move(bowls, 'down')
  assert.deepEqual(await names(made), ['Assiettes', 'Bols', 'Tasses'])
  await act((tx) => removeSection(tx, maker, shop, bowls))
  await add(made, 'Plats')
  assert.deepEqual(await names(made), ['Assiettes', 'Tasses', 'Plats'])
})

test('a section’s name is its own, whatever its capitals and accents’ case', async () => {
  const made = await aShop(house)
  const ended = await Promise.allSettled([add(made, 'Été'), add(made, 'ÉTÉ')])
  assert.deepEqual(ended.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const [summer] = await listSections(house.db, made.shop)
  const winter = await add(made, 'Hiver')
  const rename = (id: number, name: string) => act((tx) => renameSection(tx, made.maker, made.shop, id, { name }))
  await assert.rejects(rename(winter, 'été'), { code: 'shop_section_taken' })
  await rename(summer!.id, 'ÉTÉ')
  await rename(winter, 'Noël')
  assert.deepEqual(await names(made), ['ÉTÉ', 'Noël'])
})

test('listings of a section that is taken away stay, in none', async () => {
  const made = await aShop(house)
  const section = await add(made, 'Bols')
  const { listing } = await aListing(house, made)
  await house.db.updateTable('listings').set({ section_id: section }).where('id', '=', listing).execute()
  assert.equal((await listSections(house.db, made.shop))[0]!.listings, 1)
  await act((tx) => removeSection(tx, made.maker, made.shop, section))
  const row = house.db.selectFrom('listings').select('section_id').where('id', '=', listing)
  assert.deepEqual(await row.execute(), [{ section_id: null }])
})

test('thirty sections are enough, and another maker’s are missing', async () => {
  const made = await aShop(house)
  for (let nth = 1; nth <= 30; nth++) await add(made, `Rayon ${nth}`)
  await assert.rejects(add(made, 'Un de trop'), { code: 'shop_sections_full' })
  const [first] = await listSections(house.db, made.shop)
  const mine = await aShop(house)
  const missing = { code: 'page_missing' }
  for (const shop of [made.shop, mine.shop]) {
    await assert.rejects(
      act((tx) => renameSection(tx, mine.maker, shop, first!.id, { name: 'x' })),
      missing,
    )
    await assert.rejects(
      act((tx) => moveSection(tx, mine.maker, shop, first!.id, { to: 'down' })),
      missing,
    )
    await assert.rejects(
      act((tx) => removeSection(tx, mine.maker, shop, first!.id)),
      missing,
    )
  }
})
