import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { atTime, now } from '#base/clock'
import { inTransaction } from '#base/database'
import { limitRate } from '#base/rate-limit'
import { type Actor, guest } from '#kit/actor'
import type { PersonId } from '#kit/id'
import { Refusal } from '#kit/refusal'
import { asOwner, testHouse } from '#test/database'
import { closeAccount } from './close-account.ts'
import { readDevice } from './device.ts'
import { endSession } from './end-session.ts'
import { findActor } from './find-actor.ts'
import { AddressInput, SignUpInput } from './inputs.ts'
import { keepAddress } from './keep-address.ts'
import { openAccount } from './open-account-flow.ts'
import { findOwnData } from './own-data-queries.ts'
import { findAddress, listSessions, listStaff } from './queries.ts'
import { ownPath } from './rules.ts'
import { aMember, signedIn } from './testing.ts'
import { tidyUp } from './tidy-up.ts'
import { updateProfile } from './update-profile.ts'

const left: number[] = []
const jobs = { 'test.left': { run: async (_: unknown, { person }: { person: number }) => void left.push(person) } }
const house = await testHouse({ jobs, listeners: { 'person.left': ['test.left'] } })
const { db } = house

const refusedAs = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const inDays = (days: number) => new Date(now().getTime() + days * 24 * 3600 * 1000)
const asked = async (actor: Actor) => new Headers({ cookie: await signedIn(house, actor) })
const address = { name: 'Lou Essai', line1: '3 rue du Moulin', line2: '', postcode: '12000', town: 'Rodez' }

async function aSale(person: PersonId, state: string): Promise<void> {
  await asOwner(
    house.ownerUrl,
    `with v as (insert into sellers (person_id, status, legal_name, updated_at)
        values (${person}, 'private_person', 'Lou', now()) returning id),
      s as (insert into shops (seller_id, person_id, slug, name, commune_code, town, department, latitude, longitude, occurred_at)
        select id, ${person}, 'lou-${person}', 'Lou', '12202', 'Rodez', '12', 44, 2, now() from v returning id),
      p as (insert into purchases (reference, checkout_token, email, total, expires_at, occurred_at)
        values ('r${person}', 't${person}', 'a@exemple.test', 1000, now(), now()) returning id)
    insert into orders (reference, purchase_id, shop_id, state, shop_name, seller, way, delivery, items, delivery_price,
      total, send_by, arrives_from, arrives_to, occurred_at)
    select 'o${person}', p.id, s.id, '${state}', 'Lou', '{}', 'parcel', '{}', 1000, 0, 1000,
      current_date, current_date, current_date, now() from p, s`,
  )
}

test('a session in use lives on, an unused one ends after a month', async () => {
  const headers = await asked(await aMember(house))
  for (const days of [20, 40, 60]) assert.notEqual(await atTime(inDays(days), () => findActor(house, headers)), guest)
  assert.equal(await atTime(inDays(91), () => findActor(house, headers)), guest)
})

test('a member is known with her roles', async () => {
  const actor = await aMember(house, { roles: ['moderator', 'treasurer'] })
  const found = await findActor(house, await asked(actor))
  assert.deepEqual({ ...found, roles: found.roles.toSorted() }, actor)
  assert.ok((await listStaff(db, 'moderator')).some(({ id }) => id === actor.id))
})

test('one ends one’s own sessions; another’s is missing', async () => {
  const [ana, bo] = [await aMember(house), await aMember(house)]
  const [first, second] = [await asked(ana), await asked(ana)]
  const [session] = await listSessions(db, ana.id!, '', now())
  await assert.rejects(
    inTransaction(db, (tx) => endSession(tx, bo, session!.id)),
    refusedAs('page_missing'),
  )
  await inTransaction(db, (tx) => endSession(tx, ana, session!.id))
  const known = await Promise.all([first, second].map((headers) => findActor(house, headers)))
  assert.equal(known.filter((actor) => actor === guest).length, 1)
})

test('a kept address is replaced by the next', async () => {
  const actor = await aMember(house)
  for (const town of ['Rodez', 'Millau']) await inTransaction(db, (tx) => keepAddress(tx, actor, { ...address, town }))
  assert.deepEqual(await findAddress(db, actor.id!), { ...address, town: 'Millau', country: 'FR' })
})

test('a person gets all her data, and nobody else’s', async () => {
  const [ana, bo] = [await aMember(house, { name: 'Ana' }), await aMember(house, { name: 'Bo' })]
  await inTransaction(db, (tx) => keepAddress(tx, ana, address))
  await inTransaction(db, (tx) => updateProfile(tx, ana, { name: 'Ana Essai' }))
  await aSale(ana.id!, 'sent')
  const data = await findOwnData(db, ana.id!)
  assert.equal((data.person as { name: string }).name, 'Ana Essai')
  assert.equal((data.address as { town: string }).town, 'Rodez')
  assert.equal((data.shops as unknown[]).length, 1)
  assert.ok(!JSON.stringify(data).includes(bo.email!))
  assert.equal((await findOwnData(db, bo.id!)).address, null)
})

test('closing an account erases the person and tells the rooms above', async () => {
  const actor = await aMember(house, { roles: ['treasurer'] })
  const headers = await asked(actor)
  await inTransaction(db, (tx) => keepAddress(tx, actor, address))
  await aSale(actor.id!, 'sent')
  await inTransaction(db, (tx) => closeAccount(tx, { id: actor.id!, email: actor.email! }))
  await house.work()
  assert.equal(await findActor(house, headers), guest)
  assert.ok(left.includes(actor.id!))
  const data = JSON.stringify(await findOwnData(db, actor.id!))
  for (const word of [actor.email!, actor.name, 'Moulin', 'treasurer']) assert.ok(!data.includes(word), word)
})

test('an account that the house opens is made once, and keeps the password it had', async () => {
  const account = { name: 'Démo', email: 'demo@exemple.test', password: 'dix lettres au moins' }
  const first = await openAccount(house, account)
  assert.equal(await openAccount(house, { ...account, password: 'autre chose encore', roles: ['operator'] }), first)
  const kept = await db.selectFrom('credentials').select('id').where('person_id', '=', first).execute()
  assert.equal(kept.length, 1)
})

test('what is past its end goes, twice over', async () => {
  const member = await aMember(house)
  await signedIn(house, member)
  const signUp = { email: 'jamais@exemple.test', name: 'Lou', password: 'x', browser: 'x', expires_at: inDays(3) }
  await db.insertInto('sign_ups').values(signUp).execute()
  await limitRate(db, 'essai/1', 1, 60)
  for (const days of [0, 31, 31]) await atTime(inDays(days), () => inTransaction(db, tidyUp))
  assert.equal((await listSessions(db, member.id!, '', now())).length, 0)
  assert.deepEqual(await db.selectFrom('sign_ups').select('email').where('email', '=', signUp.email).execute(), [])
  assert.deepEqual(await db.selectFrom('rate_limits').select('key').where('key', '=', 'essai/1').execute(), [])
})

test('one returns to paths of this site alone', () => {
  assert.equal(ownPath('/panier?a=1#b', '/'), '/panier?a=1#b')
  for (const foreign of [
    '//mal.example',
    '/\\mal.example',
    'https://mal.example',
    'javascript:x',
    '',
    undefined,
    '/\t/mal.example',
    '/.//mal.example',
    '/%2e//mal.example',
    '/panier/..//mal.example',
  ])
    assert.equal(ownPath(foreign, '/chez-nous'), '/chez-nous')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('/', '.', '\\', '%2e', 'a', '?', '#', '\t') }), (text) => {
      const origin = 'https://chez-nous.example'
      return new URL(ownPath(`/${text}`, '/'), origin).origin === origin
    }),
  )
})

test('a password is long, an address French, the terms accepted', () => {
  const good = { name: 'Lou', email: ' Lou@Exemple.test ', password: 'dix lettres', agreed: 'yes' }
  assert.equal(SignUpInput.parse(good).email, 'lou@exemple.test')
  const codes = (input: object) => SignUpInput.safeParse(input).error?.issues.map(({ message }) => message)
  assert.deepEqual(codes({ ...good, password: 'court' }), ['too_short'])
  assert.deepEqual(codes({ ...good, email: 'lou' }), ['not_an_email'])
  assert.deepEqual(codes({ ...good, agreed: undefined }), ['account_agree'])
  assert.equal(AddressInput.safeParse({ ...address, postcode: 'AB1' }).error?.issues[0]?.message, 'only_in_france')
})

test('a device is named as a person would', () => {
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1'
  assert.deepEqual(readDevice(iphone), { browser: 'Safari', system: 'iPhone' })
  assert.equal(readDevice('curl/8'), undefined)
})
