import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { plain } from '#test/client'
import type { OrderInList, OrderTab } from './order-queries.ts'
import { OrdersPage } from './pages/orders.tsx'

const order = {
  ...{
    reference: 'gtpqpb6n00000000',
    way: 'parcel',
    total: 3420,
    sendBy: '2026-11-13',
    titles: 'Photophore',
    pieces: 1,
  },
  ...{ buyer: 'Lison', paidAt: new Date('2026-11-10T10:00:00Z'), settledAt: new Date('2026-11-12T10:00:00Z') },
}
const counts = { to_confirm: 1, to_prepare: 1, done: 1, cancelled: 1 }
const shop = { id: 1, name: 'Mèche', slug: 'meche', published: true }

test('an order that left or was cancelled no longer says when it must leave', () => {
  const listed = (tab: OrderTab, state: OrderInList['state']) =>
    plain(
      renderToString(
        <OrdersPage
          {...{ shop, tab, counts, page: 1, pages: 1, today: '2026-11-12' }}
          orders={[{ ...order, state } as OrderInList]}
        />,
      ),
    )
  assert.match(listed('to_prepare', 'confirmed'), /À envoyer avant[\s\S]*vendredi 13 novembre/)
  assert.match(listed('done', 'sent'), /Partie le[\s\S]*12 novembre 2026/)
  assert.match(listed('cancelled', 'cancelled'), /Payée le[\s\S]*10 novembre 2026/)
  for (const [tab, state] of [
    ['done', 'sent'],
    ['cancelled', 'cancelled'],
  ] as const)
    assert.doesNotMatch(listed(tab, state), /À envoyer avant|13 novembre/)
})
