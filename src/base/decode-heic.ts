import libheif from 'libheif-js/wasm-bundle.js'
import { mustFit } from './picture-size.ts'

type Picture = { data: Uint8Array; width: number; height: number; stride: number }
/** Rows of red, green and blue, a byte each, and the colour profile (ICC) in which they are meant, where one is told. */
export type HeicPixels = { rows: Uint8Array; size: { width: number; height: number }; profile?: Buffer }

/**
 * The primary picture of what an iPhone sent (HEVC in a HEIF container), upright by the container's own word (irot,
 * imir): `sharp` has no HEVC. Blocks for a second: only in a child. Refuses `picture_too_large` by the header; throws
 * where it cannot be read.
 */
export function decodeHeic(bytes: Uint8Array): HeicPixels {
  const context = libheif.heif_context_alloc()
  mustBeFine(libheif.heif_context_read_from_memory(context, bytes))
  const handle = libheif.heif_js_context_get_primary_image_handle(context)
  mustBeFine(handle)
  const width = libheif.heif_image_handle_get_width(handle)
  mustFit({ width, height: libheif.heif_image_handle_get_height(handle), channels: 3, bytesPerChannel: 1 })
  const { data, stride, ...size } = decode(handle)
  const rows = stride === size.width * 3 ? data : packed({ data, stride, ...size })
  return { rows, size, profile: profileOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)) }
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

function packed({ data, width, height, stride }: Picture): Uint8Array {
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
