import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dyeOf, palette, sheetName, sheetOf } from './look.ts'
import { unsavedOf } from './unsaved.ts'

const anyAccent = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)
const anyFace = fc.constantFrom('serif' as const, 'sans' as const)

test('every dress has a sheet of its own but that of the house', () => {
  assert.equal(sheetName({ accent: null, titleFace: 'serif' }), undefined)
  fc.assert(
    fc.property(fc.option(anyAccent), anyFace, (accent, titleFace) => {
      const name = sheetName({ accent, titleFace })
      if (name === undefined) return
      const sheet = sheetOf(name)!
      assert.equal(sheet.includes('--garance:'), accent !== null)
      assert.equal(sheet.includes('--title:'), titleFace === 'sans')
      assert.doesNotMatch(sheet, /undefined|NaN|url|import/)
    }),
  )
})

test('a name that is none of ours has no sheet', () => {
  for (const name of ['', '1-red-serif.css', '1-2b5471-comic.css', '1-2b5471-serif.css/..', '1-}body{-serif.css']) {
    assert.equal(sheetOf(name), undefined)
  }
})

test('a colour is called by its dye, or is her own', () => {
  assert.equal(dyeOf(null), 'house')
  assert.equal(dyeOf(palette[0].colour), 'pastel')
  assert.equal(dyeOf('#123456'), 'own')
})

test('a preview shows what is typed, and of what is half typed or wrong what is saved', () => {
  const look = { colour: 'own', ownColour: '#FFE100', titleFace: 'sans', focusX: '10', focusY: '90' }
  const { accent, titleFace, bannerFocus } = unsavedOf(look)
  assert.deepEqual([accent, titleFace, bannerFocus], ['#ffe100', 'sans', { x: 10, y: 90 }])
  assert.deepEqual(unsavedOf({ ...look, ownColour: 'red' }), {})
  assert.deepEqual(unsavedOf({ name: '  ', story: 'Une histoire' }), { story: 'Une histoire' })
  const half = { question: ['Lavable ?', 'Et le', ''], answer: ['Oui.', '', 'Seule'] }
  assert.deepEqual(unsavedOf(half), { questions: [{ question: 'Lavable ?', answer: 'Oui.' }] })
  assert.deepEqual(unsavedOf({ returns: 'Trente jours.' }).terms?.returns, 'Trente jours.')
})
