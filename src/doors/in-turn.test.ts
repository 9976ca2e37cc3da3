import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonId } from '#kit/id'
import { inTurnOf } from './in-turn.ts'

const [lou, ana] = [1, 2] as PersonId[]

test('what one member sends at once is worked off one after the other, another’s beside it, whatever fails', async () => {
  const seen: string[] = []
  const begun = Promise.withResolvers<void>()
  const first = inTurnOf(lou!, async () => {
    await begun.promise
    seen.push('first')
    throw new Error('cut short')
  })
  const second = inTurnOf(lou!, async () => seen.push('second'))
  await inTurnOf(ana!, async () => seen.push('beside'))
  begun.resolve()
  await assert.rejects(first)
  await second
  assert.deepEqual(seen, ['beside', 'first', 'second'])
})
