import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { type Db, sql } from '#base/database'
import { listMailFolder } from '#base/mailer'
import { drawMotif } from '#motifs'
import { routes } from '#routes'
import { fieldIn, newClient } from '#test/client'
import { freePort, newData, type Program, removeData, runProgram, startProgram } from '#test/program'
import { joinHouse } from '#test/program-house'
import { until } from '#test/until'
import { aShop } from '../../src/rooms/shops/testing.ts'
import { etsyFile } from '../../src/rooms/transfer/testing.ts'

const [old, fresh] = [newData({ embedded: true }), newData()]
const archive = join(newData({ embedded: true }), 'maison.tar.gz.age')
const port = String(await freePort())
let program: Program = await startProgram(old, ['start', '--empty'], { PORT: port })
const operator = signInDataIn(program.output())
after(async () => {
  await program.stop()
  for (const data of [old, fresh, join(archive, '..')]) await removeData(data)
})

test('a backup beside the running program, an empty folder, a restore: the same house', {
  timeout: 300_000,
}, async () => {
  const maker = newClient(program.url)
  assert.equal((await maker.send(routes.identity.openSession(), operator)).status, 303)
  const lived = await liveIn(maker)
  const before = await looks(lived, maker)
  const key = join(archive, '../key.txt')
  const made = await runProgram(old, ['backup', '--new-identity', key])
  const recipient = /age1\w+/.exec(made.output)![0]
  const saved = await runProgram(old, ['backup', archive, '--recipient', recipient])
  assert.deepEqual([saved.code, saved.errors], [0, ''])
  await program.stop()

  const checked = await runProgram(fresh, ['backup', '--check', archive, '--identity', key])
  assert.match(checked.output, /Sauvegarde entière[\s\S]* 1 écriture, [\s\S]*\n {2}Fichiers {2}\d+ fichiers/)
  const closed = await runProgram(fresh, ['restore', archive])
  assert.deepEqual([closed.code, lines(closed.errors)], [1, 1])

  const restored = await runProgram(fresh, ['restore', archive, '--identity', key])
  assert.deepEqual([restored.code, restored.errors], [0, ''])
  program = await startProgram(fresh, ['start', '--empty'], { PORT: port })
  assert.doesNotMatch(program.output(), /Mot de passe/, 'the house has its operator already')
  assert.deepEqual(await looks(lived, maker), before, 'with the session from before')

  const again = newClient(program.url)
  assert.equal((await again.send(routes.identity.openSession(), operator)).status, 303)
  assert.equal((await again.get(lived.pages.order)).status, 200)
  await until(async () => (await again.get(lived.pages.search)).html.includes('Chouette de laine'))
})

test('a house that is lived in takes no backup, and no backup replaces a file', async () => {
  const lived = await runProgram(fresh, ['restore', archive, '--identity', join(archive, '../key.txt')])
  assert.deepEqual([lived.code, lines(lived.errors)], [1, 1])
  const twice = await runProgram(fresh, ['backup', archive])
  assert.deepEqual([twice.code, twice.errors.trim()], [1, `${archive} existe déjà : choisissez un autre nom.`])
})

test('what is wrong with an archive is one sentence and a code', async () => {
  const damaged = join(archive, '../damaged')
  writeFileSync(damaged, readFileSync(archive).subarray(0, -100))
  const key = ['--identity', join(archive, '../key.txt')]
  for (const args of [
    ['--check', damaged, ...key],
    ['--check', archive],
    ['--check', join(damaged, 'nowhere')],
    [join(damaged, 'nowhere/house.tar.gz')],
    ['--new-identity', archive],
    [`${archive}.2`, '--recipient', 'odile@example.org'],
  ]) {
    const { code, errors } = await runProgram(fresh, ['backup', ...args])
    assert.deepEqual([code, lines(errors)], [1, 1], `${args.join(' ')}: ${errors}`)
  }
})

type Lived = Awaited<ReturnType<typeof liveIn>>

/** A shop with a piece and its photo, a sale with its letter, an import that still lacks something. */
async function liveIn(maker: ReturnType<typeof newClient>) {
  const house = await joinHouse(old)
  const { shop, slug } = await aShop(house, { maker: await actorOf(house.db), name: 'La Chouettière' })
  await maker.send(routes.catalogue.create({ shop }), await aPiece())
  const listing = await theOne<number>(house.db, sql`select id as value from listings`)
  const photo = await theOne<string>(house.db, sql`select file_key as value from photos`)
  const purchase = await buy(String(listing))
  await until(async () => (await maker.get(routes.mail.outbox())).html.includes(aBuyer.email))
  const order = await theOne<string>(house.db, sql`select reference as value from orders where state = 'paid'`)
  const letter = await linkToBuyer()
  const imported = await importOne(maker, shop)
  await house.close()
  const pages = {
    charter: routes.charter.index(),
    accounts: routes.ledger.accounts(),
    shop: routes.storefront.shop({ slug }),
    listing: routes.storefront.listing({ piece: `chouette-de-laine-${listing}` }),
    order: routes.orders.show({ shop, order }),
    money: routes.office.money({ shop }),
    imported,
    search: routes.search.index(null, { q: 'chouette' }),
  }
  return { pages, photo: routes.photos.show({ name: `${photo}-720.webp` }), letter, purchase }
}

/** What one sees of it: the pages, and the purchase by the link of its letter. */
async function looks({ pages, photo, letter, purchase }: Lived, maker: ReturnType<typeof newClient>) {
  const seen: Record<string, unknown> = {}
  for (const [name, path] of Object.entries(pages)) {
    const { status, html } = await maker.get(path)
    assert.equal(status, 200, path)
    // The index of a restored house is built anew at its start: it is asked for by itself.
    if (name !== 'search') seen[name] = withoutTokens(html)
  }
  const picture = await fetch(program.url + photo)
  assert.equal(picture.status, 200)
  seen.photo = Buffer.from(await picture.arrayBuffer()).toString('base64')
  const buyer = newClient(program.url)
  assert.equal((await buyer.get(letter)).status, 303)
  seen.purchase = (await buyer.get(purchase)).html
  return seen
}

/** A form that must not be sent twice has another token each time it is shown. */
function withoutTokens(html: string): string {
  return html.replace(/name="(draft|token)" value="[^"]*"/g, 'name="$1"')
}

async function buy(listing: string): Promise<string> {
  const buyer = newClient(program.url)
  await buyer.send(routes.cart.add(), { listing })
  const { html } = await buyer.get(routes.checkout.show())
  const hidden = { token: fieldIn(html, 'token'), shown: fieldIn(html, 'shown') }
  const bank = await buyer.send(routes.checkout.create(), { ...aBuyer, ...hidden })
  const back = await buyer.send(bank.to, { means: 'card', card: 'accepted' })
  const { to } = await buyer.get(back.to)
  await until(async () => (await buyer.get(to)).html.includes('Votre achat est payé'))
  return to
}

async function linkToBuyer(): Promise<string> {
  const letters = await listMailFolder(old)
  const { text } = letters.find(({ to }) => to === aBuyer.email)!
  return new URL(/http\S+\/acces\/\S+/.exec(text)![0]).pathname
}

async function importOne(maker: ReturnType<typeof newClient>, shop: number): Promise<string> {
  const form = new FormData()
  form.append(
    'file',
    fileOf(etsyFile({ TITLE: 'Hibou', CURRENCY_CODE: 'USD' }), 'EtsyListingsDownload.csv', 'text/csv'),
  )
  const { to } = await maker.send(routes.transfer.create({ shop }), form)
  await until(async () => (await maker.get(to)).html.includes('Hibou'))
  return to
}

async function aPiece(): Promise<FormData> {
  const form = new FormData()
  const fields = { title: 'Chouette de laine', price: '24,50', stock: '3', category: 'bowls', next: 'publish' }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const picture = await sharp(Buffer.from(drawMotif('scarf', 3)))
    .resize(900)
    .jpeg()
    .toBuffer()
  form.append('photos', fileOf(picture, 'chouette.jpg', 'image/jpeg'))
  return form
}

function lines(text: string): number {
  return text.trim().split('\n').length
}

function fileOf(bytes: Uint8Array, name: string, type: string): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type })
}

async function actorOf(db: Db) {
  const { id, email, name } = await db.selectFrom('persons').selectAll().executeTakeFirstOrThrow()
  return { id: id as never, email, name, emailVerified: true, roles: [], system: false as const }
}

async function theOne<Value>(db: Db, query: ReturnType<typeof sql>): Promise<Value> {
  const { rows } = await query.execute(db)
  assert.equal(rows.length, 1)
  return (rows[0] as { value: Value }).value
}

function signInDataIn(output: string): { email: string; password: string } {
  const [, email, password] = /exploitation : (\S+)\s+Mot de passe \([^)]*\) : (\S+)/.exec(output)!
  return { email: email!, password: password! }
}

const aBuyer = {
  email: 'odile@example.org',
  name: 'Odile Vasseur',
  line1: '4 quai des Brumes',
  postcode: '29200',
  town: 'Brest',
}
