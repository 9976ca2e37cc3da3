import { z } from 'zod'
import { readEmail } from '#kit/email'
import { parseCents } from '#kit/money'
import { type Idus, iduField, isIdu, type Stream, streams } from './recycling.ts'
import { isSiret, statuses } from './seller.ts'
import { communesMeant } from './town.ts'

/** A text that may be left empty. */
export const line = (most: number) => z.string().trim().max(most, 'too_long').default('')
export const needed = (most: number) => z.string({ error: 'required' }).trim().min(1, 'required').max(most, 'too_long')
const status = z.enum(statuses, { error: 'required' })

/** What was typed as an amount of euros → cents. */
export const amount = z
  .string({ error: 'required' })
  .trim()
  .min(1, 'required')
  .transform((text, context) => parseCents(text) ?? fault(context, 'not_an_amount'))
  .pipe(z.number().max(100_000, 'too_large'))
export const orNone = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((text) => (String(text ?? '').trim() ? text : null), schema.nullable())

export const count = (least: number, most: number) =>
  z
    .string({ error: 'required' })
    .trim()
    .regex(/^[-+]?\d{1,9}$/, 'not_a_count')
    .transform(Number)
    .pipe(z.number().min(least, 'too_small').max(most, 'too_large'))

export const name = needed(60).refine((text) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text), 'too_short')

/** A town typed as a name or a postcode, and the commune chosen where that could mean several. */
export const inTown = { town: needed(100), commune: line(5) }

/** Makers of the market sell what they make; the mercerie is for what one makes it from. */
const universe = z.enum(['market', 'supplies'], { error: 'required' }).default('market')

export const OpenShopInput = z
  .object({ name, universe, status, legalName: needed(120), proof: line(500), ...inTown, price: amount })
  .transform(withCommune)
export type OpenShopInput = z.output<typeof OpenShopInput>

export const ShopInput = z.object({ name, story: line(5000), ...inTown }).transform(withCommune)
export type ShopInput = z.output<typeof ShopInput>

/** Typed with blanks or small letters, as one finds it on a letter. */
const idu = line(30)
  .transform((text) => text.replace(/\s/g, '').toUpperCase())
  .refine((text) => text === '' || isIdu(text), 'seller_idu')
const idus = Object.fromEntries(streams.map((stream) => [iduField(stream), idu])) as Record<`idu_${Stream}`, typeof idu>

export const SellerInput = z
  .object({
    status,
    legalName: needed(120),
    address: line(200),
    postcode: line(5).refine((text) => /^(\d{5})?$/.test(text), 'not_a_postcode'),
    town: line(100),
    email: line(200).refine((text) => text === '' || readEmail(text) !== undefined, 'not_an_email'),
    phone: line(30).refine((text) => /^([+\d][\d .()-]{5,})?$/.test(text), 'seller_phone'),
    siret: line(30).transform((text, context) => {
      const digits = text.replace(/[\s\u00a0\u202f.]/g, '')
      if (digits === '') return null
      return isSiret(digits) ? digits : fault(context, 'seller_siret')
    }),
    registration: line(200),
    vatNumber: line(30)
      .transform((text) => text.replace(/[\s.]/g, '').toUpperCase())
      .refine((text) => /^([A-Z]{2}[A-Z0-9]{2,13})?$/.test(text), 'seller_vat'),
    mediator: line(300),
    proof: line(500),
    ...idus,
  })
  .transform(withIdus)
export type SellerInput = z.output<typeof SellerInput>

/** The identifiers together, under the name of their stream. */
function withIdus<Input extends Record<`idu_${Stream}`, string>>(input: Input) {
  const given = streams.map((stream) => [stream, input[`idu_${stream}`]] as const)
  const rest = Object.entries(input).filter(([name]) => !name.startsWith('idu_'))
  const idus: Idus = Object.fromEntries(given.filter(([, text]) => text))
  return { ...(Object.fromEntries(rest) as Omit<Input, `idu_${Stream}`>), idus }
}

export const HandOverInput = z.object({ ...inTown, place: needed(200), hours: needed(200) }).transform(withCommune)
export type HandOverInput = z.output<typeof HandOverInput>

const day = z.iso.date({ error: 'not_a_day' })

export const AwayInput = z.object({ from: orNone(day).optional(), until: day, message: line(500) })
export type AwayInput = z.output<typeof AwayInput>

export const PlacesInput = z.object({ weeklyPlaces: orNone(count(1, 1000)) })
export type PlacesInput = z.output<typeof PlacesInput>

export const SectionInput = z.object({ name: needed(60).transform((text) => text.replace(/\s+/g, ' ')) })
export type SectionInput = z.output<typeof SectionInput>

export const MoveInput = z.object({ to: z.enum(['up', 'down'], { error: 'not_understood' }) })
export type MoveInput = z.output<typeof MoveInput>

export function withCommune<Input extends { town: string; commune: string }>(
  input: Input,
  context: z.RefinementCtx<Input>,
) {
  const { town, commune: code, ...rest } = input
  const meant = communesMeant(town, code)
  if (meant.length !== 1) {
    context.addIssue({ code: 'custom', path: ['town'], message: meant.length ? 'shop_town_choose' : 'not_a_commune' })
    return z.NEVER
  }
  return { ...rest, commune: meant[0]! }
}

function fault(context: z.RefinementCtx<string>, code: string): never {
  context.addIssue({ code: 'custom', message: code })
  return z.NEVER
}
