import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readTable } from '#base/csv'
import { csvText } from '#base/csv-text'
import { caseText, withoutCases } from '#test/samples'
import { byPiece } from '../measure/units.ts'
import type { OwnListing } from '../queries.ts'
import { summaryOf } from '../variants.ts'
import { csvHead, csvRows } from './listings-csv.ts'
import { readRows } from './listings-csv-read.ts'
import { csv as t } from './messages-csv.fr.ts'
import { planFile } from './plan-file.ts'
import { throughSpreadsheet } from './testing-spreadsheet.ts'

const choices = {
  universe: 'market' as const,
  sections: [
    { id: 3, name: '🌿 Łódź' },
    { id: 4, name: '1-2' },
  ],
  profiles: [{ id: 8, name: 'Fragile → 12E5' }],
}

function aPiece(id: number, told: Partial<OwnListing>, sku = ''): OwnListing {
  const variants = ['→ S', '🌿 M'].map((size, at) => ({
    ...{ id: (id * 10 + at) as never, options: { Taille: size }, price: 2400, stock: 3, sku },
    ...{ weight: null, photo: null },
  }))
  return {
    ...{ id, shop: 1, universe: 'market', state: 'published', title: `Bol ${id}`, description: 'Un bol.' },
    ...{ category: 'bowls', tags: ['bol', 'grès ❦'], materials: ['Ł'], version: 7, leadDays: null, section: 3 },
    ...{ deliveryProfile: 8, measure: byPiece, ...told, variants, variant: variants[0]!.id, ...summaryOf(variants) },
  } as never as OwnListing
}

const at = (name: string) => csvHead.indexOf(name)
const tableOf = (listings: OwnListing[]) => [[...csvHead], ...csvRows(listings, choices)]
/** The same as a file of before, whose texts stood there without an apostrophe. */
const bare = (rows: string[][]) => rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))
const planOf = async (bytes: Uint8Array, listings: OwnListing[]) =>
  planFile(readRows(await readTable(bytes)), listings, choices)
const back = async (rows: string[][], listings: OwnListing[]) =>
  planOf(await throughSpreadsheet(csvText(rows)), listings)
const nothing = (listings: OwnListing[]) => ({ steps: [], problems: [], named: listings.length })

const story = 'Un bol\u202f: 3\u202f€.\nSérie n° 2 ½ → « \u202f🌿\u202f »\nÀ vous\u202f?'

test('a table goes through a spreadsheet’s ANSI and back unchanged', { skip: withoutCases }, async () => {
  const references = caseText('06-table-through-excel', 'references.txt').trim().split('\n')
  const listings = references.map((sku, nth) =>
    aPiece(
      nth + 1,
      { title: ['Bol 🌿', 'Vase → série n° 2 ½', '0017', '1-2'][nth] ?? 'Bol ?', description: story },
      sku,
    ),
  )
  assert.deepEqual(await back(tableOf(listings), listings), nothing(listings))
  assert.deepEqual(await back(bare(tableOf(listings)), listings), nothing(listings))
})

test('whatever the words are, nothing of them changes on the way', async () => {
  const risky = fc.constantFrom(
    '0017',
    '3760012345678',
    '1-2',
    '12E5',
    '1,20',
    '3/4',
    '12 mai',
    'vrai',
    "'0017",
    'a ?',
    '??',
  )
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\p{C}\s]/gu, '')),
    risky,
  )
  const piece = fc.record({ title: word, sku: word, description: word, tag: word.filter((one) => !/[,;]/.test(one)) })
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 4 }), async (told) => {
      const listings = told.map(({ title, sku, description, tag }, nth) =>
        aPiece(nth + 1, { title, description, tags: tag ? [tag] : [], section: 4 }, sku),
      )
      assert.deepEqual(await back(tableOf(listings), listings), nothing(listings))
    }),
  )
})

test('what was changed on the way is a change, and the signs around it are ours again', async () => {
  const listings = [aPiece(1, { title: 'Bol 🌿 bleu', description: story })]
  const rows = tableOf(listings)
  rows[1]![at(t.columns.title)] = 'Bol 🌿 vert'
  rows[1]![at(t.columns.description)] = story.replace('3\u202f€', '4\u202f€')
  const { steps, problems } = await back(rows, listings)
  assert.deepEqual(problems, [])
  assert.deepEqual(
    steps.flatMap((step) => ('values' in step ? step.values!.map(({ value }) => value) : [])),
    ['Bol 🌿 vert', story.replace('3\u202f€', '4\u202f€')],
  )
})

test('what cannot be told is said by its line, and not taken', async () => {
  const listings = [1, 2, 3, 4].map((id) => aPiece(id, { title: 'Bol 🌿' }, 'A-1'))
  const rows = tableOf(listings)
  rows[1]![at(t.columns.title)] = 'Vase 🌾 🌾'
  rows[3]![at(t.columns.sku)] = '12-janv'
  rows[5]![at(t.columns.sku)] = '3,76E+12'
  rows[7]![at(t.columns.description)] = 'Un bol ❦❦ neuf'
  const { steps, problems } = await back(rows, listings)
  assert.deepEqual(steps, [])
  assert.deepEqual(
    problems.map(({ line, code, values }) => [line, code, values?.column]),
    [
      [2, 'csv_damaged', t.columns.title],
      [4, 'csv_damaged', t.columns.sku],
      [6, 'csv_damaged', t.columns.sku],
      [8, 'csv_damaged', t.columns.description],
    ],
  )
  assert.match(t.sentences[problems[0]!.code]!(problems[0]!.values!), /abîmé par le tableur/)
})

test('a section or a way of sending is known by what a spreadsheet leaves of its name', async () => {
  const listings = [aPiece(1, { section: null, deliveryProfile: null })]
  const rows = tableOf(listings)
  rows[1]![at(t.columns.section)] = '🌿 Łódź'
  rows[1]![at(t.columns.deliveryProfile)] = 'Fragile → 12E5'
  const { steps, problems } = await back(rows, listings)
  assert.deepEqual(problems, [])
  assert.deepEqual(
    steps.flatMap((step) => ('values' in step ? step.values!.map(({ field, value }) => [field, value]) : [])),
    [
      ['section', 3],
      ['deliveryProfile', 8],
    ],
  )
})

test('a new row is a draft without what the spreadsheet destroyed of it, and none without its title', async () => {
  const row = (told: Record<string, string>) => csvHead.map((name) => told[name] ?? '')
  const rows = [
    [...csvHead],
    row({
      [t.columns.title]: 'Vase',
      [t.columns.sku]: '12-1',
      [t.columns.description]: 'Deux 🌿',
      [t.columns.tags]: 'bol',
    }),
    row({ [t.columns.title]: 'Vase 🌿' }),
    row({ [t.columns.title]: 'Bol', [t.columns.sku]: '0017' }),
  ]
  const { steps, problems } = await back(rows, [])
  assert.deepEqual(
    problems.map(({ line, code }) => [line, code]),
    [
      [2, 'csv_damaged'],
      [2, 'csv_damaged'],
      [3, 'csv_damaged'],
    ],
  )
  const fresh = steps.flatMap((step) => ('fresh' in step ? [step.fresh] : []))
  assert.deepEqual(
    fresh.map(({ line, title, sku, description, tags }) => [line, title, sku, description, tags]),
    [
      [2, 'Vase', '', '', ['bol']],
      [4, 'Bol', '17', '', []],
    ],
  )
})

test('lines are those that the spreadsheet shows, however many a cell has of its own', async () => {
  const listings = [1, 2].map((id) => aPiece(id, { description: 'Un\nbol\n\nbleu.' }))
  const rows = tableOf(listings)
  rows[4]![at(t.columns.price)] = 'cher'
  const { problems } = await back(rows, listings)
  assert.deepEqual(
    problems.map(({ line, code }) => [line, code]),
    [[5, 'csv_price']],
  )
})
