import { routes } from '#routes'
import { type Client, fieldIn, newClient } from './client.ts'
import type { Found } from './crawl.ts'
import { makeMakerPlaces } from './maker-places.ts'
import { accounts } from './visitors.ts'

/**
 * Pages to which no link leads without doing something first, and pieces unlike the first that the crawl meets: they are
 * done and found here, on the demonstration, for each visitor.
 */
export async function makeMorePlaces(url: string): Promise<Record<string, Found[]>> {
  const buyer = await fillCart(await signedIn(url, accounts.buyer))
  const maker = await makeMakerPlaces(await signedIn(url, accounts.maker))
  return { guest: [...(await guestPlaces(url)), ...(await unlikePieces(newClient(url)))], buyer, maker }
}

async function guestPlaces(url: string): Promise<Found[]> {
  const places = [
    { name: 'missing', path: '/pas-de-page-ici' },
    { name: 'identity.reset', path: routes.identity.reset(null, { jeton: 'perdu' }) },
    { name: 'purchases.return', path: routes.purchases.return({ reference: 'inconnu' }) },
    { name: 'sandbox.show', path: await toTheBank(newClient(url)) },
    { name: 'mail.unsubscribe', path: await unsubscribing(newClient(url)) },
    ...(await supplyPlaces(newClient(url))),
  ]
  // No way to the bank from an address that has three purchases open already: `npm run look` twice in half an hour.
  return places.filter(({ path }) => path !== '')
}

/** A supply that is cut, and what was made of it. */
async function supplyPlaces(client: Client): Promise<Found[]> {
  const { html } = await client.get(routes.search.index(null, { q: 'ruban', univers: 'mercerie' }))
  const [, piece] = /\/fournitures\/([^"/]*-\d+)(?=")/.exec(html) ?? []
  if (!piece) throw new Error('no supply of the demonstration answers to « ruban »')
  return [
    { name: 'storefront.supply', path: routes.storefront.supply({ piece }) },
    { name: 'storefront.madeOf', path: routes.storefront.madeOf({ piece }) },
  ]
}

/** One piece of each kind that a buyer may meet: by what it asks, and by how it stands. */
async function unlikePieces(client: Client): Promise<Found[]> {
  const kinds = { options: 'bague éclipse', asking: 'tampon ex-libris', stock: 'ceinture pleine fleur' }
  return Promise.all(
    Object.entries(kinds).map(async ([kind, words]) => ({
      name: `storefront.listing-${kind}`,
      path: await findPiece(client, words),
    })),
  )
}

async function findPiece(client: Client, words: string): Promise<string> {
  const { html } = await client.get(routes.search.index(null, { q: words }))
  const [path] = /\/creations\/[^"]*-\d+(?=")/.exec(html) ?? []
  if (!path) throw new Error(`no piece of the demonstration answers to ${words}`)
  return path
}

/** A piece with words on it, and the page on which they are said again: a button of the cart leads there. */
async function fillCart(client: Client): Promise<Found[]> {
  const piece = await findPiece(client, 'tampon ex-libris')
  const listing = /\d+$/.exec(piece)![0]
  await client.send(routes.cart.add(), { listing, quantity: '1', answer_0: 'Famille Quatressous' })
  const { html } = await client.get(routes.cart.show())
  const line = /name="line" value="(\d+)"/.exec(html)![1]!
  return [{ name: 'cart.line', path: routes.cart.line({ line }) }]
}

async function signedIn(url: string, email: string): Promise<Client> {
  const client = newClient(url)
  await client.send(routes.identity.openSession(), { email, password: accounts.password })
  return client
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
