import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#kit/refusal'
import { fr } from '../ui/messages.fr.ts'
import { type ReadingOptions, readTable } from './csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

async function rows(bytes: Uint8Array, options?: ReadingOptions) {
  const { header, records } = await readTable(bytes, options)
  return [header, ...records].map(({ cells }) => cells)
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const refused = await readTable(bytes).then(
    () => undefined,
    (error: unknown) => error,
  )
  assert.ok(refused instanceof Refusal, `no refusal but ${refused}`)
  assert.ok(refused.code in fr.refusals, refused.code)
  return refused.code
}

test('a table is read with its delimiter and its lines', async () => {
  const table = await readTable(utf8('a;b\n"1\n,,,2";3\n\n4;5\n'))
  assert.equal(table.delimiter, ';')
  assert.deepEqual(table.header, { line: 1, cells: ['a', 'b'] })
  assert.deepEqual(table.records, [
    { line: 2, cells: ['1\n,,,2', '3'] },
    { line: 4, cells: ['4', '5'] },
  ])
})

test('lines are those that a spreadsheet shows, whatever ends them and however many a cell holds', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['', 'a,b', '"x', 'y",1', '', '"u', '', 'v",2', 'w,3', ''].join(end)
    const { header, records } = await readTable(utf8(text))
    assert.deepEqual(
      [header, ...records].map(({ line }) => line),
      [2, 3, 5, 6],
      JSON.stringify(end),
    )
  }
})

test('a cell keeps the line ends it holds, in a file with other ones', async () => {
  assert.deepEqual(await rows(utf8('a,b\r\n"x\ny",1\r\n')), [
    ['a', 'b'],
    ['x\ny', '1'],
  ])
})

test('short records are filled up and long ones kept', async () => {
  assert.deepEqual(await rows(utf8('a,b,c\n1\n1,2,3,4\n')), [
    ['a', 'b', 'c'],
    ['1', '', ''],
    ['1', '2', '3', '4'],
  ])
})

test('blank records are dropped, and blanks and a byte order mark before the header', async () => {
  assert.deepEqual(await rows(utf8('\r\n \t\r\n\uFEFF"a",b\r\n , \r\n1,2\r\n,\r\n')), [
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('a quote inside an unquoted cell is a sign like others', async () => {
  assert.deepEqual(await rows(utf8('a,b\n12" vase,"say ""hi"""\n')), [
    ['a', 'b'],
    ['12" vase', 'say "hi"'],
  ])
})

test('encodings are recognised: UTF-8, UTF-16 by its mark, else windows-1252', async () => {
  const text = 'prix;quantité\n39,80 €;1\n'
  const encoded = {
    'utf-8': utf8(text),
    'utf-16le': Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'utf-16be': Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    'windows-1252': latin1(text.replace('€', '\x80')),
  }
  for (const [encoding, bytes] of Object.entries(encoded)) {
    const table = await readTable(new Uint8Array(bytes))
    assert.equal(table.encoding, encoding)
    assert.deepEqual(table.records[0]?.cells, ['39,80 €', '1'])
    assert.equal(table.header.cells[1], 'quantité')
  }
})

test('another encoding can be asked for', async () => {
  assert.deepEqual(await rows(latin1('nom\ncaf\x8E\n'), { encoding: 'macintosh' }), [['nom'], ['café']])
})

test('doubly encoded text is put right, and honest text with an odd sign is not touched', async () => {
  const twice = utf8(new TextDecoder('windows-1252').decode(utf8('titre,QUANTITÉ\nCafé « à l’œuf » 🎁,1\n')))
  const repaired = await readTable(twice)
  assert.deepEqual(
    [repaired.header.cells, repaired.records[0]?.cells],
    [
      ['titre', 'QUANTITÉ'],
      ['Café « à l’œuf » 🎁', '1'],
    ],
  )
  assert.ok(repaired.repaired)
  const honest = await readTable(utf8('titre,QUANTITÉ\nPourquoi Ã© ?,été\n'))
  assert.ok(!honest.repaired)
  assert.equal(honest.records[0]?.cells[0], 'Pourquoi Ã© ?')
})

test('one damaged byte does not spoil the accents of the others', async () => {
  const damaged = Buffer.concat([utf8('titre,QUANTITÉ\nCafé,1\nThé '), latin1('\xE9,2\n'), utf8('Goûter,3\n')])
  const cells = (await rows(new Uint8Array(damaged))).map(([first]) => first)
  assert.deepEqual(cells, ['titre', 'Café', 'ThÃ© é', 'Goûter'])
})

test('a stray control character at the end is no reason to refuse', async () => {
  assert.deepEqual(await rows(utf8('a,b\n1,2\n\x1A')), [
    ['a', 'b'],
    ['1', '2'],
    ['\x1A', ''],
  ])
})

test('progress goes up to all bytes', async () => {
  const seen: number[] = []
  const bytes = utf8(`a,b\n${'1,2\n'.repeat(18_000)}`)
  await readTable(bytes, { onProgress: (read, total) => seen.push(read / total) })
  assert.deepEqual(
    seen,
    seen.toSorted((a, b) => a - b),
  )
  assert.equal(seen.at(-1), 1)
})

test('what is no table is refused with the sentence that helps', async () => {
  const refusals: [string, Uint8Array][] = [
    ['file_empty', utf8('')],
    ['file_empty', utf8('\uFEFF \r\n\t\r\n ,, \n')],
    ['file_is_workbook', latin1('PK\x03\x04\x14\x00\x06\x00')],
    ['file_is_workbook', latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')],
    ['file_is_picture', latin1('\x89PNG\r\n\x1A\n\x00')],
    ['file_is_picture', latin1('\xFF\xD8\xFF\xE0\x00\x10JFIF')],
    ['file_is_page', utf8('\n<!DOCTYPE html><html lang="fr">')],
    ['file_not_text', latin1('%PDF-1.7\n')],
    ['file_not_text', utf8('a,b\n1,\0\n')],
    ['file_not_text', latin1('\x01\x02\x03\x04 text')],
    ['quote_not_closed', utf8('a,b\n1,"2\n3,4\n')],
  ]
  for (const [code, bytes] of refusals) assert.equal(await codeOf(bytes), code, Buffer.from(bytes).toString('latin1'))
})

test('200,000 columns are refused, empty or named, in the header or below', async () => {
  const names = Array.from({ length: 200_000 }, (_, index) => `column ${index}`)
  assert.equal(await codeOf(utf8(names.join(','))), 'too_many_columns')
  assert.equal(await codeOf(utf8(`a,b\n1,2${','.repeat(200_000)}\n`)), 'too_many_columns')
})

test('a cell of 50 MB is refused, quoted or not, and a file past the limit before it is read', async () => {
  const cell = 'x'.repeat(50_000_000)
  assert.equal(await codeOf(utf8(`a,b\n1,"${cell}"\n`)), 'cell_too_large')
  assert.equal(await codeOf(utf8(`a,b\n1,${cell}\n`)), 'cell_too_large')
  assert.equal(await codeOf(new Uint8Array(50 * 2 ** 20 + 1).fill(0x61)), 'table_too_large')
})

test('20,000 rows are read and one more is refused', async () => {
  assert.equal((await rows(utf8(`a,b\n${'1,2\n'.repeat(20_000)}`))).length, 20_001)
  assert.equal(await codeOf(utf8(`a,b\n${'1,2\n'.repeat(20_001)}`)), 'too_many_rows')
})
