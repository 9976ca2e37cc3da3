import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deliveryRow } from './delivery-row.ts'

test('a delivery may be free of charge; a hand-over is no delivery and costs nothing', () => {
  assert.deepEqual(deliveryRow('parcel', 0), ['Livraison', 'offerte'])
  assert.deepEqual(deliveryRow('parcel', 490), ['Livraison', '4,90\u00a0€'])
  assert.deepEqual(deliveryRow('hand_over', 0), ['Remise en main propre', 'sans frais'])
})
