import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, formatBytes, formatPercent } from './number.ts'

test('bytes are told in the unit that leaves few digits, as disks count', () => {
  const told: [number, string][] = [
    [0, '0 octets'],
    [999, '999 octets'],
    [1000, '1 ko'],
    [1_234_000_000, '1,2 Go'],
    [40e9, '40 Go'],
    [5e15, '5 000 To'],
  ]
  for (const [bytes, words] of told) assert.equal(formatBytes(bytes).replace(/\s/g, ' '), words)
})

test('none and one are singular in French, and thousands part', () => {
  assert.equal(counted(0, 'pièce', 'pièces'), '0 pièce')
  assert.equal(counted(1, 'pièce', 'pièces'), '1 pièce')
  assert.equal(counted(1200, 'pièce', 'pièces'), '1\u202f200 pièces')
})

test('a share is said in per cent, with as many decimals as it has', () => {
  assert.equal(formatPercent(500), '5\u202f%')
  assert.equal(formatPercent(1825), '18,25\u202f%')
})
