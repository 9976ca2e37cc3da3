import assert from 'node:assert/strict'
import { isUtf8 } from 'node:buffer'
import { test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '#kit/refusal'
import { size } from '#test/size'
import { readTable } from './csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

const delimiters = [',', ';', '\t', '|']
const lineEnds = ['\n', '\r\n', '\r']
const writers: Record<string, (text: string) => Uint8Array> = {
  'utf-8': utf8,
  'utf-8 with its mark': (text) => utf8(`\uFEFF${text}`),
  'utf-16le': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'windows-1252': (text) => latin1(text.replaceAll('€', '\x80').replaceAll('’', '\x92').replaceAll('œ', '\x9C')),
}
const cell = fc.string({ unit: fc.constantFrom(...'aZ09 ,;|\t"\n\r\'=éèçà€’œ'), maxLength: 8 })
const unicodeCell = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .map((text) => text.replace(/[\p{Cc}ÂÃâðï\uFEFF]/gu, ''))
const headerOf = (columns: number) => Array.from({ length: columns }, (_, index) => `column ${index}`)

function written(table: string[][], delimiter: string, end: string): string {
  const quoted = (text: string) => (/[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return table.map((row) => row.map(quoted).join(delimiter) + end).join('')
}

function tableOf(content: fc.Arbitrary<string>) {
  return fc
    .integer({ min: 2, max: 5 })
    .chain((columns) =>
      fc
        .array(fc.array(content, { minLength: columns, maxLength: columns }), { maxLength: 6 })
        .map((body) => [headerOf(columns), ...body.filter((row) => row.join('').trim() !== '')]),
    )
}

async function comesBack(table: string[][], delimiter: string, bytes: Uint8Array) {
  const read = await readTable(bytes)
  assert.deepEqual(
    [read.header, ...read.records].map(({ cells }) => cells),
    table,
  )
  assert.equal(read.delimiter, delimiter)
}

test('a written table reads back equal, by any delimiter, encoding and line end', async () => {
  const ways = [
    fc.constantFrom(...delimiters),
    fc.constantFrom(...lineEnds),
    fc.constantFrom(...Object.keys(writers)),
  ] as const
  await fc.assert(
    fc.asyncProperty(tableOf(cell), ...ways, (table, delimiter, end, writer) => {
      const text = written(table, delimiter, end)
      const bytes = writers[writer]!(text)
      // "é€’" in windows-1252 are bytes of UTF-8 too: nobody can tell.
      fc.pre(writer !== 'windows-1252' || /^\p{ASCII}*$/u.test(text) || !isUtf8(bytes))
      return comesBack(table, delimiter, bytes)
    }),
    { numRuns: size({ test: 150, proof: 4000 }) },
  )
})

test('a written table of any signs reads back equal in UTF-8 and UTF-16', async () => {
  const unicode = fc.constantFrom('utf-8', 'utf-8 with its mark', 'utf-16le', 'utf-16be')
  await fc.assert(
    fc.asyncProperty(tableOf(unicodeCell), fc.constantFrom(...delimiters), unicode, (table, delimiter, writer) =>
      comesBack(table, delimiter, writers[writer]!(written(table, delimiter, '\n'))),
    ),
    { numRuns: size({ test: 80, proof: 2000 }) },
  )
})

test('random bytes give a table or a refusal, never another fault', async () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 600 }),
    fc.string({ unit: fc.constantFrom(...'a,;"\n\r\t| \uFEFF'), maxLength: 200 }).map(utf8),
  )
  await fc.assert(
    fc.asyncProperty(noise, async (bytes) => {
      await readTable(bytes).catch((error: unknown) => assert.ok(error instanceof Refusal, String(error)))
    }),
    { numRuns: size({ test: 500, proof: 20_000 }) },
  )
})
