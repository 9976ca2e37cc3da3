import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#kit/refusal'
import { mustBeStrong } from './password-strength.ts'

const own = ['lou.martin@exemple.test', 'Lou Martin']
const saidOf = async (password: string) => {
  try {
    await mustBeStrong(password, own)
    return 'taken'
  } catch (error) {
    return error instanceof Refusal ? error.code : assert.fail(String(error))
  }
}

test('a password that is guessed first is refused, with the reason', async () => {
  assert.equal(await saidOf('motdepasse'), 'password_common')
  assert.equal(await saidOf('azertyuiop'), 'password_row')
  assert.equal(await saidOf('qsdfghjklm'), 'password_row')
  assert.equal(await saidOf('aaaaaaaaaaaa'), 'password_row')
  assert.equal(await saidOf('bonjourbonjour'), 'password_row')
  for (const weak of ['1234567890', 'motdepasse1', 'Bretagne1985', 'jetaime123', 'Marie12345', 'M0tdepasse!'])
    assert.notEqual(await saidOf(weak), 'taken', weak)
})

test('one’s own address and name are no passwords', async () => {
  assert.equal(await saidOf('lou.martin@exemple.test'), 'password_own')
  for (const weak of ['lou.martin', 'LouMartin1', 'martin.lou', 'martinlou2026'])
    assert.notEqual(await saidOf(weak), 'taken', weak)
})

test('a few words that do not belong together are a good password, however long', async () => {
  for (const strong of ['lapin fougère tiroir', 'une longue phrase', 'k7#dPq2mZ9', 'chaussette verte de mars'])
    assert.equal(await saidOf(strong), 'taken', strong)
  assert.equal(await saidOf('4@8({13!0$57+%2'.repeat(9).slice(0, 128)), 'taken')
})
