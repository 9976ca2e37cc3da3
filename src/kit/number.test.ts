import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatBytes } from './number.ts'

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
