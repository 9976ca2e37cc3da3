import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import { inTransaction } from '#base/database'
import { joinSentences } from '#base/sentences'
import { type Actor, guest } from '#kit/actor'
import { messages as orders } from '#rooms/orders'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { isRefused } from '#test/refused'
import { messages as ui } from '../../ui/messages.ts'
import { aListing } from '../catalogue/testing.ts'
import { aMember } from '../identity/testing.ts'
import { releasePurchase } from '../orders/release-purchase.ts'
import { aPurchase, aSellingHouse } from '../orders/testing.ts'
import { aShop } from '../shops/testing.ts'
import { askAlert } from './ask-alert.ts'
import { jobs } from './jobs.ts'
import { messages } from './messages.ts'
import { alertsADay, mostAlerts } from './rules.ts'
import { forgetAlertsOf, tellAlerts } from './tell-alerts.ts'
import { web } from './web.tsx'

joinSentences([ui, orders, messages])
const house = await aSellingHouse()
const shop = await aShop(house)
const ask = asker(house, web)
const watch = (listing: number, email: string, actor: Actor = guest) =>
  inTransaction(house.db, (tx) => askAlert(tx, actor, listing, email))
const lettersTo = (email: string) =>
  house.db.selectFrom('letters').select(['subject', 'may_unsubscribe']).where('recipient', '=', email).execute()
const waiting = () => house.db.selectFrom('alerts').select('email').execute()

test('who waits for a piece that another is paying for is told once, when it is free again', async () => {
  const { listing } = await aListing(house, shop, { title: 'Bol rare', stock: 1 })
  const { purchase } = await aPurchase(house, [{ listing }])
  const { to } = await ask(routes.alerts.ask, { form: { listing: String(listing), email: ' Odile@Exemple.test ' } })
  assert.equal(to, `/creations/bol-rare-${listing}`)
  await watch(listing, 'odile@exemple.test')
  await jobs['alerts.tell'].run(house)
  assert.deepEqual(await lettersTo('odile@exemple.test'), [])
  await inTransaction(house.db, (tx) => releasePurchase(tx, purchase.reference))
  await Promise.all([jobs['alerts.tell'].run(house), jobs['alerts.tell'].run(house)])
  await jobs['alerts.tell'].run(house)
  const subject = '«\u202fBol rare\u202f» peut à nouveau être commandée'
  assert.deepEqual(await lettersTo('odile@exemple.test'), [{ subject, may_unsubscribe: true }])
  assert.deepEqual(await waiting(), [])
})

test('asked again after it was told, it is told again', async () => {
  const { listing } = await aListing(house, shop, { stock: 1 })
  for (const _ of ['once', 'twice']) {
    await watch(listing, 'fidele@exemple.test')
    await inTransaction(house.db, tellAlerts)
  }
  assert.equal((await lettersTo('fidele@exemple.test')).length, 2)
})

test('after seven days nobody waits any more, and the address is erased', async () => {
  const { listing } = await aListing(house, shop, { stock: 1 })
  await aPurchase(house, [{ listing }])
  await atTime(new Date(now().getTime() - 8 * 86_400_000), () => watch(listing, 'vieille@exemple.test'))
  await jobs['alerts.tell'].run(house)
  assert.deepEqual(await waiting(), [])
})

test('an address waits for a few pieces at a time, of those that may be seen; what is wrong is said', async () => {
  const made = await aListing(house, shop, { stock: 1 })
  const draft = await aListing(house, shop, { published: false })
  await assert.rejects(watch(draft.listing, 'a@exemple.test'), isRefused('page_missing'))
  const rows = Array.from({ length: mostAlerts }, (_, at) => ({
    ...{ kind: 'free_again', shop_id: shop.shop, listing_id: 900_000 + at, email: 'b@exemple.test' },
    occurred_at: now(),
  }))
  await house.db.insertInto('alerts').values(rows).execute()
  await assert.rejects(watch(made.listing, 'b@exemple.test'), isRefused('alert_many'))
  await house.db.deleteFrom('alerts').execute()
  const wrong = await ask(routes.alerts.ask, { form: { listing: String(made.listing), email: 'pas une adresse' } })
  assert.match(wrong.html, new RegExp(`href="/creations/${made.listing}"`))
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /value="pas une adresse"/)
  const form = { listing: String(made.listing), email: 'c@exemple.test' }
  let refused = 0
  for (let times = 0; times < 12; times++) if ((await ask(routes.alerts.ask, { form })).status === 409) refused++
  assert.ok(refused > 0, 'one client leaves only so many in an hour')
  await house.db.deleteFrom('alerts').execute()
})

test('an address gets only so many in a day, from however many places somebody asks in its name', async () => {
  const { listing } = await aListing(house, shop, { stock: 1 })
  const form = { listing: String(listing), email: 'ciblee@exemple.test' }
  let taken = 0
  for (let nth = 0; nth < 40; nth++) {
    if ((await ask(routes.alerts.ask, { form, client: `198.51.100.${nth}` })).to) taken++
    await house.db.deleteFrom('alerts').execute()
  }
  assert.equal(taken, alertsADay)
})

test('a member’s own address is taken, whatever the form says; what she asked goes with her', async () => {
  const { listing } = await aListing(house, shop, { stock: 1 })
  await aPurchase(house, [{ listing }])
  const actor = await aMember(house)
  await ask(routes.alerts.ask, { actor, form: { listing: String(listing), email: 'autre@exemple.test' } })
  assert.deepEqual(await waiting(), [{ email: actor.email }])
  await inTransaction(house.db, (tx) => forgetAlertsOf(tx, actor.id!))
  assert.deepEqual(await waiting(), [])
})

test('the serving role writes and takes away alerts, and changes none', async () => {
  await assert.rejects(house.db.updateTable('alerts').set({ email: 'x@exemple.test' }).execute(), /permission denied/)
})
