import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import { findCommune } from '#base/communes'
import { inTransaction, type Tx } from '#base/database'
import type { StoredPicture } from '#base/pictures'
import type { ShopId } from '#kit/id'
import { read } from '#kit/read'
import type { Refusal } from '#kit/refusal'
import { testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { addMeeting } from './add-meeting.ts'
import { arrangeStoryPhotos } from './arrange-story-photos.ts'
import { LookInput, MeetingInput, QuestionsInput, TermsInput } from './look-inputs.ts'
import { movePin } from './move-pin.ts'
import { pinListing } from './pin-listing.ts'
import { listMeetings, listPins, listStoryPhotos } from './presence-queries.ts'
import { removeMeeting } from './remove-meeting.ts'
import { setLook } from './set-look.ts'
import { setQuestions } from './set-questions.ts'
import { setTerms } from './set-terms.ts'
import { storyPhotosWish } from './story-photos-wish.ts'
import { aMaker, aShop } from './testing.ts'
import { unpinListing } from './unpin-listing.ts'

const house = await testHouse()
const act = <Value>(run: (tx: Tx) => Promise<Value>) => inTransaction(house.db, run)
const refused = (code: string) => (fault: Refusal) =>
  fault.code === code || fault.faults.some((one) => one.code === code)
const plain = read(LookInput, { colour: 'house' })
const picture = (letter: string): StoredPicture => ({ key: letter.repeat(32), width: 1200, height: 300, thumbhash: '' })
const asStored = (shop: ShopId) =>
  house.db.selectFrom('shops').selectAll().where('id', '=', shop).executeTakeFirstOrThrow()

test('a banner stays while the look changes, until it is taken off', async () => {
  const { maker, shop } = await aShop(house)
  await act((tx) => setLook(tx, maker, shop, plain, picture('a')))
  const dressed = read(LookInput, {
    colour: 'own',
    ownColour: '#FFE100',
    titleFace: 'sans',
    focusX: '20',
    focusY: '80',
  })
  await act((tx) => setLook(tx, maker, shop, dressed))
  const { accent, title_face, banner_key, banner_focus_x, banner_focus_y } = await asStored(shop)
  assert.deepEqual([accent, title_face, banner_key], ['#ffe100', 'sans', 'a'.repeat(32)])
  assert.deepEqual([banner_focus_x, banner_focus_y], [20, 80])
  await act((tx) => setLook(tx, maker, shop, plain, null))
  assert.equal((await asStored(shop)).banner_key, null)
})

test('a colour that is none is refused beside its field', () => {
  for (const ownColour of ['', 'red', '#12345', 'url(x)', '#12345g']) {
    assert.throws(() => read(LookInput, { colour: 'own', ownColour }), refused('shop_not_a_colour'))
  }
  assert.throws(() => read(LookInput, { colour: 'house', focusX: '101' }), refused('too_large'))
})

test('questions keep their order, a pair left empty is gone, half of one is asked for', async () => {
  const { maker, shop } = await aShop(house)
  const typed = { question: ['Lavable ?', '', '<script>alert(1)</script>'], answer: ['Oui.', '', 'Non.'] }
  await act((tx) => setQuestions(tx, maker, shop, read(QuestionsInput, typed)))
  const { questions } = await asStored(shop)
  assert.deepEqual(questions, [
    { question: 'Lavable ?', answer: 'Oui.' },
    { question: '<script>alert(1)</script>', answer: 'Non.' },
  ])
  const half = { question: ['Lavable ?'], answer: [''] }
  assert.throws(() => read(QuestionsInput, half), refused('required'))
  const many = { question: Array(21).fill('Q'), answer: Array(21).fill('R') }
  assert.throws(() => read(QuestionsInput, many), refused('shop_questions_full'))
  const long = { question: ['Q'.repeat(201)], answer: ['R'] }
  assert.throws(() => read(QuestionsInput, long), refused('too_long'))
})

test('terms left empty are the house’s own again', async () => {
  const { maker, shop } = await aShop(house)
  await act((tx) => setTerms(tx, maker, shop, read(TermsInput, { returns: 'Trente jours.', repairs: 'Gratuites.' })))
  await act((tx) => setTerms(tx, maker, shop, read(TermsInput, { returns: 'Trente jours.', repairs: ' ' })))
  assert.deepEqual((await asStored(shop)).terms, { returns: 'Trente jours.' })
})

test('a meeting is shown until its last day is over', async () => {
  const { maker, shop } = await aShop(house)
  const typed = { startsOn: '2026-12-12', endsOn: '2026-12-13', place: 'Halle', hours: '', town: 'Brest' }
  await atTime(new Date('2026-12-01T10:00:00Z'), () =>
    act((tx) => addMeeting(tx, maker, shop, read(MeetingInput, typed))),
  )
  const shown = (today: string) => listMeetings(house.db, shop, today)
  assert.equal((await shown('2026-12-13')).length, 1)
  assert.equal((await shown('2026-12-14')).length, 0)
  const late = atTime(new Date('2026-12-20T10:00:00Z'), () =>
    act((tx) => addMeeting(tx, maker, shop, read(MeetingInput, typed))),
  )
  await assert.rejects(late, refused('shop_meeting_past'))
  const [meeting] = await shown('2026-12-01')
  const stranger = await aShop(house)
  await act((tx) => removeMeeting(tx, stranger.maker, stranger.shop, meeting!.id))
  assert.equal((await shown('2026-12-01')).length, 1)
  await act((tx) => removeMeeting(tx, maker, shop, meeting!.id))
  assert.equal((await shown('2026-12-01')).length, 0)
})

test('a meeting of one day needs no last one; one that ends before it begins is refused', () => {
  const typed = { startsOn: '2026-12-12', place: 'Halle', town: '29200' }
  assert.equal(read(MeetingInput, { ...typed, endsOn: '' }).endsOn, '2026-12-12')
  assert.throws(() => read(MeetingInput, { ...typed, endsOn: '2026-12-11' }), refused('shop_meeting_backwards'))
  assert.throws(() => read(MeetingInput, { ...typed, endsOn: '2028-12-11' }), refused('shop_meeting_long'))
  assert.equal(read(MeetingInput, typed).commune.code, findCommune('29019')!.code)
})

test('six pieces at most are shown first, in her order, and only her own that are on sale', async () => {
  const { maker, shop } = await aShop(house)
  const listings: number[] = []
  for (let at = 0; at < 7; at++) listings.push((await aListing(house, { maker, shop })).listing)
  const pin = (listing: number) => act((tx) => pinListing(tx, maker, shop, { listing }))
  for (const listing of listings.slice(0, 6)) await pin(listing)
  await pin(listings[0]!)
  await assert.rejects(pin(listings[6]!), refused('shop_pins_full'))
  await act((tx) => movePin(tx, maker, shop, listings[5]!, { to: 'up' }))
  await act((tx) => unpinListing(tx, maker, shop, listings[0]!))
  const shown = (await listPins(house.db, shop)).map(({ listing }) => listing)
  assert.deepEqual(
    shown,
    [1, 2, 3, 5, 4].map((at) => listings[at]),
  )
  const stranger = await aShop(house)
  const foreign = act((tx) => pinListing(tx, stranger.maker, stranger.shop, { listing: listings[1]! }))
  await assert.rejects(foreign, refused('shop_pin_unknown'))
})

test('photos of the workshop are ordered, described and removed; the ninth is refused', async () => {
  const { maker, shop } = await aShop(house)
  const ask = (form: Record<string, string>, added: StoredPicture[] = []) =>
    act((tx) => arrangeStoryPhotos(tx, maker, shop, storyPhotosWish(form), added))
  await ask({}, [picture('a'), picture('b'), picture('c')])
  const [a, b, c] = (await listStoryPhotos(house.db, shop)).map(({ id }) => id)
  await ask({ [`alt_${a}`]: 'Le tour', up: String(c) })
  await ask({ remove: String(b) })
  const photos = await listStoryPhotos(house.db, shop)
  assert.deepEqual(
    photos.map(({ id, alt }) => [id, alt]),
    [
      [a, 'Le tour'],
      [c, ''],
    ],
  )
  await assert.rejects(ask({}, Array(7).fill(picture('d'))), refused('shop_story_photos_full'))
  assert.throws(() => storyPhotosWish({ [`alt_${a}`]: 'x'.repeat(501) }), refused('too_long'))
})

test('nobody else dresses her shop', async () => {
  const { shop } = await aShop(house)
  const stranger = await aMaker(house)
  const acts = [
    (tx: Tx) => setLook(tx, stranger, shop, plain),
    (tx: Tx) => setQuestions(tx, stranger, shop, { questions: [] }),
    (tx: Tx) => setTerms(tx, stranger, shop, read(TermsInput, {})),
    (tx: Tx) => removeMeeting(tx, stranger, shop, 1),
    (tx: Tx) => pinListing(tx, stranger, shop, { listing: 1 }),
    (tx: Tx) => unpinListing(tx, stranger, shop, 1),
    (tx: Tx) => arrangeStoryPhotos(tx, stranger, shop, storyPhotosWish({}), []),
  ]
  for (const one of acts) await assert.rejects(act(one), refused('page_missing'))
})
