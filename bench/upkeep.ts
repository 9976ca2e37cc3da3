import pg from 'pg'
import { routes } from '#routes'
import { type Client, newClient } from '#test/client'
import { joinHouse } from '#test/program-house'
import { aListing } from '../src/rooms/catalogue/testing.ts'
import { signedIn } from '../src/rooms/identity/testing.ts'
import { aShop } from '../src/rooms/shops/testing.ts'
import type { BenchHouse } from './house.ts'
import { type BenchRow, summaryOf } from './summary.ts'

/** A maker with many listings, signed in. */
export interface Workbench {
  readonly cookie: string
  readonly shop: number
  readonly pieces: number
  /** The address of her piece with the most versions. */
  readonly manyVersions: string
}

const pieces = 2000
/** 20 sizes by 12 colours: as many versions as a listing may have. */
export const sizes = Array.from({ length: 20 }, (_, n) => `T ${40 + n}`)
export const colours = 'blanc,écru,jaune,ocre,orange,rouge,rose,violet,bleu,vert,gris,noir'.split(',')

export async function openWorkbench({ data, ownerUrl, url }: BenchHouse): Promise<Workbench> {
  const house = await joinHouse(data)
  try {
    const own = await aShop(house, { name: 'Atelier des deux mille' })
    const { listing } = await aListing(house, own, { title: 'Pull à dimensions', ...versions() })
    await addPieces(ownerUrl, own.shop)
    const cookie = await signedIn(house, own.maker)
    const manyVersions = routes.storefront.listing({ piece: `pull-a-dimensions-${listing}` })
    const { status } = await newClient(url).get(manyVersions)
    if (status !== 200) throw new Error(`${manyVersions} answered ${status}.`)
    return { cookie, shop: own.shop, pieces: pieces + 1, manyVersions }
  } finally {
    await house.close()
  }
}

/** Raising all prices by 4 % to the half euro, then undoing it: from the press of the button until the answer. */
export async function measureBulk({ url }: BenchHouse, bench: Workbench): Promise<BenchRow[]> {
  const client = newClient(url, { cookie: bench.cookie })
  const times = { propose: [] as number[], apply: [] as number[], undo: [] as number[] }
  for (let round = 0; round < 3; round++) {
    const act = await timed(times.propose, () => propose(client, bench))
    await timed(times.apply, () => mustLead(client.send(routes.upkeep.apply({ shop: bench.shop, act }))))
    await timed(times.undo, () => mustLead(client.send(routes.upkeep.undo({ shop: bench.shop, act }))))
  }
  return Object.entries(times).map(([what, all]) => {
    const seconds = all.reduce((sum, time) => sum + time, 0) / 1000
    return { name: `bulk edit of ${bench.pieces}: ${what}`, connections: 1, ...summaryOf(all, seconds), ratio: null }
  })
}

async function propose(client: Client, { shop, pieces: shown }: Workbench): Promise<string> {
  const price = { way: 'raise_percent', amount: '4', rounding: '50', direction: 'nearest' }
  const fields = { act: 'price', whole: 'yes', shown: String(shown), ...price }
  const to = await mustLead(client.send(routes.upkeep.propose({ shop }), fields))
  return /lots\/(\d+)/.exec(to)![1]!
}

async function mustLead(answer: ReturnType<Client['send']>): Promise<string> {
  const { status, to, html } = await answer
  if (status !== 303) throw new Error(`${status} ${html.slice(0, 500)}`)
  return to
}

async function timed<Result>(times: number[], work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now()
  const result = await work()
  times.push(performance.now() - begun)
  return result
}

function versions() {
  return {
    choices: [
      { name: 'Taille', values: sizes },
      { name: 'Couleur', values: colours },
    ],
    variants: sizes.flatMap((size, row) =>
      colours.map((colour, column) => ({
        options: { Taille: size, Couleur: colour },
        ...{ price: 6900 + row * 100, stock: (row + column) % 4, sku: `${size}-${colour}`, weight: 400, photo: null },
      })),
    ),
  }
}

async function addPieces(ownerUrl: string, shop: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(
      `with made as (
         insert into listings (shop_id, state, title, slug, category, tags, occurred_at, published_at, updated_at)
         select $1, 'published', 'Bol de grès n° ' || n, 'bol-de-gres-' || n, 'bowls', '{bol,grès}', now(), now(), now()
         from generate_series(1, $2) n returning id)
       insert into variants (shop_id, listing_id, price, stock) select $1, id, 1000 + id % 5000, 1 + id % 4 from made`,
      [shop, pieces],
    )
    await client.query('analyze listings, variants')
  } finally {
    await client.end()
  }
}
