import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { guest } from '#kit/actor'
import { CheckField, PostForm, SelectField, TextField, text } from './fields.tsx'
import { DocumentHead } from './head.tsx'
import { Layout } from './layout.tsx'
import { Photo } from './photo.tsx'
import { Prose } from './prose.tsx'
import { EuroSplit } from './split.tsx'

const html = (node: VNode) => renderToString(node)

test('a fault is read with its field, and the field keeps what was typed', () => {
  const shown = html(<TextField name="title" label="Titre" value={'Bol "bleu"'} hint="Court" fault="Trop long." />)
  const id = /for="([^"]+)"/.exec(shown)![1]
  assert.match(shown, new RegExp(`id="${id}"`))
  assert.match(shown, new RegExp(`aria-describedby="${id}-hint ${id}-fault"`))
  assert.match(shown, /aria-invalid="true"/)
  assert.match(shown, /value="Bol &quot;bleu&quot;"/)
})

test('a field without fault says nothing of one', () => {
  const shown = html(<CheckField name="terms" label="Oui" />)
  assert.doesNotMatch(shown, /aria-invalid|aria-describedby|class="fault"/)
})

test('a form says first what is wrong with it as a whole, else how many fields are', () => {
  const general = html(<PostForm to="/x" faults={{ general: 'Trop tard.', fields: {} }} children="" />)
  assert.match(general, /role="alert"[^>]*><p>Trop tard\./)
  const two = html(<PostForm to="/x" faults={{ fields: { a: 'x', b: 'y' } }} children="" />)
  assert.match(two, /2 champs sont à revoir. Tout ce que vous avez écrit est resté en place/)
  const secret = <TextField name="password" type="password" label="Mot de passe" />
  const open = html(<PostForm to="/x" faults={{ fields: { a: 'x' } }} children={secret} />)
  assert.match(open, /Un champ est à revoir. Par prudence, le mot de passe est à écrire à nouveau/)
  assert.doesNotMatch(html(<PostForm to="/x" faults={{ fields: {} }} children="" />), /role="alert"/)
})

test('a list shows its groups and what was chosen', () => {
  const options = [
    { value: 'a', label: 'Bols', group: 'Céramique' },
    { value: 'b', label: 'Bagues', group: 'Bijoux' },
  ]
  const shown = html(<SelectField name="category" label="Catégorie" options={options} value="b" empty />)
  assert.match(shown, /<optgroup label="Bijoux"><option value="b" selected>Bagues/)
  assert.match(shown, /<option value>Choisir…/)
})

test('a field that came twice shows its first value', () => {
  assert.equal(text(['un', 'deux']), 'un')
  assert.equal(text(undefined), '')
})

test('a photo offers no file larger than it needs, and a drawing stands for a missing one', () => {
  const placeholder = { category: 'bowls', seed: 7 }
  const small = html(<Photo photoKey="abc" placeholder={placeholder} alt="" width={80} />)
  assert.doesNotMatch(small, /720|1280/)
  assert.match(small, /loading="lazy"/)
  const large = html(<Photo photoKey="abc" placeholder={placeholder} alt="" width={640} eager />)
  assert.match(large, /abc-1280\.webp 1280w/)
  assert.match(html(<Photo photoKey={null} placeholder={placeholder} alt="" />), /src="\/motifs\/bowls~7\.svg"/)
})

test('a text that someone wrote has paragraphs and no markup', () => {
  assert.equal(
    html(<Prose text={'Un <b>bol</b>.\n\n\nBleu.'} />),
    '<div class="prose"><p>Un &lt;b>bol&lt;/b>.</p><p>Bleu.</p></div>',
  )
})

test('a bar of euros leaves out what costs nothing, its legend does not', () => {
  const shown = html(
    <EuroSplit
      total={1000}
      parts={[
        { label: 'Pièce', cents: 1000, tone: 1 },
        { label: 'Envoi', cents: 0, tone: 2 },
      ]}
    />,
  )
  assert.equal(shown.match(/<rect/g)?.length, 1)
  assert.match(shown, /Envoi/)
  assert.doesNotMatch(shown, /style=/)
})

test('a page that is shared shows its picture in its true size, its kind and its price', () => {
  const image = { url: '/photos/a-1280.webp', width: 900, height: 1200, alt: 'Un "bol"' }
  const head = { title: 'Bol', canonical: '/creations/bol-1', kind: 'product' as const, price: 1850, image }
  const html = renderToString(<DocumentHead head={head} assets={(name) => name} origin="https://x.example" />)
  const metas = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ])
  const shared = Object.fromEntries(metas)
  assert.equal(shared['og:image'], 'https://x.example/photos/a-1280.webp')
  assert.deepEqual([shared['og:image:width'], shared['og:image:height']], ['900', '1200'])
  assert.equal(shared['og:image:alt'], 'Un &quot;bol&quot;')
  assert.deepEqual([shared['og:type'], shared['og:url']], ['product', 'https://x.example/creations/bol-1'])
  assert.deepEqual([shared['product:price:amount'], shared['product:price:currency']], ['18.50', 'EUR'])
  assert.equal(shared['twitter:card'], 'summary_large_image')
})

test('a title cannot end the script of structured data, nor the head', () => {
  const title = '</script><script>alert(1)</script>'
  const shown = html(
    <Layout
      lang="fr"
      head={{ title, jsonLd: { name: title }, canonical: '/creations/bol-1' }}
      actor={guest}
      cartCount={2}
      path="/"
      assets={(name) => `/assets/${name}`}
      trial={false}
      origin="https://echoppe.example"
      children=""
    />,
  )
  assert.doesNotMatch(shown, /<script>alert/)
  assert.match(shown, /rel="canonical" href="https:\/\/echoppe\.example\/creations\/bol-1"/)
  assert.match(shown, /2 articles/)
  assert.doesNotMatch(shown, /style=/)
})
