import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { encode } from 'uqr'
import { qrCodeOf, qrSvg } from './qr-code.ts'

const address = 'https://echoppe.example/boutiques/gres-giboulee?via=carte'

test('the drawing has the modules of the code, dark on white, with a quiet zone of four', async () => {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const svg = qrSvg(qrCodeOf(address)).replace('width="1000" height="1000"', `width="${size}" height="${size}"`)
  const pixels = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer()
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries()) assert.equal(pixels[y * size + x]! < 128, dark, `${x}, ${y}`)
  assert.ok(data.slice(0, 4).every((row) => row.every((dark) => !dark)))
})

test('the longest address of a shop has a code', () => {
  const { size } = qrCodeOf(`https://echoppe.example/boutiques/${'a'.repeat(100)}?via=carte`)
  assert.ok(size < 70, String(size))
})
