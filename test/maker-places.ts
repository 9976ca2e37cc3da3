import { newReference } from '#kit/id'
import { routes } from '#routes'
import { etsyFile } from '../src/rooms/transfer/testing.ts'
import type { Client } from './client.ts'
import type { Found } from './crawl.ts'
import { until } from './until.ts'

/** What the maker of the demonstration does for her pages to be there: an import, acts on many, a code, a way to send. */
export async function makeMakerPlaces(client: Client): Promise<Found[]> {
  const { html } = await client.get(routes.office.home())
  const shop = /boutiques\/(\d+)\/creations/.exec(html)![1]!
  await addProfile(client, shop)
  await addCode(client, shop)
  await client.send(routes.shops.addSection({ shop }), { name: `Pour la table ${newReference().slice(0, 4)}` })
  // First: what is proposed afterwards is for pieces as they are then.
  const doneAct = await done(client, shop)
  return [
    { name: 'catalogue.edit-options', path: await variedListing(client, shop) },
    { name: 'upkeep.show', path: await proposed(client, shop, { act: 'price', way: 'raise_percent', amount: '4' }) },
    { name: 'upkeep.show-done', path: doneAct },
    { name: 'transfer.show', path: await imported(client, shop) },
    { name: 'catalogue.bin', path: await thrownAway(client, shop) },
  ]
}

/** The bin, with a draft in it. */
async function thrownAway(client: Client, shop: string): Promise<string> {
  const title = `Une anse essayée ${newReference().slice(0, 4)}`
  await client.send(routes.catalogue.create({ shop }), { title, price: '12' })
  const { html } = await client.get(routes.catalogue.index({ shop }))
  const listing = new RegExp(`/creations/(\\d+)"[^>]*>[^<]*${title}`).exec(html)![1]!
  await client.send(routes.catalogue.remove({ shop, listing }), { sure: 'yes' })
  return routes.catalogue.bin({ shop })
}

const addCode = (client: Client, shop: string) =>
  client.send(routes.discounts.create({ shop }), { code: newReference().slice(0, 8), kind: 'percent', percent: '10' })

const addProfile = (client: Client, shop: string) =>
  client.send(routes.shops.addProfile({ shop }), {
    ...{
      by: 'piece',
      name: `Lettre suivie ${newReference().slice(0, 4)}`,
      price: '3,20',
      furtherPiece: '0,50',
      freeAbove: '',
    },
    ...{ 'zones[]': 'mainland', preparationDays: '2', carrierDays: '3' },
  })

async function variedListing(client: Client, shop: string): Promise<string> {
  const { html } = await client.get(routes.catalogue.index({ shop }, { versions: 'toutes' }))
  const path = /href="(\/atelier\/boutiques\/\d+\/creations\/\d+)"[^>]*>[^<]*quatre contenances/.exec(html)?.[1]
  if (!path) throw new Error('the maker of the demonstration has no piece with options')
  return path
}

/** A proposal for the first pieces of the list, not applied yet. */
async function proposed(client: Client, shop: string, asked: Record<string, string>): Promise<string> {
  const { html } = await client.get(routes.catalogue.index({ shop }))
  const chosen = [...html.matchAll(/name="listings\[\]" value="(\d+)"/g)].slice(0, 3).map(([, id]) => id)
  return (await client.send(routes.upkeep.propose({ shop }), { ...asked, chosen: chosen.join(',') })).to
}

async function done(client: Client, shop: string): Promise<string> {
  const words = newReference().slice(0, 6)
  const path = await proposed(client, shop, { act: 'tags', how: 'add', words })
  const act = /\d+$/.exec(path)![0]
  await client.send(routes.upkeep.apply({ shop, act }))
  return path
}

async function imported(client: Client, shop: string): Promise<string> {
  // Made anew each time: a row that was imported before is known, and not told of again.
  const title = `Bougie ${newReference()}`
  const rows = [{ TITLE: title }, { TITLE: `${title} bis`, CURRENCY_CODE: 'USD' }]
  const form = new FormData()
  form.append(
    'file',
    new File([etsyFile(...rows) as Uint8Array<ArrayBuffer>], 'EtsyListingsDownload.csv', { type: 'text/csv' }),
  )
  const { to } = await client.send(routes.transfer.create({ shop }), form)
  await until(async () => (await client.get(to)).html.includes(title))
  return to
}
