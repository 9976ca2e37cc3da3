import { type PrivateWidth, privateWidths } from '#base/private-pictures'
import { refuse } from '#kit/refusal'

export type NamedPicture = { reference: string; width: PrivateWidth }

/** "REFERENCE-720.webp": the picture, and in which width; any other name is missing. */
export function readPictureName(name: string): NamedPicture {
  const [, reference, digits] = /^([a-z0-9]{20})-(\d{3,4})\.webp$/.exec(name) ?? []
  const width = privateWidths.find((one) => String(one) === digits)
  return reference && width ? { reference, width } : refuse('missing', 'page_missing')
}

export function pictureName(reference: string, width: PrivateWidth): string {
  return `${reference}-${width}.webp`
}
