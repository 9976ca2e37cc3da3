import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldFault } from '#kit/refusal'
import { testHouse } from '#test/database'
import { aShop } from '../../shops/testing.ts'
import { aListing } from '../testing.ts'
import { readSupplies } from './supplies-input.ts'

const house = await testHouse()
const mercerie = await aShop(house, { universe: 'supplies' })
const supply = { category: 's-buttons', facts: { supply: { origin: 'France' } } } as const
const button = await aListing(house, mercerie, supply)
const gone = await aListing(house, mercerie, { ...supply, published: false })
const bowl = await aListing(house, await aShop(house))

async function read(lines: string[], universe: 'market' | 'supplies' = 'market') {
  const faults: FieldFault[] = []
  const supplies = await readSupplies(house.db, { form: { supplies: lines.join('\r\n') }, universe }, faults)
  return { supplies, faults: faults.map(({ code, values }) => ({ code, ...values })) }
}

test('addresses are read whole, as paths, with what follows them, and each once', async () => {
  const { listing } = button
  const lines = [
    `https://echoppe.example/fournitures/bouton-${listing}?version=3#x`,
    '',
    `/fournitures/bouton-${listing}`,
  ]
  assert.deepEqual(await read(lines), { supplies: [listing], faults: [] })
})

test('lines that name no supply on sale are told by their number and by why', async () => {
  const { faults } = await read([
    'javascript:alert(1)',
    `/creations/bol-${bowl.listing}`,
    `/fournitures/bouton-${button.listing}`,
    `/fournitures/x-${gone.listing}`,
    '/fournitures/rien-999999999',
  ])
  assert.deepEqual(faults, [{ code: 'supplies_lines', unknown: '1, 5', market: '2', gone: '4' }])
})

test('more than twenty are refused, and a supply names none', async () => {
  const many = Array.from({ length: 21 }, () => `/fournitures/bouton-${button.listing}`)
  assert.deepEqual((await read(many)).faults, [{ code: 'supplies_many', maximum: 20 }])
  assert.deepEqual(await read(['x'], 'supplies'), { supplies: undefined, faults: [] })
})
