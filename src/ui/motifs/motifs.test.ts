import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { drawBanner, drawMotif, drawPortrait, motifFor, motifKinds, placeholderFor } from './index.ts'

const seeds = Array.from({ length: 12 }, (_, at) => at)
const drawings = [
  ...motifKinds.flatMap((kind) => seeds.map((seed) => drawMotif(kind, seed))),
  ...seeds.flatMap((seed) => [drawPortrait(seed), drawBanner(seed), placeholderFor('vases', seed)]),
]

test('the same seed draws the same picture, another seed another one', () => {
  assert.equal(drawMotif('bowl', 'a'), drawMotif('bowl', 'a'))
  assert.notEqual(drawMotif('bowl', 'a'), drawMotif('bowl', 'b'))
  assert.equal(new Set(drawings).size, drawings.length)
})

test('the markup is static: nothing runs, nothing is fetched, nothing is left undefined', () => {
  for (const svg of drawings) {
    assert.doesNotMatch(svg, /<(?:script|style|image|foreignObject|text|a)\b|\son\w+=|style=|NaN|undefined|Infinity/)
    assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /https?:|data:/)
  }
})

test('every inner reference has its target, once', () => {
  for (const svg of drawings) {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const wanted = [...svg.matchAll(/#(m[0-9a-z]+-[a-z]+\d*)/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const id of wanted) assert.ok(ids.includes(id), `${id} is missing`)
  }
})

test('the drawings are small', () => {
  const motifs = motifKinds.flatMap((kind) => seeds.map((seed) => drawMotif(kind, seed).length))
  const small = motifs.filter((length) => length < 6144)
  assert.ok(small.length / motifs.length > 0.75, `${small.length} of ${motifs.length}`)
  assert.ok(Math.max(...motifs) < 14_000)
})

test('every kind becomes an image that is not empty', async () => {
  for (const kind of motifKinds) {
    const { channels } = await sharp(
      await sharp(Buffer.from(drawMotif(kind, 1)))
        .resize(80, 100)
        .png()
        .toBuffer(),
    ).stats()
    assert.ok(Math.max(...channels.map(({ stdev }) => stdev)) > 5, kind)
  }
})

test('a placeholder follows the category, and an unknown one still gets something', () => {
  assert.equal(motifFor('earrings'), 'earrings')
  assert.equal(motifFor('key-rings'), 'wallet')
  assert.equal(motifFor('nowhere'), 'basket')
})
