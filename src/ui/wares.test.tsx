import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { useText } from './text.tsx'
import { namedFor, SoldHere, type Wares } from './wares.tsx'

const fr = {
  title: 'Créations',
  add: 'Ajouter une création',
  named: (title: string) => `« ${title} » et 2 créations`,
  maker: 'créatrice',
}

test('what a shop of the Mercerie lists is a fourniture in its workbench, and a création in one of the Marché', () => {
  const told = (wares: Wares) =>
    renderToString(
      <SoldHere value={wares}>
        <Words />
      </SoldHere>,
    )
  assert.equal(told('market'), 'Créations, Ajouter une création, « Lin » et 2 créations, créatrice')
  assert.equal(told('supplies'), 'Fournitures, Ajouter une fourniture, « Lin » et 2 fournitures, créatrice')
  assert.equal(namedFor('supplies', 'Votre création est publiée.'), 'Votre fourniture est publiée.')
})

test('a title that says « création » is left as it was written', () => {
  const own = renderToString(
    <SoldHere value="supplies">
      <Words title="Kit de création" />
    </SoldHere>,
  )
  assert.match(own, /« Kit de création »/)
})

function Words({ title = 'Lin' }: { title?: string }) {
  const t = useText({ fr })
  return <>{[t.title, t.add, t.named(title), t.maker].join(', ')}</>
}
