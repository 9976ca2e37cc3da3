import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSentences } from '#base/sentences'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { plain } from '#test/client'
import { testHouse } from '#test/database'
import { messages as ui } from '../../../ui/messages.ts'
import { messages as shops } from '../../shops/messages.ts'
import { aShop } from '../../shops/testing.ts'
import { messages } from '../messages.ts'
import { keyOf } from '../variants.ts'
import { web } from '../web.tsx'

joinSentences([ui, shops, messages])
const house = await testHouse()
const { maker, shop } = await aShop(house)
const ask = asker(house, web)
const at = { actor: maker, params: { shop: String(shop) } }

const sizes = ['S', 'M']
const grid = {
  ...{ choices: 'Taille : S, M', variance: 'varied', rowKey: sizes.map((Taille) => keyOf({ Taille })) },
  ...{ rowPrice: ['', ''], rowStock: ['2', ''], rowSku: ['', ''], rowWeight: ['', ''], rowPhoto: ['', ''] },
}
const typed = { title: 'Bol', price: '24', category: 'bowls', next: 'publish', facts: 'yes' }

test('a version without quantity is made to order: what is asked is in how many days, where that is written', async () => {
  const { html, status } = await ask(routes.catalogue.create, { ...at, form: { ...typed, ...grid } })
  assert.equal(status, 422)
  const said = plain(html)
  assert.match(said, /une déclinaison sans quantité se fait sur commande/)
  assert.doesNotMatch(said, /Indiquez la quantité/)
  const anchor = /<a href="#([^"]+)">Délai de fabrication</.exec(said)?.[1]
  assert.ok(anchor, 'the summary names the field')
  assert.match(said, new RegExp(`<input[^>]*id="${anchor}"[^>]*name="leadDays"`))
  assert.ok(isOpenAround(said, `id="${anchor}"`), 'its part is unfolded')
})

test('every fault is named above the form as a way to its field, and its part is open', async () => {
  const faulty = { ...typed, title: 'x'.repeat(300), weight: '-4', warnings: 'p'.repeat(20_000), sku: 's'.repeat(300) }
  const { html } = await ask(routes.catalogue.create, { ...at, form: { ...faulty, variance: 'shared', stock: '1' } })
  const said = plain(html)
  const links = [...said.matchAll(/<a href="#(a-revoir-\d+)">([^<]+)</g)]
  assert.deepEqual(links.length, 4, links.map(([, , label]) => label).join(', '))
  for (const [, anchor, label] of links) {
    assert.equal(said.split(`id="${anchor}"`).length, 2, `${label} has one field`)
    assert.ok(isOpenAround(said, `id="${anchor}"`), `${label} is in sight`)
  }
})

test('what makes the last piece itself is not carried to the next; what is carried shows where it is folded', async () => {
  const first = {
    ...typed,
    stock: '1',
    variance: 'shared',
    materials: 'Ceramica',
    techniques: 'modelage fin',
    madeIn: 'Brest',
  }
  const { status } = await ask(routes.catalogue.create, { ...at, form: first })
  assert.equal(status, 303)
  const { html } = await ask(routes.catalogue.new, at)
  assert.doesNotMatch(html, /Ceramica|modelage fin/)
  assert.match(html, /<summary>[^/]*Fabrication et conseils<\/span> <span class="muted">Brest/)
})

/** Whether all folded parts around a place of the page are open. */
function isOpenAround(html: string, place: string): boolean {
  const before = html.slice(0, html.indexOf(place))
  const open: boolean[] = []
  for (const [tag, attributes] of before.matchAll(/<details([^>]*)>|<\/details>/g))
    if (tag === '</details>') open.pop()
    else open.push(/\bopen\b/.test(attributes ?? ''))
  return open.every(Boolean)
}

test('a green claim is warned of beside the words and once before publishing; a proof answers it', async () => {
  const words = { ...typed, stock: '1', variance: 'shared', description: 'Un bol écologique.' }
  const warned = await ask(routes.catalogue.create, { ...at, form: words })
  assert.equal(warned.status, 422)
  const said = plain(warned.html)
  assert.ok(said.indexOf('Des mots à vérifier') < said.indexOf('name="description"'))
  assert.ok(isOpenAround(said, 'Des mots à vérifier'))
  assert.match(said, /name="claimsSeen" value="yes"/)
  const meant = await ask(routes.catalogue.create, { ...at, form: { ...words, claimsSeen: 'yes' } })
  assert.equal(meant.status, 303)
  const proven = { ...words, greenProof: 'Écolabel européen, licence FR/020/001' }
  assert.equal((await ask(routes.catalogue.create, { ...at, form: proven })).status, 303)
})
