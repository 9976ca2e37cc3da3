import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uploadBounds } from '#base/bounds'
import type { PersonId } from '#kit/id'
import { isRefused } from '#test/refused'
import { inMemory } from './in-memory.ts'
import { inTurnOf } from './in-turn.ts'

// Nobody's in the houses of the files beside this one.
const [lou, ana] = [2_000_000_001, 2_000_000_002] as PersonId[]

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

test('who has asked for a lot already is told to come back, and another is not', async () => {
  const begun = Promise.withResolvers<void>()
  const all = Array.from({ length: uploadBounds.waiting }, () => inTurnOf(lou!, () => begun.promise))
  assert.throws(() => inTurnOf(lou!, () => begun.promise), isRefused('too_much_at_once'))
  assert.equal(await inTurnOf(ana!, async () => 'beside'), 'beside')
  begun.resolve()
  await Promise.all(all)
  assert.equal(await inTurnOf(lou!, async () => 'again'), 'again')
})

test('what lies in memory together is bounded over all, first come, first served; what is larger goes alone', async () => {
  const half = uploadBounds.memory / 2
  const first = Promise.withResolvers<void>()
  const seen: string[] = []
  const work = (name: string, bytes: number, until?: Promise<void>) =>
    inMemory(bytes, async () => {
      seen.push(name)
      await until
    })
  const all = [work('a', half, first.promise), work('b', half, first.promise), work('c', 1), work('d', 9 * half)]
  await Promise.resolve()
  assert.deepEqual(seen, ['a', 'b'])
  first.resolve()
  await Promise.all(all)
  assert.deepEqual(seen, ['a', 'b', 'c', 'd'])
})
