import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanLine, cleanText, listOf } from './text.ts'

test('entities are decoded exactly once, and what is none stays', () => {
  assert.equal(cleanText('4&quot; &#39;a&#x27; &lt;3 &amp;quot; &nbsp;x'), "4\" 'a' <3 &quot; \u00A0x")
  assert.equal(cleanText('c&oelig;ur d&rsquo;&eacute;t&eacute; &ndash; 5&nbsp;&euro;'), 'cœur d’été – 5\u00A0€')
  assert.equal(cleanText('&foo; & &constructor; a&copy=1'), '&foo; & &constructor; a&copy=1')
  assert.ok(cleanText('&#0; &#xD800; &#9999999;').isWellFormed())
})

test('a script leaves nothing of itself in the text', () => {
  assert.equal(cleanText('Bol <script>alert("x")</script>bleu'), 'Bol bleu')
  assert.equal(cleanText('Bol &lt;script src=x&gt;alert(1)&lt;/script&gt; bleu'), 'Bol  bleu')
  assert.equal(cleanText('<img src=x onerror=alert(1)>Bol<svg/onload=alert(1)>'), 'Bol')
  assert.ok(!/[<>]/.test(cleanText('<scr<b>ipt>alert(1)</scr</b>ipt>')))
})

test('markup becomes lines, and text with angles stays', () => {
  assert.equal(cleanText('<p>Un</p>Deux<br/>Trois'), '\nUn\nDeux\nTrois'.trim())
  assert.equal(cleanText('Merci <3 à <votre prénom>, 3 < 5'), 'Merci <3 à <votre prénom>, 3 < 5')
})

test('line ends are one kind, invisible signs go, emoji stay whole', () => {
  assert.equal(cleanText('a\r\nb\rc\u200B\u0007\u202E\uFEFF 👩‍🎨'), 'a\nb\nc 👩‍🎨')
  assert.equal(cleanLine("  Bol\n\tbleu\u00A0 '  "), "Bol bleu '")
})

test('the guard before a formula goes, an apostrophe elsewhere stays', () => {
  assert.equal(cleanText("'=HYPERLINK(1)"), '=HYPERLINK(1)')
  assert.equal(cleanText("'Tis"), "'Tis")
})

test('a list keeps its order and names each part once', () => {
  assert.deepEqual(listOf('bois, lin ,,bois,4&quot;'), ['bois', 'lin', '4"'])
})

test('no text keeps a known tag, however it is hidden', () => {
  const pieces = fc.array(
    fc.constantFrom('<', '>', '/', 'script', 'b', ' ', '&lt;', '&gt;', 'x', '<b>', '</script>', '<script>'),
  )
  fc.assert(
    fc.property(pieces, (parts) =>
      assert.doesNotMatch(cleanText(parts.join('')), /<\/?(?:script|b)(?:[\s/][^<>]*)?>/i),
    ),
    { numRuns: 2000 },
  )
})

test('a megabyte of half tags takes no time', () => {
  for (const part of ['<script', '<b', '<script>', '</script', '&#', '<!--'])
    cleanText(part.repeat(2 ** 20 / part.length))
})
