import assert from 'node:assert/strict'
import { test } from 'node:test'
import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { newReference, type VariantId } from '#kit/id'
import { updateListing } from '#rooms/catalogue'
import { testHouse } from '#test/database'
import { aMaker, aShop } from '../shops/testing.ts'
import { fillGaps } from './fill-gaps-flow.ts'
import { readImportRow } from './queries.ts'
import { readImport } from './read-import-flow.ts'
import { listStayed } from './report-queries.ts'
import { anImport, etsyFile, importJobs, listingsOf, startedImport, type Workshop } from './testing.ts'
import { undoImport } from './undo-import-flow.ts'

const house = await testHouse({ jobs: importJobs() })
const aWorkshop = async (): Promise<Workshop> => ({ house, ...(await aShop(house)) })
const fourBowls = etsyFile(...['Un', 'Deux', 'Trois', 'Quatre'].map((name) => ({ TITLE: `Bol ${name}` })))
const undo = ({ maker, shop }: Workshop, { reference }: { reference: string }) =>
  undoImport(house.db, maker, String(shop), reference)

test('an undo takes back what the import made, published or not, and leaves what was sold or edited', async () => {
  const workshop = await aWorkshop()
  const done = await anImport(workshop, fourBowls)
  const [one, two, three, four] = await listingsOf(workshop)
  await fillGaps(house.db, workshop.maker, done, { what: 'publication', bare: 'yes' })
  await inTransaction(house.db, (tx) =>
    updateListing(tx, workshop.maker, workshop.shop, two!.id, { ...two!, title: 'Coupe' }),
  )
  await reserved(workshop, three!.variant)
  await undo(workshop, done)
  await undo(workshop, done)
  assert.deepEqual(
    (await listingsOf(workshop)).map(({ id, state }) => [id, state]),
    [
      [two!.id, 'published'],
      [three!.id, 'published'],
    ],
  )
  assert.deepEqual(
    (await listStayed(house.db, done)).map(({ listing, reason }) => [listing, reason]),
    [
      [two!.id, 'edited'],
      [three!.id, 'sold'],
    ],
  )
  assert.ok(one && four)
  assert.equal((await readImportRow(house.db, done)).state, 'undone')
})

test('after an undo the file can be imported again, without what stayed', async () => {
  const workshop = await aWorkshop()
  const done = await anImport(workshop, fourBowls)
  const [one] = await listingsOf(workshop)
  await inTransaction(house.db, (tx) =>
    updateListing(tx, workshop.maker, workshop.shop, one!.id, { ...one!, stock: 9 }),
  )
  await undo(workshop, done)
  const again = await anImport(workshop, fourBowls)
  assert.deepEqual([again.created, again.known], [3, 1])
})

test('what an earlier import made stays when a later one of the same file is undone', async () => {
  const workshop = await aWorkshop()
  await anImport(workshop, fourBowls)
  await undo(workshop, await anImport(workshop, fourBowls))
  assert.equal((await listingsOf(workshop)).length, 4)
})

test('an import that still waits or runs ends by its undo', async () => {
  const workshop = await aWorkshop()
  const started = await startedImport(workshop, fourBowls)
  await undo(workshop, started)
  await readImport(house, started)
  await house.work()
  assert.deepEqual(await listingsOf(workshop), [])
  assert.equal((await readImportRow(house.db, started)).state, 'undone')
})

test('nobody undoes another’s import', async () => {
  const workshop = await aWorkshop()
  const done = await anImport(workshop, fourBowls)
  await assert.rejects(undo({ ...workshop, maker: await aMaker(house) }, done), { code: 'page_missing' })
  const elsewhere = await aShop(house)
  await assert.rejects(undo({ house, ...elsewhere }, done), { code: 'page_missing' })
})

/** A checkout under way holds a piece. */
async function reserved({ shop }: Workshop, variant: VariantId): Promise<void> {
  const { id } = await house.db
    .insertInto('purchases')
    .values({
      reference: newReference(),
      checkout_token: newReference(),
      email: 'odile@example.org',
      total: 1,
      expires_at: now(),
      occurred_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const held = { purchase_id: id, shop_id: shop, variant_id: variant, quantity: 1 }
  await house.db.insertInto('reservations').values(held).execute()
}
