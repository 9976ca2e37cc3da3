import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import { Refusal, refuse } from '#kit/refusal'
import { testHouse } from '#test/database'
import { isRefused } from '#test/refused'
import { countingGuesses, limitLetters, limitLettersTo, limitWeighing } from './limits.ts'

const house = await testHouse()
const at = <Result>(work: () => Promise<Result>) => atTime(new Date('2026-11-21T10:00:00Z'), work)

const tried = async (client: string, whom: string, right: boolean) => {
  try {
    await countingGuesses({ ...house, client }, whom, async () => right || refuse('invalid', 'password_wrong'))
    return 'in'
  } catch (error) {
    return error instanceof Refusal ? error.code : assert.fail(String(error))
  }
}

test('the ninth wrong try from one place is refused, another’s first is not', () =>
  at(async () => {
    for (let tries = 0; tries < 8; tries++) assert.equal(await tried('192.0.2.1', 'cible', false), 'password_wrong')
    assert.equal(await tried('192.0.2.1', 'cible', false), 'too_many')
    assert.equal(await tried('192.0.2.2', 'cible', true), 'in')
    const keys = await house.db.selectFrom('rate_limits').select('key').execute()
    assert.ok(keys.every(({ key }) => !key.includes('cible') && !key.includes('192.0.2')))
  }))

test('signing in rightly is no try, however often', () =>
  at(async () => {
    for (let tries = 0; tries < 70; tries++) assert.equal(await tried('192.0.2.3', 'assidue', true), 'in')
  }))

test('wrong tries from everywhere do not lock the owner out, and leave whoever tries two each', () =>
  at(async () => {
    for (let nth = 0; nth < 45; nth++) await tried(`198.51.100.${nth}`, 'attaquee', false)
    assert.equal(await tried('192.0.2.9', 'attaquee', false), 'password_wrong')
    assert.equal(await tried('192.0.2.9', 'attaquee', true), 'in')
    assert.equal(await tried('203.0.113.1', 'attaquee', false), 'password_wrong')
    assert.equal(await tried('203.0.113.1', 'attaquee', false), 'password_wrong')
    assert.equal(await tried('203.0.113.1', 'attaquee', true), 'too_many')
  }))

test('many tries at once count each other', () =>
  at(async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => tried('192.0.2.4', 'ensemble', false)))
    assert.equal(outcomes.filter((outcome) => outcome === 'too_many').length, 12)
  }))

test('wrong passwords, and letters of another kind, keep nobody from the letter for a new password', () =>
  at(async () => {
    const email = 'oublieuse@exemple.test'
    const asked = (client: string) => ({ ...house, client })
    for (let tries = 0; tries < 6; tries++) await limitLettersTo(house, email)
    for (const client of ['192.0.2.21', '192.0.2.22'])
      for (let tries = 0; tries < 3; tries++) await limitLetters(asked(client), email, 'verification')
    await limitLetters(asked('192.0.2.23'), email, 'reset')
    await assert.rejects(limitLetters(asked('192.0.2.24'), email, 'verification'), isRefused('too_many'))
  }))

test('one client has only so many passwords weighed', () =>
  at(async () => {
    const asked = { ...house, client: '192.0.2.31' }
    for (let tries = 0; tries < 60; tries++) await limitWeighing(asked)
    await assert.rejects(limitWeighing(asked), isRefused('too_many'))
    await limitWeighing({ ...house, client: '192.0.2.32' })
  }))
