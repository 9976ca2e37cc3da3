import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { noOwnCookies } from '#base/own-cookies'
import { routes } from '#routes'
import { aListing } from '../catalogue/testing.ts'
import { closeAccount } from '../identity/close-account.ts'
import { aMember } from '../identity/testing.ts'
import { aShop } from '../shops/testing.ts'
import { mostKeptOpen, purchaseLink } from './purchase-access.ts'
import { countPurchases, findPurchase, listPurchases } from './purchase-queries.ts'
import { anOrder, aPurchase, aSellingHouse } from './testing.ts'
import { aVisitor } from './testing-visitor.ts'

const house = await aSellingHouse()
const shop = await aShop(house)
const { listing } = await aListing(house, shop, { stock: 100 })

const paramsOf = (reference: string) => {
  const [, signature] = /\/([^/]+)$/.exec(purchaseLink(house.keys, reference))!
  return { reference, signature: signature! }
}

test('what a member buys stays with her session, and opens nothing in the browser she leaves', async () => {
  const member = await aMember(house)
  const visitor = aVisitor(house, member)
  const { purchase } = await aPurchase(house, [{ listing }], { actor: member })
  await visitor.ask(routes.purchases.open, { params: paramsOf(purchase.reference) })
  assert.deepEqual(Object.keys(visitor.cookies), [])
})

test('a guest’s purchase is open in her browser until she signs out of it', async () => {
  const { purchase } = await anOrder(house)
  const visitor = aVisitor(house)
  const params = paramsOf(purchase.reference)
  await visitor.ask(routes.purchases.open, { params })
  assert.match((await visitor.ask(routes.purchases.show, { params })).html, /<h1/)
  for (const { name } of noOwnCookies()) delete visitor.cookies[name]
  assert.equal((await visitor.ask(routes.purchases.show, { params })).status, 404)
})

test('however many purchases a browser opens, the newest stay open and its cookies stay small', async () => {
  const visitor = aVisitor(house)
  const references: string[] = []
  for (let nth = 0; nth < mostKeptOpen + 2; nth++) {
    const { purchase } = await aPurchase(house, [{ listing }])
    references.push(purchase.reference)
    await visitor.ask(routes.purchases.open, { params: paramsOf(purchase.reference) })
  }
  const sent = Object.entries(visitor.cookies).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  assert.ok(sent.join('; ').length < 2000)
  const opens = async (reference: string) =>
    (await visitor.ask(routes.purchases.show, { params: { reference } })).status === 200
  const seen = await Promise.all(references.map(opens))
  assert.deepEqual(
    seen,
    references.map((_, nth) => nth >= 2),
  )
})

test('a forged cookie opens nothing', async () => {
  const { purchase } = await anOrder(house)
  const visitor = aVisitor(house)
  for (const achats of [purchase.reference, `${purchase.reference}.abc`, '~~~', '.'.repeat(500)]) {
    Object.assign(visitor.cookies, { achats })
    const { status } = await visitor.ask(routes.purchases.show, { params: { reference: purchase.reference } })
    assert.equal(status, 404)
  }
})

test('the next owner of a mailbox gets nothing of the member who left it', async () => {
  const email = 'reprise@exemple.test'
  const left = await aMember(house, { email })
  const { purchase } = await aPurchase(house, [{ listing }], { actor: left })
  await inTransaction(house.db, (tx) => closeAccount(tx, { id: left.id!, email: left.email! }))
  const next = await aMember(house, { email })
  const whose = { person: next.id!, verifiedEmail: email }
  assert.equal(await countPurchases(house.db, whose), 0)
  assert.deepEqual(await listPurchases(house.db, whose, { limit: 9, offset: 0 }), [])
  const asking = aVisitor(house, next)
  const params = { reference: purchase.reference }
  assert.equal((await asking.ask(routes.purchases.show, { params })).status, 404)
  const before = house.sent.length
  await asking.ask(routes.purchases.sendLink, { params })
  await house.work()
  assert.deepEqual(
    house.sent.slice(before).filter(({ text }) => text.includes(purchase.reference)),
    [],
  )
})

test('letters of a purchase follow a member to her new address, and stay where a guest, or one who left, said', async () => {
  const member = await aMember(house)
  const { purchase } = await aPurchase(house, [{ listing }], { actor: member })
  const emailNow = async () => (await findPurchase(house.db, purchase.reference))!.email
  assert.equal(await emailNow(), member.email)
  await house.db.updateTable('persons').set({ email: 'apres@exemple.test' }).where('id', '=', member.id!).execute()
  assert.equal(await emailNow(), 'apres@exemple.test')
  await inTransaction(house.db, (tx) => closeAccount(tx, { id: member.id!, email: 'apres@exemple.test' }))
  assert.equal(await emailNow(), member.email)
})
