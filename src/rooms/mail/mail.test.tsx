import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { testHouse } from '#test/database'
import { jobs } from './jobs.ts'
import { LetterButton, LetterFacts, LetterSplit, LetterTable, LetterText, LetterTitle, Quote } from './letter.tsx'
import { LetterPieces } from './letter-pieces.tsx'
import { postLetter } from './post-letter.ts'
import { findSubscription } from './queries.ts'
import { refuseKind } from './refuse-kind.ts'
import { renderLetter } from './render-letter.tsx'
import { sendLetter } from './send-letter-flow.ts'
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token.ts'

const house = await testHouse({ jobs })
const written = renderLetter(<LetterText>Bonjour</LetterText>)
const letter = (more: object = {}) => ({
  kind: 'test.news',
  to: 'Zoe@Exemple.test',
  subject: 'Bonjour',
  ...written,
  ...more,
})
const post = (more: object = {}) => inTransaction(house.db, (tx) => postLetter(tx, letter(more)))
const stateOf = async (reference: string) =>
  (await house.db.selectFrom('letters').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow()).state

test('a letter is sent after the transaction that wrote it', async () => {
  const reference = await post()
  assert.equal(house.sent.length, 0)
  await house.work()
  assert.equal(house.sent.at(-1)!.reference, reference)
  assert.equal(house.sent.at(-1)!.to, 'zoe@exemple.test')
  assert.equal(await stateOf(reference), 'sent')
})

test('a letter to somebody who has left goes nowhere', async () => {
  const reference = await post({ to: 'qui@parti.invalid' })
  await house.work()
  assert.equal(await stateOf(reference), 'unwanted')
  assert.ok(!house.sent.some(({ to }) => to.endsWith('.invalid')))
})

test('what rolls back sends no letter', async () => {
  const before = house.sent.length
  await assert.rejects(
    inTransaction(house.db, async (tx) => {
      await postLetter(tx, letter({ to: 'jamais@exemple.test' }))
      throw new Error('no')
    }),
  )
  await house.work()
  assert.equal(house.sent.length, before)
})

test('the same letter about the same thing is written once', async () => {
  const before = house.sent.length
  assert.equal(await post({ about: 'order 7' }), await post({ about: 'order 7' }))
  assert.notEqual(await post({ about: 'order 7', to: 'autre@exemple.test' }), await post({ about: 'order 7' }))
  await house.work()
  assert.equal(house.sent.length, before + 2)
})

test('a job that runs twice sends once, and a sent letter keeps no words', async () => {
  const reference = await post({ about: 'twice' })
  const { id } = await house.db
    .selectFrom('letters')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  await sendLetter(house, id)
  const before = house.sent.length
  await sendLetter(house, id)
  await house.work()
  assert.equal(house.sent.length, before)
  const row = await house.db.selectFrom('letters').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual([row.html_body, row.text_body], ['', ''])
})

test('a server that is away is tried again, one that says never is believed', async () => {
  const reference = await post({ about: 'outage' })
  const { id } = await house.db
    .selectFrom('letters')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  const failing = (error: object) => ({ ...house, mailer: { close() {}, send: () => Promise.reject(error) } })
  await assert.rejects(sendLetter(failing(new Error('away')), id))
  assert.equal(await stateOf(reference), 'queued')
  await sendLetter(failing(Object.assign(new Error('no such mailbox'), { responseCode: 550 })), id)
  assert.equal(await stateOf(reference), 'failed')
})

test('who asked for no more of a kind gets it no more, and necessary letters all the same', async () => {
  const first = await post({ mayUnsubscribe: true })
  await house.work()
  const token = house.sent.at(-1)!.unsubscribe!.split('/').at(-1)!
  assert.equal(readUnsubscribeToken(house.keys, token), first)
  const subscription = await findSubscription(house.db, first)
  await inTransaction(house.db, (tx) => refuseKind(tx, subscription!))
  await inTransaction(house.db, (tx) => refuseKind(tx, subscription!))
  const [stopped, necessary] = [await post({ mayUnsubscribe: true }), await post()]
  await house.work()
  assert.deepEqual([await stateOf(stopped), await stateOf(necessary)], ['unwanted', 'sent'])
})

test('a necessary letter cannot be stopped, nor can a letter be stopped by who did not get it', async () => {
  const necessary = await post()
  assert.equal(await findSubscription(house.db, necessary), undefined)
  const forged = `${necessary}.${unsubscribeToken(house.keys, 'another').split('.')[1]}`
  assert.equal(readUnsubscribeToken(house.keys, forged), undefined)
})

test('the plain text says what the HTML says', async () => {
  const { html, text } = renderLetter(
    <>
      <LetterTitle>Merci & bravo</LetterTitle>
      <Quote>{'<b>ligne 1</b>\nligne 2'}</Quote>
      <LetterButton to="/achats/abc?a=1&b=2">Voir l’achat</LetterButton>
      <LetterSplit parts={[{ label: 'Frais', cents: 150 }]} total={['Total', 3000]} />
    </>,
  )
  assert.match(html, /&lt;b>ligne 1|&lt;b&gt;ligne 1/)
  assert.equal(
    text.replaceAll('\u00a0', ' '),
    'Merci & bravo\n\n> <b>ligne 1</b>\n> ligne 2\n\nVoir l’achat :\nechoppe-origin:/achats/abc?a=1&b=2\n\nFrais : 1,50 €\nTotal : 30,00 €',
  )
})

test('links of a letter lead to the house that sends it', async () => {
  const reference = await post({ about: 'link', ...renderLetter(<LetterButton to="/panier">Voir</LetterButton>) })
  await house.work()
  const { html, text } = house.sent.find((sent) => sent.reference === reference)!
  assert.match(html, /href="http:\/\/localhost:3999\/panier"/)
  assert.match(text, /\nhttp:\/\/localhost:3999\/panier\n/)
})

test('a line of a table without a value ends with its label', () => {
  const rows: [string, string][] = [
    ['Bague', '76,00 €'],
    ['Gravure : Pour toi', ''],
  ]
  const { text } = renderLetter(<LetterTable rows={rows} />)
  assert.match(text, /^Bague : 76,00 €\nGravure : Pour toi$/m)
})

test('words of a person keep their lines, wherever a letter holds them', () => {
  const words = 'Léa & Zoé\r\n« Toujours » <3\n\n   Maman'
  const asHtml = 'Léa &amp; Zoé<br/>« Toujours » &lt;3<br/><br/>   Maman'
  const asText = 'Léa & Zoé\n« Toujours » <3\n\n   Maman'
  const piece = { title: 'Bague', value: '76,00 €', details: [words], picture: null }
  for (const body of [
    <LetterText>{words}</LetterText>,
    <Quote>{words}</Quote>,
    <LetterFacts rows={[['Motif', words]]} />,
    <LetterPieces pieces={[piece]} />,
  ]) {
    const { html, text } = renderLetter(body)
    assert.ok(html.includes(asHtml.replace('<3', '&lt;3')), html)
    assert.ok(text.replaceAll('> ', '').replace('>\n', '\n').includes(asText), text)
  }
})

test('a piece is told with its picture in HTML, by its words alone in the text', async () => {
  const piece = { title: 'Bague', value: '76,00 €', details: ['Gravure : Pour toi'] }
  const picture = { path: '/photos/abc-360.webp', alt: 'Photo : Bague' }
  const reference = await post({ about: 'piece', ...renderLetter(<LetterPieces pieces={[{ ...piece, picture }]} />) })
  await house.work()
  const { html, text } = house.sent.find((sent) => sent.reference === reference)!
  assert.match(
    html,
    /<img src="http:\/\/localhost:3999\/photos\/abc-360\.webp" alt="Photo : Bague" width="72" height="72"/,
  )
  assert.match(text, /^Bague : 76,00 €\n\u2003Gravure : Pour toi$/m)
})

test('an answer goes where the letter says, to one mailbox, and that is forgotten once it is sent', async () => {
  const reference = await post({ about: 'answer', replyTo: 'Aline@Exemple.test' })
  await house.work()
  assert.equal(house.sent.find((sent) => sent.reference === reference)!.replyTo, 'aline@exemple.test')
  const row = await house.db.selectFrom('letters').selectAll().where('reference', '=', reference).executeTakeFirst()
  assert.equal(row!.reply_to, null)
  for (const replyTo of ['', 'a@b.test, c@d.test', 'a@b.test\r\nBcc: c@d.test', 'Aline <a@b.test>']) {
    const none = await post({ about: `answer ${replyTo}`, replyTo })
    await house.work()
    assert.ok(!('replyTo' in house.sent.find((sent) => sent.reference === none)!), replyTo)
  }
})
