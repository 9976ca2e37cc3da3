import { z } from 'zod'
import type { Form } from '#base/http'
import type { Crop } from '#base/pictures'
import type { PhotoId } from '#kit/id'
import { read } from '#kit/read'
import type { OwnPhoto } from '../queries.ts'
import { leastCrop, type Point, type Turn } from './photo-geometry.ts'

/** What a form shows of a photo, and may say anew. A crop that is a number is a preset: width to height. */
export type PhotoWish = {
  id: PhotoId
  alt?: string
  kind?: OwnPhoto['kind']
  focus?: Point
  turn?: Turn
  crop?: Crop | number | null
}
/** Only what she changed: what another phone did meanwhile to the rest stays. */
export type PhotoWishes = { order?: PhotoId[]; removed: PhotoId[]; changes: PhotoWish[] }

type Shown = Pick<OwnPhoto, 'id' | 'alt' | 'kind' | 'focus' | 'turn' | 'crop'>

export const longestAlt = 500

/** What the form was filled from, as a field of it. */
export function writeShown(photos: readonly OwnPhoto[]): string {
  return JSON.stringify(photos.map(({ id, alt, kind, focus, turn, crop }) => ({ id, alt, kind, focus, turn, crop })))
}

/** What the form wants of the photos that it shows: what differs from how it was filled. */
export function readPhotoWishes(form: Form): PhotoWishes {
  const shown = readShown(form)
  const wishes = shown.map((photo, at) => ({ photo, at, wish: readWish(form, photo, at + 1) }))
  const order = [...wishes]
    .sort((a, b) => rank(a.wish.place, a.at) - rank(b.wish.place, b.at))
    .map(({ photo }) => photo.id)
  const removed = [form.removed ?? []].flat().map((id) => Number(id) as PhotoId)
  return {
    ...(order.some((id, at) => id !== shown[at]!.id) ? { order } : {}),
    removed,
    changes: wishes.map(({ photo, wish: { place: _, ...wish } }) => changeOf(photo, wish)).filter(saysSomething),
  }
}

/** Two at one place: who was sent forward to it stands before who was there, who was sent back behind. */
function rank(place: number, before: number): number {
  return place + 0.4 * Math.sign(place - (before + 1))
}

const hundredth = z.coerce.number().int().min(0).max(100)
const thousandth = z.coerce.number().int().min(0).max(1000)
const side = thousandth.min(leastCrop)
const turn = z.coerce.number().pipe(z.literal([0, 90, 180, 270]))
const focus = z.tuple([hundredth, hundredth]).transform(([x, y]) => ({ x, y }))
const crop = z
  .tuple([thousandth, thousandth, side, side])
  .transform(([x, y, width, height]) => ({ x, y, width, height }))
  .refine(({ x, y, width, height }) => x + width <= 1000 && y + height <= 1000)

const ShownPhotos = z
  .array(
    z.object({
      id: z
        .number()
        .int()
        .transform((id) => id as PhotoId),
      alt: z.string().max(longestAlt),
      kind: z.enum(['piece', 'making']),
      focus: z.object({ x: hundredth, y: hundredth }),
      turn,
      crop: z.object({ x: thousandth, y: thousandth, width: thousandth, height: thousandth }).nullable(),
    }),
  )
  .max(100)

function readShown(form: Form): Shown[] {
  if (typeof form.photosShown !== 'string') return []
  return ShownPhotos.safeParse(parsed(form.photosShown)).data ?? []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The fields of a photo; a form that leaves one out wants it as it was shown. */
function readWish(form: Form, { id, alt, kind, focus: at, turn: turned, crop: cut }: Shown, number: number) {
  const given = (name: string) => form[`${name}-${id}`]
  const Fields = z.object({
    [`place-${id}`]: z.coerce.number().default(number),
    [`alt-${id}`]: z.string().trim().max(longestAlt, 'too_long').default(alt),
    [`focus-${id}`]: z.preprocess(parts, focus).default(at),
    [`turn-${id}`]: turn.default(turned),
    [`crop-${id}`]: z.preprocess(cropParts, z.union([z.null(), z.number(), crop])).default(cut),
  })
  const fields = read(Fields, form) as Record<string, unknown>
  const said = <Value>(name: string) => fields[`${name}-${id}`] as Value
  return {
    id,
    place: said<number>('place'),
    alt: said<string>('alt'),
    focus: said<Point>('focus'),
    turn: said<Turn>('turn'),
    crop: said<Crop | number | null>('crop'),
    // A box that is not ticked is not sent: then its words tell that the form has one.
    kind: given('alt') === undefined ? kind : given('making') === 'yes' ? ('making' as const) : ('piece' as const),
  }
}

const parts = (text: unknown) => (typeof text === 'string' ? text.split(',') : text)
const ratios: Record<string, number> = { portrait: 4 / 5, square: 1 }

function cropParts(text: unknown): unknown {
  if (text === 'whole') return null
  return typeof text === 'string' ? (ratios[text] ?? text.split(',')) : text
}

function changeOf(shown: Shown, wish: PhotoWish): PhotoWish {
  const names = ['alt', 'kind', 'focus', 'turn', 'crop'] as const
  const changed = names.filter((name) => JSON.stringify(wish[name]) !== JSON.stringify(shown[name]))
  return Object.assign({ id: shown.id }, ...changed.map((name) => ({ [name]: wish[name] })))
}

const saysSomething = (wish: PhotoWish) => Object.keys(wish).length > 1
