import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, sql } from '#base/database'
import type { Actor } from '#kit/actor'
import { formatCents } from '#kit/money'
import { Refusal } from '#kit/refusal'
import { cancelOrder, finishOrder } from '#rooms/orders'
import { asOwner } from '#test/database'
import { jobs as catalogueJobs } from '../catalogue/jobs.ts'
import { listeners as catalogueListeners } from '../catalogue/listeners.ts'
import { aListing } from '../catalogue/testing.ts'
import { aMember } from '../identity/testing.ts'
import { balances } from '../ledger/queries.ts'
import { anOrder, aSellingHouse } from '../orders/testing.ts'
import { jobs as shopsJobs } from '../shops/jobs.ts'
import { listeners as shopsListeners } from '../shops/listeners.ts'
import { aShop } from '../shops/testing.ts'
import { askToLeave } from './ask-to-leave.ts'
import { mayLeave } from './find-remaining.ts'
import { jobs } from './jobs.ts'
import { findAskedAt } from './queries.ts'

const house = await aSellingHouse({
  jobs: { ...jobs, ...shopsJobs, ...catalogueJobs },
  listeners: { 'person.left': [...shopsListeners['person.left'], ...catalogueListeners['person.left']] },
})
const { db } = house

const ask = (actor: Actor) => inTransaction(db, (tx) => askToLeave(tx, actor))
const finish = () => jobs['leaving.finish'].run(house)
const nameOf = async (actor: Actor) =>
  (await db.selectFrom('persons').select('name').where('id', '=', actor.id!).executeTakeFirstOrThrow()).name
const stateOf = async (shop: number) =>
  (await db.selectFrom('shops').select('state').where('id', '=', shop).executeTakeFirstOrThrow()).state
const lettersTo = async (actor: Actor) => {
  await house.work()
  return house.sent.filter(({ to }) => to === actor.email)
}
const subjectsTo = async (actor: Actor) => (await lettersTo(actor)).map(({ subject }) => subject)

test('who has nothing left to do leaves at once, and her last letter forgets her once it is sent', async () => {
  const actor = await aMember(house)
  assert.equal(await ask(actor), 'left')
  assert.equal(await nameOf(actor), '')
  assert.deepEqual(await subjectsTo(actor), ['Votre compte est fermé'])
  const { rows } = await sql`select recipient from letters where recipient = ${actor.email}`.execute(db)
  assert.deepEqual(rows, [])
})

test('an account with an order to send waits for it, with its shop closed, then for its money', async () => {
  const { maker, shop, order } = await anOrder(house, { price: 4250 })
  assert.equal(await ask(maker), 'waits')
  assert.equal(await stateOf(shop), 'closed')
  const [asked] = (await lettersTo(maker)).filter(({ subject }) => subject.startsWith('Votre compte se fermera'))
  assert.match(asked!.text, /Une commande de .* attend d’être envoyée/)

  await inTransaction(db, (tx) => finishOrder(tx, maker, shop, order.reference))
  await finish()
  assert.notEqual(await nameOf(maker), '', 'her money has not reached her')
  const due = -(await balances(db)).find(({ account }) => account === `maker/${shop}/due`)!.balance
  assert.equal(await ask(maker), 'waits')
  const said = (await lettersTo(maker)).at(-1)!.text
  assert.ok(said.includes(`${formatCents(due)} des ventes de`), said)
  const nothing = { orders: [], money: [], lastOperator: false, goingOn: { arriving: 0, reports: 0 }, shops: [] }
  assert.ok(mayLeave(nothing))
  assert.ok(!mayLeave({ ...nothing, money: [{ shop, name: 'Bleu', amount: 4250 }] }))
})

test('a cancelled order holds nobody', async () => {
  const { maker, shop, order } = await anOrder(house)
  assert.equal(await ask(maker), 'waits')
  const why = { by: 'maker', reason: 'Je m’en vais', restock: true } as const
  await inTransaction(db, (tx) => cancelOrder(tx, maker, order.reference, why))
  for (let twice = 0; twice < 2; twice++) await finish()
  assert.equal(await nameOf(maker), '')
  assert.equal((await subjectsTo(maker)).filter((subject) => subject === 'Votre compte est fermé').length, 1)
  assert.equal(await stateOf(shop), 'draft')
})

test('neither a report nor an order on its way to her holds who wants to leave: others could bring them about for ever', async () => {
  const buyer = await aMember(house)
  await anOrder(house, { actor: buyer })
  const { maker, shop } = await aShop(house)
  await asOwner(
    house.ownerUrl,
    `insert into reports (target, shop_id, reason, reporter_email, occurred_at)
     values ('shop', ${shop}, 'Je n’aime pas', 'quelquun@exemple.test', now())`,
  )
  assert.deepEqual([await ask(buyer), await ask(maker)], ['left', 'left'])
})

test('who opens her shop again has changed her mind', async () => {
  const { maker, shop } = await anOrder(house)
  await ask(maker)
  await db.updateTable('shops').set({ state: 'published', closed_at: null }).where('id', '=', shop).execute()
  await finish()
  assert.equal(await findAskedAt(db, maker.id!), undefined)
  assert.notEqual(await nameOf(maker), '')
})

test('the only one who runs the house cannot leave it alone', async () => {
  const operator = await aMember(house, { roles: ['operator'] })
  await assert.rejects(ask(operator), (error) => error instanceof Refusal && error.code === 'leaving_last_operator')
  await aMember(house, { roles: ['operator'] })
  assert.equal(await ask(operator), 'left')
})

test('what was never sold goes with its maker; what was sold stays, out of sight, for who bought it', async () => {
  const { maker, shop, listing, order } = await anOrder(house)
  const { listing: unsold } = await aListing(house, { maker, shop })
  await ask(maker)
  await inTransaction(db, (tx) => cancelOrder(tx, maker, order.reference, { by: 'maker', reason: 'x', restock: true }))
  await finish()
  await house.work()
  await catalogueJobs['catalogue.forget'].run(house, { person: maker.id! })
  const left = await db.selectFrom('listings').select('id').where('id', 'in', [listing, unsold]).execute()
  assert.deepEqual(
    left.map(({ id }) => id),
    [listing],
  )
})
