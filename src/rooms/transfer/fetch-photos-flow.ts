import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { FetchFault, fetchPublic, type Outside } from '#base/fetch'
import type { House } from '#base/house'
import { enqueue } from '#base/jobs'
import { mustHaveSpace, type Space } from '#base/space'
import { Refusal } from '#kit/refusal'
import { type PreparedPhoto, preparePhoto } from '#rooms/catalogue'
import { failPhoto, failWaiting, hangPhoto } from './hang-photo.ts'
import { asMaker, type Failure, type Import, type ImportRef } from './import.ts'
import { findFetched, findMaker, listListingsWaiting, listWaitingPhotos, type WaitingPhoto } from './photo-queries.ts'
import { readImportRow } from './queries.ts'
import { tellEnd } from './tell-end.ts'

type Parts = Space
/** A first try and two more. */
const passes = 3
/** Minutes before the second pass and before the third. */
const waits = [5, 40]
/** Few at once: another house's server is not ours to load. Of one listing one after the other, so that they keep their order. */
const sideBySide = 4
/** Listings in one job: one that is cut off loses little, and the imports of other shops get their turn. */
const listingsAtOnce = 4

/** Fetches photos of an import, some listings a job, until none waits. Twice is once: what was done is not fetched again. */
export async function fetchPhotos(
  house: Parts,
  { pass, ...ref }: ImportRef & { pass: number },
  outside?: Outside,
): Promise<void> {
  const found = await readImportRow(house.db, ref)
  if (found.state === 'undone') return
  const full = await isFull(house, found)
  if (full) return inTransaction(house.db, (tx) => failWaiting(tx, ref, full))
  const listings = await listListingsWaiting(house.db, ref, pass, listingsAtOnce)
  await inParallel(sideBySide, listings, async (listing) => {
    for (const photo of await listWaitingPhotos(house.db, ref, listing, pass)) {
      await fetchOne(house, found, photo, outside)
    }
  })
  await goOn(house, ref, pass)
}

/** Why nothing more is fetched: other photos would find no place either, so none of them is asked for again. */
async function isFull(house: Parts, { shop }: Import): Promise<Failure | undefined> {
  try {
    await mustHaveSpace(house, await findMaker(house.db, shop))
  } catch (error) {
    return failureOf(error)
  }
}

async function fetchOne({ db, files }: Parts, found: Import, photo: WaitingPhoto, outside?: Outside): Promise<void> {
  try {
    const prepared = (await findFetched(db, found.shop, photo.address)) ?? (await fetchPhoto(files, photo, outside))
    await inTransaction(db, (tx) => hangPhoto(tx, asMaker(found), found, photo, prepared))
  } catch (error) {
    const failure = failureOf(error)
    const tryAgain = error instanceof FetchFault && error.mayPass && photo.attempts + 1 < passes
    await inTransaction(db, (tx) => failPhoto(tx, found, photo, failure, tryAgain ? 'waiting' : 'failed'))
  }
}

async function fetchPhoto(files: House['files'], { address }: WaitingPhoto, outside?: Outside): Promise<PreparedPhoto> {
  const { bytes } = await fetchPublic(address, { accept: 'image/*', ...(outside ? { outside } : {}) })
  return preparePhoto(files, bytes)
}

/** Anything else is a bug or our own trouble, and not the photo's: the job is tried again. */
function failureOf(error: unknown): Failure {
  if (error instanceof FetchFault) return { code: error.code, values: {} }
  if (error instanceof Refusal && error.code !== 'pictures_busy') return { code: error.code, values: error.values }
  throw error
}

async function goOn({ db }: Parts, ref: ImportRef, pass: number): Promise<void> {
  const isMore = async (upTo: number) => (await listListingsWaiting(db, ref, upTo, 1)).length > 0
  if (await isMore(pass)) await inTransaction(db, (tx) => enqueue(tx, 'transfer.fetch_photos', { ...ref, pass }))
  else if (pass < passes && (await isMore(passes))) {
    const after = new Date(now().getTime() + waits[pass - 1]! * 60_000)
    await inTransaction(db, (tx) => enqueue(tx, 'transfer.fetch_photos', { ...ref, pass: pass + 1 }, { after }))
  } else await inTransaction(db, (tx) => tellEnd(tx, ref))
}

async function inParallel<Item>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items]
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: most }, worker))
}
