import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerptOf, oneLine } from './excerpt.ts'

test('an excerpt ends between words, without the sign that stood there', () => {
  assert.equal(excerptOf('Un  bol\n\nbleu', 80), 'Un bol bleu')
  assert.equal(excerptOf('Un bol bleu de nuit', 12), 'Un bol bleu…')
  assert.equal(excerptOf('Un bol bleu, de nuit', 13), 'Un bol bleu…')
})

test('an excerpt is typeset, and the blanks that do not break stay', () => {
  assert.equal(excerptOf('Ce verre : 100\u00a0g, bleu\u202f!', 80), 'Ce verre\u202f: 100\u00a0g, bleu\u202f!')
})

test('a line holds no line end, and keeps the blanks of print', () => {
  assert.equal(oneLine(' Commande\u202f: 33,90\u00a0€\r\nBcc\u2028x '), 'Commande\u202f: 33,90\u00a0€ Bcc x')
})
