import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { plain } from '#test/client'
import { HomePage } from './pages/home.tsx'
import type { OrderAtWork, ShopAtWork } from './queries.ts'

const order = (way: 'parcel' | 'hand_over') =>
  ({ shop: 1, reference: 'abc', state: 'confirmed', way, send_by: '2026-11-17', lines: [] }) as unknown as OrderAtWork
const shop = {
  ...{ id: 1, name: 'Mèche', slug: 'meche', town: 'Douarnenez', state: 'published', away_until: null, hidden: 0 },
  ...{ published: 1, drafts: 0, sold_out: 0, to_confirm: 0, to_prepare: 1, next_send_by: '2026-11-17' },
} as unknown as ShopAtWork

test('a parcel whose day is over is late in the overview, a hand-over is not', () => {
  const told = (way: 'parcel' | 'hand_over', today: string) =>
    plain(
      renderToString(
        <HomePage name="Nolwenn" shops={[shop]} orders={[order(way)]} measures={[]} steps={new Map()} today={today} />,
      ),
    )
  assert.match(
    told('parcel', '2026-11-18'),
    />en retard<[\s\S]*En retard.: un colis devait partir le mardi 17 novembre/u,
  )
  assert.doesNotMatch(told('parcel', '2026-11-17'), /en retard/i)
  assert.doesNotMatch(told('hand_over', '2026-11-18'), />en retard</)
})
