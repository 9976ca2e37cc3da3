import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answer, guest } from '#base/http'
import type { Actor } from '#kit/actor'
import { asOwner, testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { messages } from './messages.ts'
import { categoryMeant } from './moved-categories.ts'
import { asking, htmlOf } from './testing.ts'
import { showCategory } from './web-market.tsx'
import { showShop } from './web-shop.tsx'

const house = await testHouse()
const asked = (sql: string) => asOwner(house.ownerUrl, sql)
type Page = Extract<Answer, { kind: 'page' }>

test('slugs of shops and categories are found in capitals and under their old names', async () => {
  const made = await aShop(house)
  await asked(`insert into shop_slugs (slug, shop_id) values ('avant-${made.slug}', ${made.shop})`)
  for (const slug of [made.slug.toUpperCase(), `avant-${made.slug}`]) {
    const answer = await showShop(asking(house, { slug }, `/boutiques/${slug}?page=2`))
    assert.deepEqual(answer.kind === 'redirect' && answer.to, `/boutiques/${made.slug}?page=2`)
  }
  const category = await showCategory(asking(house, { slug: 'Bijoux' }, '/categories/Bijoux?page=2'))
  assert.deepEqual(category.kind === 'redirect' && [category.status, category.to], [301, '/categories/bijoux?page=2'])
  const { key } = categoryMeant('BIJOUX')!
  assert.equal(categoryMeant('parures', { parures: key })!.slug, 'bijoux')
  assert.equal(categoryMeant('toString'), undefined)
})

test('her own shop has the button for what was sold elsewhere; nobody else sees it', async () => {
  const made = await aShop(house)
  await aListing(house, made, { stock: 1 })
  await aListing(house, made, { stock: null, leadDays: 3 })
  const shop = async (actor: Actor) =>
    htmlOf(await showShop(asking(house, { slug: made.slug }, `/boutiques/${made.slug}`, actor)))
  assert.equal((await shop(made.maker)).split(messages.fr.listing.own.soldElsewhere).length - 1, 1)
  assert.ok(!(await shop(guest)).includes(messages.fr.listing.own.soldElsewhere))
})

test('a section shows its pieces alone, and is no page of its own for those who index', async () => {
  const made = await aShop(house)
  const bowl = await aListing(house, made, { title: 'Bol du matin' })
  await aListing(house, made, { title: 'Vase du soir' })
  await asked(`insert into sections (shop_id, id, name) values (${made.shop}, 77, 'Bols'), (${made.shop}, 78, 'Vide');
    update listings set section_id = 77 where id = ${bowl.listing}`)
  const show = (query: string) => showShop(asking(house, { slug: made.slug }, `/boutiques/${made.slug}${query}`))
  const all = htmlOf(await show(''))
  assert.ok(all.includes('?rayon=77') && !all.includes('?rayon=78') && all.includes('Vase du soir'))
  const one = (await show('?rayon=77')) as Page
  const html = htmlOf(one)
  assert.ok(html.includes('Bol du matin') && !html.includes('Vase du soir'))
  assert.deepEqual([one.head.noIndex, one.head.canonical], [true, `/boutiques/${made.slug}`])
  const gone = await show('?rayon=78')
  assert.deepEqual([gone.kind, 'to' in gone && gone.to], ['redirect', `/boutiques/${made.slug}`])
})
