import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { thumbHashToAverageRGBA } from 'thumbhash'
import { Refusal } from '#kit/refusal'
import { aHeic } from '#test/heic'
import { until } from '#test/until'
import { pictureOfDrawing } from './drawings.ts'
import { openFolder } from './files.ts'
import { idleChildren } from './picture-children.ts'
import { pictureFile, storeOriginal, storePicture, type View } from './pictures.ts'

const files = openFolder(mkdtempSync(join(tmpdir(), 'pictures-')))
const red = [81, 90, 240] as const
const blue = [41, 240, 110] as const

/** Four quarters, so that one sees how it stands: red, green above blue, white. */
const quarters = (width: number, height: number) =>
  pictureOfDrawing(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>
      <rect width="50%" height="50%" fill="red"/><rect x="50%" width="50%" height="50%" fill="lime"/>
      <rect y="50%" width="50%" height="50%" fill="blue"/></svg>`,
    width,
  )

/** The names of the colours in the four corners, row by row. */
async function corners(key: string): Promise<string> {
  const full = sharp((await files.get(pictureFile(key, 'full')))!)
  const { data, info } = await full.raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)]
  const [right, bottom] = [info.width - 6, info.height - 6]
  return [at(5, 5), at(right, 5), at(5, bottom), at(right, bottom)].map(nameOf).join(' ')
}

function nameOf(colour: number[]): string {
  const name = colour.map((part) => (part > 128 ? 1 : 0)).join('')
  return { '100': 'red', '010': 'green', '001': 'blue', '111': 'white' }[name] ?? name
}

const refusedAs = async (bytes: Uint8Array, least = 1) => {
  const error = await storePicture(files, bytes, { least }).catch((reason) => reason)
  assert.ok(error instanceof Refusal, String(error))
  return error.code
}

test('what is shown is turned clockwise first, then cut, always from the same bytes', async () => {
  const bytes = await quarters(400, 300)
  const shown = async (view: View) => {
    const { key, width, height } = await storePicture(files, bytes, { view })
    return [width, height, await corners(key)]
  }
  assert.deepEqual(await shown({ turn: 0, crop: null }), [400, 300, 'red green blue white'])
  assert.deepEqual(await shown({ turn: 90, crop: null }), [300, 400, 'blue red white green'])
  assert.deepEqual(await shown({ turn: 180, crop: null }), [400, 300, 'white blue green red'])
  assert.deepEqual(await shown({ turn: 270, crop: null }), [300, 400, 'green white red blue'])
  const upperRight = { x: 500, y: 0, width: 500, height: 500 }
  assert.deepEqual(await shown({ turn: 0, crop: upperRight }), [200, 150, 'green green green green'])
  assert.deepEqual(await shown({ turn: 90, crop: upperRight }), [150, 200, 'red red red red'])
})

test('a phone’s own turn comes before the maker’s', async () => {
  const upright = await quarters(400, 300)
  const phone = await sharp(upright).rotate(270).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const { key } = await storePicture(files, phone)
  assert.equal(await corners(key), 'red green blue white')
  const turned = await storePicture(files, phone, { view: { turn: 90, crop: null } })
  assert.deepEqual([turned.width, turned.height], [300, 400])
  assert.equal(await corners(turned.key), 'blue red white green')
})

test('an iPhone’s HEIC is read, turned as its container says', async () => {
  const colour = (_: number, row: number) => (row < 10 ? red : blue)
  const upright = await storePicture(files, aHeic({ columns: 16, rows: 20, colour }))
  assert.deepEqual([upright.width, upright.height], [256, 320])
  assert.equal(await corners(upright.key), 'red red blue blue')
  const lying = await storePicture(files, aHeic({ columns: 16, rows: 20, colour, turns: 1 }))
  assert.deepEqual([lying.width, lying.height], [320, 256])
  assert.equal(await corners(lying.key), 'red blue red blue')
})

test('the colour profile of a HEIC is honoured', async () => {
  const wide = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .withIccProfile('p3')
    .png()
    .toBuffer()
  const profile = (await sharp(wide).metadata()).icc!
  const colour = () => [120, 110, 140] as const
  const keys = [aHeic({ columns: 13, rows: 13, colour }), aHeic({ columns: 13, rows: 13, colour, profile })]
  const [plain, converted] = await Promise.all(keys.map((bytes) => storePicture(files, bytes)))
  assert.notEqual(plain!.key, converted!.key)
})

test('a HEIC that claims to be huge, is cut short or is only a beginning is refused', async () => {
  const colour = () => red
  const huge = aHeic({ columns: 2, rows: 2, colour, claimed: { width: 20_000, height: 20_000 } })
  assert.equal(await refusedAs(huge), 'picture_too_large')
  const whole = aHeic({ columns: 16, rows: 16, colour })
  assert.equal(await refusedAs(whole.subarray(0, 700)), 'picture_damaged')
  assert.equal(await refusedAs(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')), 'picture_damaged')
})

test('of pictures that move the first is kept', async () => {
  const frames = await Promise.all(['red', 'blue'].map((background) => frame(background)))
  for (const format of ['gif', 'webp'] as const) {
    const moving = await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer()
    assert.equal((await sharp(moving, { animated: true }).metadata()).pages, 2)
    const { key, height } = await storePicture(files, moving)
    assert.equal(height, 40)
    assert.equal(await corners(key), 'red red red red')
  }
})

const frame = (background: string) =>
  sharp({ create: { width: 40, height: 40, channels: 3, background } })
    .png()
    .toBuffer()

test('a picture of some pixels is refused where a photo is asked for', async () => {
  assert.equal(await refusedAs(await quarters(199, 400), 200), 'picture_too_small')
  assert.equal((await storePicture(files, await quarters(200, 400), { least: 200 })).width, 200)
  const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  assert.equal(await refusedAs(dot, 200), 'picture_too_small')
  assert.equal((await storePicture(files, dot)).width, 1)
})

test('the thumbhash says what is seen', async () => {
  const { thumbhash } = await storePicture(
    files,
    await sharp(await frame('blue'))
      .resize(600, 400)
      .png()
      .toBuffer(),
  )
  const { r, g, b } = thumbHashToAverageRGBA(Buffer.from(thumbhash, 'base64'))
  assert.ok(thumbhash.length <= 60)
  assert.equal(nameOf([r * 255, g * 255, b * 255]), 'blue')
})

test('what was sent is kept byte for byte, once, and away from what is public', async () => {
  const bytes = await quarters(300, 300)
  const { file, type } = await storeOriginal(files, bytes)
  assert.deepEqual(await storeOriginal(files, bytes), { file, type })
  assert.match(file, /^originals\/[0-9a-f]{2}\/[0-9a-f]{32}\.png$/)
  assert.ok(bytes.equals((await files.get(file))!))
})

test('a transparent picture is stored on white, whatever it hides under what is not seen', async () => {
  const clear = sharp({ create: { width: 60, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
  for (const bytes of [await clear.png().toBuffer(), await clear.webp().toBuffer()]) {
    const { key } = await storePicture(files, bytes)
    assert.equal(await corners(key), 'white white white white')
    assert.equal((await sharp((await files.get(pictureFile(key, 'full')))!).metadata()).channels, 3)
  }
})

test('a child that was killed between two pictures is not asked for the next', async () => {
  await storePicture(files, await frame('red'))
  const there = idleChildren()
  assert.ok(there.length > 0)
  for (const pid of there) process.kill(pid, 'SIGKILL')
  await until(async () => !idleChildren().some((pid) => there.includes(pid)))
  assert.equal((await storePicture(files, await frame('blue'))).width, 40)
})
