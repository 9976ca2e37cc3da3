import { crc32, deflateSync } from 'node:zlib'
import libheif from 'libheif-js/wasm-bundle.js'
import sharp from 'sharp'
import type { HeicAnswer } from './picture-heic.ts'

type Picture = { data: Uint8Array; width: number; height: number; stride: number }

/** Decodes the primary picture. Blocks: only in a thread. The decoder turns it upright by itself (irot, imir). */
export async function decodeHeic(bytes: Uint8Array, megapixels: number): Promise<HeicAnswer> {
  const context = libheif.heif_context_alloc()
  mustBeFine(libheif.heif_context_read_from_memory(context, bytes))
  const handle = libheif.heif_js_context_get_primary_image_handle(context)
  mustBeFine(handle)
  const pixels = libheif.heif_image_handle_get_width(handle) * libheif.heif_image_handle_get_height(handle)
  if (pixels > megapixels * 1e6) return { refused: 'picture_too_large' }
  return { png: await pngOf(decode(handle), profileOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) }
}

function decode(handle: unknown): Picture {
  const { heif_colorspace_RGB: rgb } = libheif.heif_colorspace
  const { heif_chroma_interleaved_RGB: interleaved } = libheif.heif_chroma
  const image = libheif.heif_js_decode_image2(handle, rgb, interleaved)
  mustBeFine(image)
  const channel = image.channels[0] ?? damaged()
  return { data: channel.data, width: channel.width, height: channel.height, stride: channel.stride }
}

/** Failures come as an object with a code that is not `heif_error_Ok`. */
function mustBeFine(answer: unknown): void {
  const code = (answer as { code?: unknown } | undefined)?.code
  if (!answer || (code !== undefined && code !== libheif.heif_error_code.heif_error_Ok)) damaged()
}

function damaged(): never {
  throw new Error('not a HEIC that can be read')
}

async function pngOf({ data, width, height, stride }: Picture, profile?: Buffer): Promise<Uint8Array> {
  const rows = stride === width * 3 ? data : packed(data, { width, height, stride })
  const png = await sharp(rows, { raw: { width, height, channels: 3 }, limitInputPixels: false })
    .png({ compressionLevel: 0 })
    .toBuffer()
  return profile ? withProfile(png, profile) : png
}

function packed(data: Uint8Array, { width, height, stride }: Omit<Picture, 'data'>): Uint8Array {
  const rows = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * stride, y * stride + width * 3), y * width * 3)
  return rows
}

/**
 * The ICC profile in the container (ISO 14496-12, box `colr` of type `prof`), or none: iPhones write Display P3, whose
 * colours would be dull if they were taken for sRGB. The decoder's interface does not give it.
 */
function profileOf(file: Buffer): Buffer | undefined {
  const at = file.indexOf('colrprof')
  if (at < 4) return undefined
  const profile = file.subarray(at + 8, at - 4 + file.readUInt32BE(at - 4))
  return profile.toString('latin1', 36, 40) === 'acsp' ? profile : undefined
}

/** The PNG with a chunk `iCCP` after its header, which is 33 bytes long. */
function withProfile(png: Buffer, profile: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('iCCPprofile\0\0', 'latin1'), deflateSync(profile)])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(body.length - 4)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}
