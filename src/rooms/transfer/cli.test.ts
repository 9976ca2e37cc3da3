import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testHouse } from '#test/database'
import { aShop } from '../shops/testing.ts'
import { dryRun, parseImport, runImport } from './cli.ts'
import { etsyFile, importJobs, listingsOf } from './testing.ts'

const house = await testHouse({ jobs: importJobs() })
const folder = mkdtempSync(join(tmpdir(), 'echoppe-import-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'listings.csv')
writeFileSync(
  file,
  etsyFile({ TITLE: 'Bol', PRICE: '24.50' }, { TITLE: 'Vase', PRICE: 'vingt', IMAGE1: 'https://a.example/1' }),
)

test('the words of the command', () => {
  assert.deepEqual(parseImport(['etsy', 'f.csv', '--dry-run', '--json']), { file: 'f.csv', json: true, dryRun: true })
  assert.deepEqual(parseImport(['etsy', 'f.csv', '--shop', 'a']), {
    file: 'f.csv',
    json: false,
    dryRun: false,
    shop: 'a',
  })
  for (const args of [
    [],
    ['etsy'],
    ['shopify', 'f.csv', '--shop', 'a'],
    ['etsy', 'f.csv'],
    ['etsy', 'f', 'g', '--dry-run'],
    ['etsy', 'f.csv', '--shops', 'a'],
  ]) {
    assert.throws(
      () => parseImport(args),
      ({ code }: { code: string }) => code.startsWith('ERR_PARSE_ARGS'),
      args.join(' '),
    )
  }
})

test('a dry run tells what is in the file', async () => {
  const facts = JSON.parse(await dryRun({ file, json: true }))
  const { problems, ...sums } = facts
  assert.deepEqual(sums, { platform: 'etsy', rows: 2, listings: 2, images: 1, price_sum: '24.50', quantity_sum: 6 })
  assert.equal(problems.length, 1)
  assert.equal(problems[0].line, 3)
  assert.match(problems[0].sentence, /vingt/)
  assert.match(await dryRun({ file, json: false }), /Créations\s:\s2[\s\S]+ligne 3/)
})

test('an import of the command is the shop’s owner’s, and twice is once', async () => {
  const { maker, shop, slug } = await aShop(house)
  const asked = { file, json: true, dryRun: false, shop: slug } as const
  const first = JSON.parse(await runImport(house, asked))
  assert.deepEqual([first.listings, first.created, first.known], [2, 2, 0])
  const again = JSON.parse(await runImport(house, asked))
  assert.deepEqual([again.created, again.known], [0, 2])
  assert.equal((await listingsOf({ house, maker, shop })).length, 2)
  assert.match(await runImport(house, { ...asked, json: false }), /Déjà là, inchangées\s:\s2/)
})

test('what cannot be done is refused', async () => {
  const { slug } = await aShop(house)
  await assert.rejects(dryRun({ file: join(folder, 'none.csv'), json: false }), { code: 'import_file_unreadable' })
  await assert.rejects(dryRun({ file: import.meta.filename, json: false }), { code: 'not_etsy' })
  await assert.rejects(runImport(house, { file, json: false, dryRun: false, shop: 'nulle-part' }), {
    code: 'import_shop_missing',
  })
  const empty = join(folder, 'empty.csv')
  writeFileSync(empty, '')
  await assert.rejects(runImport(house, { file: empty, json: false, dryRun: false, shop: slug }), {
    code: 'file_empty',
  })
})
