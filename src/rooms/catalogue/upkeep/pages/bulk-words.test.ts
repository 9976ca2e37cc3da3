import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textsOf } from './bulk-words.ts'

const choices = { universe: 'market' as const, sections: [], profiles: [] }
const texts = (before: unknown, after: unknown, field = 'description') =>
  textsOf({ listing: 1, variant: null, field, before, after } as never, choices)

test('of two long texts the place is shown where they differ', () => {
  const start = 'Un bol tourné à la main dans un grès de Puisaye. '.repeat(6)
  const [before, after] = texts(`${start}Émail bleu.${start}`, `${start}Émail vert.${start}`)
  assert.match(before, /^….*Émail bleu.*…$/)
  assert.match(after, /^….*Émail vert.*…$/)
  assert.ok(before.length < 130)
})

test('short texts stand whole, and what is cut is never half an emoji', () => {
  assert.deepEqual(texts('Bol', 'Vase'), ['Bol', 'Vase'])
  const long = '🌿'.repeat(200)
  for (const text of texts(long, `${long.slice(0, 101)}\u{1f33e}`.toWellFormed())) assert.ok(text.isWellFormed(), text)
})

test('of long lists too', () => {
  const tags = Array.from({ length: 20 }, (_, at) => `un mot numéro ${at}`)
  const [, after] = texts(tags, [...tags.slice(0, 19), 'grès'], 'tags')
  assert.match(after, /grès$/)
})
