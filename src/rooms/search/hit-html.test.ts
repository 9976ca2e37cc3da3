import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import { hitsHtml } from './hit-html.tsx'
import { searchIndex } from './query.ts'
import { aSource, indexOf } from './testing.ts'

type Told = Parameters<typeof aSource>[0]

/** What the card of such a listing promises on a day. */
function promised(told: Omit<Told, 'listing'>, day: string): string | undefined {
  const { reader } = indexOf([aSource({ listing: 1, ...told })])
  const html = atTime(new Date(`${day}T12:00:00Z`), () => hitsHtml(searchIndex(reader, {}).hits, 'fr'))
  return /<small class="card-promise">(.*?)<\/small>/.exec(html)?.[1]
}

const toOrder = { madeToOrder: true, leadDays: 5 }

test('a piece made to order says on which day it leaves, each day anew', () => {
  assert.equal(promised(toOrder, '2026-11-23'), 'sur commande, part le 30 nov.')
  assert.equal(promised(toOrder, '2026-11-24'), 'sur commande, part le 1er déc.')
})

test('public holidays and the shop’s own put it off', () => {
  const away = { awayFrom: '2026-12-24', awayUntil: '2027-01-04' }
  assert.equal(promised({ ...toOrder, ...away }, '2026-12-22'), 'sur commande, part le 7 janv.')
})

test('a shop that is away or full says until when, and no longer', () => {
  assert.equal(promised({ awayUntil: '2026-12-01' }, '2026-11-30'), 'en congés jusqu’au 1er déc.')
  assert.equal(promised({ awayUntil: '2026-12-01' }, '2026-12-01'), undefined)
  const full = { ...toOrder, fullUntil: '2026-11-30' }
  assert.equal(promised(full, '2026-11-27'), 'complet, rouvre le 30 nov.')
  assert.equal(promised(full, '2026-11-30'), 'sur commande, part le 7 déc.')
})

test('a piece in stock promises nothing on its card but that it can be made yours', () => {
  assert.equal(promised({}, '2026-11-23'), undefined)
  assert.equal(promised({ personalised: true }, '2026-11-23'), 'personnalisable')
})
