import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Told, whatHelps } from './what-helps.ts'

const whole: Told = {
  description: `Un bol de grès tourné, 12 cm de haut. ${'Il tient bien en main. '.repeat(20)}`,
  category: 'bowls',
  tags: ['bol', 'grès', 'bleu', 'thé', 'petit déjeuner'],
  materials: ['grès'],
  facts: { madeBy: 'maker', recipients: ['anyone'] },
  variants: [{ weight: 350 }],
}
const photos = [{ alt: 'De face' }, { alt: 'De dos' }, { alt: 'En main' }]
const codes = (told: Partial<Told>, hung = photos) => whatHelps({ ...whole, ...told }, hung).map(({ code }) => code)

test('a listing that says everything needs nothing', () => {
  assert.deepEqual(codes({}), [])
})

test('each thing that is not said is one line that leads to its field', () => {
  assert.deepEqual(codes({}, []), ['no_photo'])
  assert.deepEqual(codes({}, [{ alt: '' }]), ['few_photos', 'alt_missing'])
  assert.deepEqual(codes({ description: '' }), ['no_description'])
  assert.deepEqual(codes({ description: 'Un bol.' }), ['short_description', 'no_dimensions'])
  assert.deepEqual(codes({ category: 'ceramics' }), ['broad_category'])
  assert.deepEqual(codes({ materials: [], tags: ['bol'] }), ['no_materials', 'few_tags'])
  assert.deepEqual(codes({ facts: {} }), ['no_making', 'no_recipient'])
  assert.deepEqual(codes({ variants: [{ weight: null }] }), ['no_weight'])
  assert.deepEqual(whatHelps({ ...whole, materials: [] }, photos), [{ code: 'no_materials', field: 'materials' }])
})

test('a size is understood as people write it', () => {
  for (const size of ['12 cm', '30x40', '30 × 40', 'Taille 38', '75cl', '1,5 l', '120 mm'])
    assert.ok(!codes({ description: size }).includes('no_dimensions'), size)
  for (const none of ['De belle taillerie', '3 cmyk', 'un bol 12']) {
    assert.ok(codes({ description: none }).includes('no_dimensions'), none)
  }
})
