import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EmailInput, readEmail, showEmail } from './email.ts'

test('an address is kept as the mail knows it, whatever alphabet its domain is written in', () => {
  assert.equal(readEmail(' Jean@Céramique.fr '), 'jean@xn--cramique-b1a.fr')
  assert.equal(readEmail('lou@xn--80aswg.xn--p1ai'), 'lou@xn--80aswg.xn--p1ai')
  assert.equal(readEmail('lou@сайт.рф'), 'lou@xn--80aswg.xn--p1ai')
  assert.equal(readEmail("l.o'u+boutique@atelier.exemple.test"), "l.o'u+boutique@atelier.exemple.test")
  assert.equal(showEmail('jean@xn--cramique-b1a.fr'), 'jean@céramique.fr')
})

test('what reaches nobody is no address', () => {
  const none = [
    'lou',
    'lou@',
    '@exemple.test',
    'lou@exemple',
    'a@b@exemple.test',
    '.lou@exemple.test',
    'l..u@exemple.test',
  ]
  const odd = ['lou@-exemple.test', 'lou@exemple..test', 'lou@192.0.2.1', 'lou @exemple.test', 'rené@exemple.test']
  const nowhere = ['24@parti.invalid', 'lou@poste.local', 'lou@machine.localhost', 'lou@abc.onion', 'lou@nas.internal']
  for (const text of [...none, ...odd, ...nowhere, `${'a'.repeat(65)}@exemple.test`, `a@${'b.'.repeat(130)}test`])
    assert.equal(readEmail(text), undefined, text)
})

test('a form says what is wrong with an address', () => {
  const said = (text: unknown) => EmailInput.safeParse(text).error?.issues.map(({ message }) => message)
  assert.deepEqual(said('lou'), ['not_an_email'])
  assert.deepEqual(said(' '), ['required'])
  assert.deepEqual(said(undefined), ['required'])
  assert.deepEqual(said('a'.repeat(255)), ['too_long'])
})
