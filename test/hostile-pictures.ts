import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32, createDeflate } from 'node:zlib'
import sharp from 'sharp'
import { aHeic } from './heic.ts'

type Hostile = { refused: string; make(): Promise<Uint8Array> }
const refused = (code: string, make: () => Promise<Uint8Array>): Hostile => ({ refused: code, make })

/** Pictures that cost a decoder much more than they weigh. Made here: nobody should have to keep such files. */
export const hostilePictures: Record<string, Hostile> = {
  'a PNG of ten million by two pixels, 16 bits deep': refused('picture_too_large', () =>
    aPng({ width: 10_000_000, height: 2, bits: 16, type: 6 }),
  ),
  'a PNG of two by ten million pixels': refused('picture_too_large', () =>
    aPng({ width: 2, height: 10_000_000, bits: 8, type: 2 }),
  ),
  'a PNG of 400 million pixels': refused('picture_too_large', () =>
    aPng({ width: 20_000, height: 20_000, bits: 1, type: 0 }),
  ),
  'a PNG of few pixels, but deep': refused('picture_too_large', () =>
    aPng({ width: 7900, height: 7500, bits: 16, type: 6 }),
  ),
  'a PNG that is a strip': refused('picture_too_long', () => aPng({ width: 20_000, height: 3, bits: 8, type: 2 })),
  'a HEIC that claims 60 million pixels': refused('picture_too_heavy', async () => aClaimingHeic(7744, 7744)),
  'a HEIC that claims a strip': refused('picture_too_large', async () => aClaimingHeic(32_000, 16)),
  'a GIF of a hundred thousand pictures': refused('picture_moves_long', async () => aGif(100_000, 200)),
  'a WebP of a hundred thousand pictures': refused('picture_moves_long', () => aMovingWebp(100_000, 400, 400)),
  'an AVIF of 60 million pixels': refused('picture_too_heavy', () =>
    ofColour(7740, 7740).avif({ effort: 0 }).toBuffer(),
  ),
  'an SVG that draws itself a million times': refused('not_a_picture', async () => Buffer.from(svg)),
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60000" height="60000"><g id="a"><path d="M0 0h9"/></g>${'<use href="#a"/>'.repeat(1000)}</svg>`

const ofColour = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#884422' }, limitInputPixels: false })

function aClaimingHeic(width: number, height: number): Buffer {
  return aHeic({ columns: 5, rows: 5, colour: () => [90, 100, 150], claimed: { width, height } })
}

type Png = { width: number; height: number; bits: number; type: 0 | 2 | 6 }

/** A black PNG (ISO 15948), row by row, so that making it takes no memory. */
async function aPng({ width, height, bits, type }: Png): Promise<Buffer> {
  const channels = { 0: 1, 2: 3, 6: 4 }[type]
  const row = Buffer.alloc(1 + Math.ceil((width * channels * bits) / 8))
  const rows = Readable.from(batches(row, height), { objectMode: false })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([bits, type, 0, 0, 0], 8)
  const chunks = [pngChunk('IHDR', head), pngChunk('IDAT', await buffer(rows.pipe(createDeflate({ level: 1 }))))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks, pngChunk('IEND', Buffer.alloc(0))])
}

function* batches(row: Buffer, count: number): Generator<Buffer> {
  const atOnce = Math.max(1, Math.floor(1e6 / row.length))
  const batch = Buffer.concat(Array<Buffer>(atOnce).fill(row))
  for (let left = count; left > 0; left -= atOnce) yield left >= atOnce ? batch : batch.subarray(0, left * row.length)
}

function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A GIF of so many pictures of one pixel, on a screen of this side. */
function aGif(pictures: number, side: number): Buffer {
  const screen = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1')
  screen.writeUInt16LE(side, 6)
  screen.writeUInt16LE(side, 8)
  const one = Buffer.from('2c00000000010001000002024401 00'.replaceAll(' ', ''), 'hex')
  return Buffer.concat([screen, ...Array<Buffer>(pictures).fill(one), Buffer.from(';')])
}

/** A WebP whose pictures follow each other on a screen of this size (RFC 9649, chunks VP8X, ANIM, ANMF). */
async function aMovingWebp(pictures: number, width: number, height: number): Promise<Buffer> {
  const still = await ofColour(1, 1).webp({ lossless: true }).toBuffer()
  const frame = riffChunk('ANMF', Buffer.concat([Buffer.alloc(12), Buffer.from([40, 0, 0, 0]), still.subarray(12)]))
  const features = Buffer.alloc(10)
  features[0] = 0x02
  features.writeUIntLE(width - 1, 4, 3)
  features.writeUIntLE(height - 1, 7, 3)
  const frames = Array<Buffer>(pictures).fill(frame)
  const chunks = [riffChunk('VP8X', features), riffChunk('ANIM', Buffer.alloc(6)), ...frames]
  return riffChunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]))
}

function riffChunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}
