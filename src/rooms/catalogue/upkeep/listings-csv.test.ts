import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readTable } from '#base/csv'
import { csvText } from '#base/csv-text'
import { categories } from '../categories/categories.ts'
import { byPiece } from '../measure/units.ts'
import type { OwnListing } from '../queries.ts'
import { summaryOf } from '../variants.ts'
import type { ShopChoices } from './bulk-queries.ts'
import type { Step } from './bulk-steps.ts'
import { csvHead, csvRows } from './listings-csv.ts'
import { columns } from './listings-csv-columns.ts'
import { readRows } from './listings-csv-read.ts'
import { type FilePlan, planFile } from './plan-file.ts'

const choices: ShopChoices = {
  universe: 'market',
  sections: [{ id: 3, name: 'Bols & co' }],
  profiles: [{ id: 8, name: 'Fragile' }],
}

function aPiece(id: number, told: Partial<OwnListing> = {}): OwnListing {
  const variants = told.variants ?? [
    { id: (id * 10) as never, options: {}, price: 1800, stock: 3, sku: '', weight: null, photo: null },
  ]
  return {
    ...{ id, shop: 1, universe: 'market', state: 'published', title: `Bol ${id}`, slug: 'bol', description: 'Un bol.' },
    ...{ category: 'bowls', tags: ['bol', 'grès'], materials: [], choices: [], toConfirm: [], foreignPrice: null },
    ...{ foreignCurrency: null, version: 7, leadDays: null, bespoke: false, personalisations: [], facts: {} },
    ...{
      announceReduction: false,
      section: null,
      deliveryProfile: null,
      provenArtisan: false,
      sku: '',
      measure: byPiece,
    },
    ...told,
    ...{ variants, variant: variants[0]!.id, ...summaryOf(variants) },
  } as never as OwnListing
}

const write = (listings: OwnListing[]) => csvText([csvHead, ...csvRows(listings, choices)])
async function planOf(text: string | Uint8Array, now: OwnListing[]): Promise<FilePlan> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return planFile(readRows(await readTable(bytes)), now, choices)
}
const codes = ({ problems }: FilePlan) => problems.map(({ code, line }) => `${line ?? ''} ${code}`.trim())
const valuesOf = (step: Step | undefined) => (step && 'listing' in step ? step.values : undefined)
const lines = (text: string) => text.split('\r\n')

const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/[\p{C}]/gu, '').trim())
const risky = fc.constantFrom('=1+1', "'=x", '-5 %', '@moi', '+33', 'a;b', '"', 'fin ;"', 'été œuf', "''@", 'a\nb\n\nc')
const piece = fc.record({
  title: fc.oneof(words, risky).map((text) => text.replace(/\s+/g, ' ')),
  description: fc.oneof(words, risky),
  state: fc.constantFrom('draft' as const, 'published' as const, 'paused' as const),
  category: fc.constantFrom(null, ...categories.map(({ key }) => key)),
  section: fc.constantFrom(null, 3),
  deliveryProfile: fc.constantFrom(null, 8),
  leadDays: fc.option(fc.integer({ min: 1, max: 365 })),
  version: fc.integer({ min: 1, max: 999 }),
  price: fc.option(fc.integer({ min: 1, max: 100_000_000 })),
  stock: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  sku: risky,
})

test('a file that comes back as it went changes nothing, in whatever order its rows and columns are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.boolean(), async (told, turned) => {
      const listings = told.map(({ price, stock, sku, ...rest }, at) => {
        const variants = ['S', 'M'].map((size, of) => ({
          ...{ id: (at * 10 + of + 1) as never, options: { Taille: size }, price, stock },
          ...{ sku: sku.replace(/\s+/g, ' '), weight: null, photo: null },
        }))
        return aPiece(at + 1, { ...rest, variants })
      })
      const rows = [...csvRows(listings, choices)]
      const table = turned
        ? [csvHead.toReversed(), ...rows.toReversed().map((row) => row.toReversed())]
        : [csvHead, ...rows]
      const plan = await planOf(csvText(table), listings)
      assert.deepEqual(plan, { steps: [], problems: [], named: listings.length })
    }),
  )
})

test('what is written otherwise changes, and nothing beside it', async () => {
  const listings = [aPiece(1), aPiece(2), aPiece(3)]
  const text = write(listings).replace('Bol 2;en vente;18,00;3', 'Bol vert;En Pause;"1 234,5 €";3,00')
  const { steps, problems } = await planOf(text, listings)
  assert.deepEqual(problems, [])
  assert.equal(steps.length, 1)
  assert.deepEqual(valuesOf(steps[0]), [
    { variant: null, field: 'title', value: 'Bol vert' },
    { variant: null, field: 'state', value: 'paused' },
    { variant: 20, field: 'price', value: 123_450 },
  ])
})

test('rows that are gone do nothing; rows that stand twice count once, or not at all where they differ', async () => {
  const listings = [aPiece(1), aPiece(2), aPiece(3)]
  const [head, one, two] = lines(write(listings))
  const cheap = (row: string) => row.replace('18,00', '12,00')
  const same = await planOf([head, cheap(two!), cheap(two!)].join('\n'), listings)
  assert.deepEqual([same.steps.length, same.named, codes(same)], [1, 1, []])
  const differ = await planOf([head, cheap(one!), two, cheap(two!)].join('\n'), listings)
  assert.deepEqual([differ.steps.length, codes(differ)], [1, ['3 csv_row_twice']])
})

test('a key of nobody, cells that mean nothing, and lines without key are told by their lines', async () => {
  const listings = [aPiece(1), aPiece(2)]
  const [head, one, two] = lines(write(listings))
  const rows = [
    one!.replace('18,00', 'cher').replace('Bol 1', ''),
    two!.replace('L2-V20', 'L2-V77'),
    two!.replace('L2-V20', 'l2v20'),
    ';Neuf;;9,50;2',
    ';;;9',
    two!.replace('18,00', '-4').replace('en vente', 'brouillon').replace(';3;', ';3000000;'),
  ]
  const plan = await planOf([head, ...rows].join('\n'), listings)
  assert.deepEqual(codes(plan), [
    '2 csv_price',
    '3 csv_key_unknown',
    '4 csv_key_unknown',
    '6 csv_row_bare',
    '7 csv_state_draft',
    '7 csv_price',
    '7 csv_too_large',
  ])
  assert.deepEqual(valuesOf(plan.steps[0]), [{ variant: null, field: 'title', value: '' }])
  const fresh = plan.steps[1]!
  assert.ok('fresh' in fresh)
  assert.deepEqual([fresh.fresh.title, fresh.fresh.price, fresh.fresh.stock, fresh.fresh.line], ['Neuf', 950, 2, 5])
})

test('what is quoted of a cell is never half a sign', async () => {
  const long = `${'a'.repeat(59)}😀`
  const [head, one] = lines(write([aPiece(1)]))
  const { problems } = await planOf([`${head};${long}`, one!.replace('18,00', long), `${long};x`].join('\n'), [
    aPiece(1),
  ])
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['csv_column_unknown', 'csv_price', 'csv_key_unknown'],
  )
  const quoted = problems.flatMap(({ values = {} }) => Object.values(values).map(String))
  assert.deepEqual(
    quoted.filter((text) => !text.isWellFormed()),
    [],
  )
})

test('what was changed here since is a conflict; a stock that only sales moved is not taken back', async () => {
  const before = [aPiece(1), aPiece(2)]
  const sold = (piece: OwnListing, stock: number) => aPiece(piece.id, { variants: [{ ...piece.variants[0]!, stock }] })
  const text = write(before)
  assert.deepEqual((await planOf(text, [sold(before[0]!, 1), before[1]!])).steps, [])
  const more = text.replace('Bol 1;en vente;18,00;3', 'Bol 1;en vente;18,00;9')
  const moved = await planOf(more, [sold(before[0]!, 1), before[1]!])
  assert.deepEqual(valuesOf(moved.steps[0]), [{ variant: 10, field: 'stock', value: 9, conflict: true }])
  const edited = await planOf(text, [before[0]!, aPiece(2, { title: 'Bol deux', version: 8 })])
  assert.deepEqual(valuesOf(edited.steps[0]), [{ variant: null, field: 'title', value: 'Bol 2', conflict: true }])
})

test('of a listing with several rows one may say its title anew; two that differ are not believed', async () => {
  const variants = ['S', 'M'].map((size, at) => ({
    ...{ id: (at + 1) as never, options: { Taille: size }, price: 1000, stock: 1, sku: '', weight: null, photo: null },
  }))
  const listings = [aPiece(5, { variants })]
  const text = write(listings)
  const one = await planOf(text.replace('Bol 5', 'Bol cinq'), listings)
  assert.deepEqual(valuesOf(one.steps[0]), [{ variant: null, field: 'title', value: 'Bol cinq' }])
  const two = await planOf(text.replace('Bol 5', 'Bol cinq').replace('Bol 5', 'Bol V'), listings)
  assert.deepEqual([two.steps, codes(two)], [[], ['2 csv_rows_differ']])
  const options = await planOf(text.replace('Taille : S', 'Taille : XL'), listings)
  assert.deepEqual([options.steps, codes(options)], [[], ['2 csv_options_fixed']])
})

test('columns are known by name; one that is missing, unknown or twice there is told', async () => {
  const plan = await planOf('TITRE,Clé,prix,Prix,note\nBol,L1-V10-7-3,"20,00","30",x\n', [aPiece(1)])
  assert.deepEqual(valuesOf(plan.steps[0]), [
    { variant: null, field: 'title', value: 'Bol' },
    { variant: 10, field: 'price', value: 2000 },
  ])
  assert.equal(codes(plan).filter((code) => code === 'csv_columns_missing').length, 1)
  assert.equal(codes(plan).filter((code) => code === 'csv_column_unknown').length, 2)
  await assert.rejects(planOf('titre;prix\nBol;3\n', []), { code: 'csv_no_key' })
})

test('a spreadsheet that saves in windows-1252 is understood, and what is no table is refused', async () => {
  const listings = [aPiece(1, { section: 3, title: 'Théière' })]
  const text = write(listings).replace('\ufeff', '').replace('18,00', '21,00').replace(' › ', ' > ')
  const { steps, problems } = await planOf(Buffer.from(text, 'latin1'), listings)
  assert.deepEqual([steps.length, problems], [1, []])
  await assert.rejects(planOf(Buffer.from('PK\x03\x04zip'), []), { code: 'file_is_workbook' })
  await assert.rejects(planOf(Buffer.alloc(51 * 2 ** 20, 'a'), []), { code: 'table_too_large' })
})

test('a stock by length is written and read in metres, beside the unit; half a step is told', () => {
  const measure = { unit: 'cm', unitStep: 10, lot: null, minimum: 1 } as const
  const context = { ...choices, measure }
  const stock = columns.find(({ field }) => field === 'stock')!
  const [row] = [...csvRows([aPiece(1, { measure })], choices)]
  assert.ok(row!.includes('30\u00a0cm') && row!.includes('les 10\u00a0cm'))
  assert.equal(stock.read('11,5 m', context), 115)
  assert.deepEqual(stock.read('11,55 m', context), { fault: 'csv_measured', step: '10\u00a0cm' })
})
