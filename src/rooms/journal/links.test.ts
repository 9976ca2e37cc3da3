import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linkPieces } from './links.ts'

const linksOf = (text: string) => linkPieces(text).flatMap(({ href }) => (href ? [href] : []))

test('a plain address is a link, without the marks of the sentence around it', () => {
  assert.deepEqual(linksOf('Voir https://exemple.fr/fête?a=1#b, puis (http://exemple.org/a_(b)).'), [
    'https://exemple.fr/f%C3%AAte?a=1#b',
    'http://exemple.org/a_(b)',
  ])
  assert.deepEqual(linkPieces('« https://exemple.fr » !'), [
    { text: '« ' },
    { text: 'https://exemple.fr', href: 'https://exemple.fr/' },
    { text: ' » !' },
  ])
})

test('nothing that is no web address becomes a link', () => {
  for (const text of [
    'javascript:alert(1)',
    'JaVaScRiPt://exemple.fr/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://exemple.fr',
    '//exemple.fr',
    'www.exemple.fr',
    'java\u0000script:alert(1)',
    'https://',
    'https://localhost',
    'http:exemple.fr',
    'xhttps://exemple.fr',
  ])
    assert.deepEqual(linksOf(text), [], text)
})

test('an address that hides where it leads stays text', () => {
  for (const text of [
    'https://banque.fr@mechant.fr/',
    'https://moi:secret@mechant.fr',
    'https://еxample.fr', // a Cyrillic е
    'https://exemple。fr', // an ideographic full stop, which browsers take for a dot
    'https://0x7f.1',
  ])
    assert.deepEqual(linksOf(text), [], text)
  assert.deepEqual(linksOf('https://banque.fr\\@mechant.fr'), ['https://banque.fr/'])
  assert.deepEqual(linksOf('https://exemple.fr/\u202egpj.exe'), ['https://exemple.fr/'])
})

test('a quote or an angle bracket ends an address: nothing gets out of an attribute', () => {
  assert.deepEqual(linksOf(`https://exemple.fr/"onmouseover=alert(1)`), ['https://exemple.fr/'])
  assert.deepEqual(linksOf('https://exemple.fr/<script>'), ['https://exemple.fr/'])
})

test('the pieces of any text are that text, and every link is of the web', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('https://', 'http://', 'exemple.fr', 'javascript:', '@', '/', '.', ')', '(', '\\', ' ', '«'),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const pieces = linkPieces(text)
      assert.equal(pieces.map((piece) => piece.text).join(''), text)
      for (const { href } of pieces) if (href) assert.match(href, /^https?:\/\/[^\s"'<>@]+(\/|$)/)
    }),
  )
})

test('a text without end is read in time', () => {
  assert.deepEqual(linksOf(`https://exemple.fr/${')'.repeat(20_000)}`), [])
  assert.equal(linksOf('https://a.fr '.repeat(1500)).length, 1500)
})
