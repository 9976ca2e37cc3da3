import { refuse } from '#kit/refusal'

const types = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  heic: 'image/heic',
} as const

/** What a field for pictures takes (HTML, `accept`): whatever is read here, and the endings by which some telephones go. */
export const acceptedPictures: string = [...Object.values(types), 'image/heif', '.heic', '.heif'].join(',')

export type PictureFormat = keyof typeof types
/** The media type of a picture's bytes. */
export const pictureType = (format: PictureFormat): string => types[format]

/** What the bytes begin with, whatever they are called. Refuses all else: a decoder would open SVG and PDF, too, which can name other files. */
export function pictureFormat(bytes: Uint8Array): PictureFormat {
  return formatOf(Buffer.from(bytes.subarray(0, 64)).toString('latin1')) ?? refuse('invalid', 'not_a_picture')
}

function formatOf(head: string): PictureFormat | undefined {
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  if (head.startsWith('GIF8')) return 'gif'
  if (head.slice(4, 8) !== 'ftyp') return undefined
  if (/avi[fs]/.test(head)) return 'avif'
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(head) ? 'heic' : undefined
}
