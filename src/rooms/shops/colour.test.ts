import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { projectRoot } from '#base/root'
import { contrast, grounds, leastContrast, type Scheme, shadesOf } from './colour.ts'

const schemes = ['light', 'dark'] as const satisfies Scheme[]
const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)

test('contrast is what the guidelines say', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#777777'), 1)
  assert.ok(Math.abs(contrast('#767676', '#ffffff') - 4.54) < 0.01)
})

test('whatever colour is chosen can be read, in the light and in the dark, as words and on a button', () => {
  fc.assert(
    fc.property(anyColour, fc.constantFrom(...schemes), (colour, scheme) => {
      const { accent, deep, wash, on } = shadesOf(colour, scheme)
      const { paper, sheet, wash: usual } = grounds[scheme]
      for (const shade of [accent, deep]) {
        for (const ground of [paper, sheet, usual, wash, on]) assert.ok(contrast(shade, ground) >= leastContrast)
      }
      const ink = scheme === 'light' ? '#211a14' : '#f3ebdf'
      assert.ok(contrast(ink, wash) >= leastContrast)
    }),
    { numRuns: 2000 },
  )
})

test('a colour that can be read stays as it was chosen', () => {
  assert.equal(shadesOf('#2b5471', 'light').accent, '#2b5471')
  assert.equal(shadesOf('#94bddb', 'dark').accent, '#94bddb')
})

test('a colour that cannot be read is changed no further than it must', () => {
  const { accent } = shadesOf('#ffee00', 'light')
  assert.notEqual(accent, '#ffee00')
  assert.ok(contrast(accent, grounds.light.wash) < leastContrast + 0.6)
})

test('the grounds are those of the style sheets', () => {
  const sheet = readFileSync(join(projectRoot, 'src/ui/tokens.css'), 'utf8')
  const [light, dark] = sheet.split('prefers-color-scheme: dark')
  for (const [scheme, text] of [
    ['light', light!],
    ['dark', dark!],
  ] as const) {
    for (const name of ['paper', 'sheet', 'wash'] as const) {
      const [, given] = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(text)!
      const whole = given!.length === 4 ? `#${[...given!.slice(1)].map((digit) => digit + digit).join('')}` : given
      assert.equal(grounds[scheme][name], whole)
    }
  }
})
