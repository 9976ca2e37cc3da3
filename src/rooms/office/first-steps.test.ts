import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { publishShop } from '#rooms/shops'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { plain } from '#test/client'
import { testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { web } from './web.tsx'

const house = await testHouse()
const ask = asker(house, web)

test('a new shop sees what stands between it and its first sale, ticked by facts, until it is open', async () => {
  const { maker, shop } = await aShop(house, { published: false, seller: { phone: '' } })
  const home = async () => plain((await ask(routes.office.home, { actor: maker })).html)
  assert.match(await home(), /Premiers pas.: 0 sur 5/u)
  assert.ok((await home()).includes(`href="${routes.shops.seller({ shop })}"`))
  await aListing(house, { maker, shop })
  assert.match(await home(), /Premiers pas.: 2 sur 5/u)
  const open = await aShop(house)
  await inTransaction(house.db, (tx) => publishShop(tx, open.maker, open.shop))
  assert.doesNotMatch(plain((await ask(routes.office.home, { actor: open.maker })).html), /Premiers pas/)
})
