import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { sql } from '#base/database'
import { parseCents } from '#kit/money'
import { routes } from '#routes'
import { newVisitor, openBrowser } from '#test/browser'
import { until } from '#test/people'
import { newData, removeData, startProgram } from '#test/program'
import { joinHouse } from '#test/program-house'
import { etsySample, withoutSamples } from '#test/samples'
import { bulk } from '../../src/rooms/catalogue/upkeep/messages-bulk.fr.ts'
import { throughSpreadsheet } from '../../src/rooms/catalogue/upkeep/testing-spreadsheet.ts'
import { signedIn } from '../../src/rooms/identity/testing.ts'
import { aShop } from '../../src/rooms/shops/testing.ts'
import { fr as transfer } from '../../src/rooms/transfer/messages.fr.ts'

const data = newData()
const program = await startProgram(data)
const house = await joinHouse(data)
const browser = await openBrowser()
after(async () => {
  await browser.close()
  await house.close()
  await program.stop()
  await removeData(data)
})
const own = await aShop(house, { name: 'Terre de Zélie' })
const at = { shop: own.shop }
const records = 27

test('real imported listings: all prices up by 4 % to the next 0,50 €, undone, written to a table, ten rows edited there, read back', {
  skip: withoutSamples,
}, async () => {
  const page = await maker()
  await importFile(page)
  const before = await prices()
  assert.equal(before.size, records)

  await raiseAll(page)
  for (const [variant, price] of await prices()) assert.equal(price, raised(before.get(variant)!))
  await page.locator('form[action$="/annulation"] button').click()
  await until('the old prices', async () => (same(await prices(), before) ? true : undefined))

  const text = await downloaded(page)
  await comesBackUnchanged(page, text)
  const table: string[][] = parse(text, { delimiter: ';', bom: true, relax_column_count: true })
  assert.equal(table.length, records + 1)
  const edited = editTen(table)
  await bringBack(page, edited)
  const after = await prices()
  const moved = [...after].filter(([variant, price]) => price !== before.get(variant))
  assert.equal(moved.length, 10)
  assert.ok(moved.every(([variant, price]) => price === before.get(variant)! + 150))
  assert.equal(await countListings(), records, 'rows that were deleted in the table delete nothing')
})

async function maker(): Promise<Page> {
  const { context, page } = await newVisitor(browser, program.url)
  const [name, value] = (await signedIn(house, own.maker)).split('=') as [string, string]
  await context.addCookies([{ name, value, url: program.url }])
  return page
}

async function importFile(page: Page): Promise<void> {
  await page.goto(routes.transfer.index(at))
  await page.getByLabel(transfer.upload.file).setInputFiles({
    name: 'EtsyListingsDownload.csv',
    mimeType: 'text/csv',
    buffer: etsySample('listings-it-ceramics.csv'),
  })
  await page.getByRole('button', { name: transfer.upload.send }).click()
  await until('all rows', async () => ((await countListings()) === records ? true : undefined))
}

async function raiseAll(page: Page): Promise<void> {
  await page.goto(routes.catalogue.index(at))
  await page.locator('[name="listings[]"]').first().check()
  for (const box of await page.locator('[name="listings[]"]').all()) await box.check()
  await page.locator('select[name=act]').selectOption('price')
  await page.locator('.upkeep-bar button').click()
  await page.locator('[name=way][value=raise_percent]').check()
  await page.locator('[name=amount]').fill('4')
  await page.locator('[name=rounding]').selectOption('50')
  await page.locator('[name=direction]').selectOption('up')
  await page
    .locator(`form[action="${routes.upkeep.propose(at)}"] button`)
    .first()
    .click()
  await page.locator('form[action$="/application"] button').click()
  await page.locator('form[action$="/annulation"] button').waitFor()
}

/** Four per cent more, up to the next half euro. */
function raised(cents: number): number {
  return Math.ceil((cents * 104) / 100 / 50) * 50
}

async function downloaded(page: Page): Promise<string> {
  await page.goto(routes.upkeep.spreadsheet(at))
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator(`a[href^="${routes.upkeep.download(at)}"]`)
      .first()
      .click(),
  ])
  // The browser may run elsewhere: its file is read as a stream.
  const parts: Buffer[] = []
  for await (const part of await file.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

/** Opened by a French spreadsheet and saved in its own encoding. */
async function comesBackUnchanged(page: Page, text: string): Promise<void> {
  await sendBack(page, await throughSpreadsheet(text))
  await page.getByText(bulk.preview.nothing).first().waitFor()
  assert.equal(await page.locator('form[action$="/application"]').count(), 0)
}

async function sendBack(page: Page, buffer: Buffer): Promise<void> {
  await page.goto(routes.upkeep.spreadsheet(at))
  await page.locator('[name=file]').setInputFiles({ name: 'creations.csv', mimeType: 'text/csv', buffer })
  await page.locator(`form[action="${routes.upkeep.upload(at)}"] button`).click()
}

/** As in a spreadsheet: ten prices, then the rows turned around, two of them deleted, and one doubled. */
function editTen([head, ...rows]: string[][]): string[][] {
  const price = head!.findIndex((name) => /prix/i.test(name))
  const written = (cents: number) => (cents / 100).toFixed(2).replace('.', ',')
  const edited = rows.map((row, n) =>
    n < 10 ? row.map((cell, column) => (column === price ? written(parseCents(cell)! + 150) : cell)) : row,
  )
  return [head!, ...[...edited.slice(0, -2), edited[3]!].reverse()]
}

async function bringBack(page: Page, rows: string[][]): Promise<void> {
  const cell = (text: string) => (/[;"\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const csv = `${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
  await sendBack(page, Buffer.from(csv))
  await page.locator('form[action$="/application"] button').waitFor()
  assert.match(await page.locator('main').innerText(), /\b2 /, 'the two rows that are gone are told')
  await page.locator('form[action$="/application"] button').click()
  await page.locator('form[action$="/annulation"] button').waitFor()
}

async function prices(): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; price: number }>`
    select id, price from variants where shop_id = ${own.shop}`.execute(house.db)
  return new Map(rows.map(({ id, price }) => [id, price]))
}

function same(one: Map<number, number>, other: Map<number, number>): boolean {
  return one.size === other.size && [...one].every(([id, price]) => other.get(id) === price)
}

async function countListings(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from listings where shop_id = ${own.shop}`.execute(house.db)
  return rows[0]!.count
}
