import { newReference } from '#kit/id'
import { routes } from '#routes'
import { etsyFile } from '../src/rooms/transfer/testing.ts'
import { type Client, fieldIn, newClient } from './client.ts'
import { until } from './until.ts'
import { accounts } from './visitors.ts'

/** Addresses of pages to which no link leads without doing something first: they are done here, on the demonstration. */
export async function makeMorePlaces(url: string): Promise<string[]> {
  const places = [
    '/pas-de-page-ici',
    routes.identity.reset(null, { jeton: 'perdu' }),
    routes.purchases.return({ reference: 'inconnu' }),
    await toTheBank(newClient(url)),
    await unsubscribing(newClient(url)),
  ]
  // No way to the bank from an address that has three purchases open already: `npm run look` twice in half an hour.
  return places.filter((place) => place !== '')
}

/** The page of an import that the maker of the demonstration has just made. */
export async function makeImport(url: string): Promise<string> {
  const client = newClient(url)
  await client.send(routes.identity.openSession(), { email: accounts.maker, password: accounts.password })
  const { html } = await client.get(routes.office.home())
  const shop = /boutiques\/(\d+)\/creations/.exec(html)![1]!
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

/** A guest orders the first piece that the home page shows, and stands before the bank. */
async function toTheBank(client: Client): Promise<string> {
  const { html } = await client.get(routes.storefront.home())
  const listing = /\/creations\/[^"]*-(\d+)"/.exec(html)![1]!
  await client.send(routes.cart.add(), { listing })
  const checkout = await client.get(routes.checkout.show())
  const hidden = { token: fieldIn(checkout.html, 'token'), shown: fieldIn(checkout.html, 'shown') }
  return (await client.send(routes.checkout.create(), { ...someone, ...hidden })).to
}

async function unsubscribing(client: Client): Promise<string> {
  const { html } = await client.get(routes.mail.outbox())
  for (const [letter] of html.matchAll(/\/dev\/mail\/[a-z0-9]+/g)) {
    const link = /\/lettres\/[^"\s<]+/.exec((await client.get(letter)).html)
    if (link) return link[0]
  }
  throw new Error('no letter of the demonstration can be stopped')
}

const someone = {
  email: 'odile@example.org',
  name: 'Odile Vasseur',
  line1: '4 quai des Brumes',
  postcode: '29200',
  town: 'Brest',
}
