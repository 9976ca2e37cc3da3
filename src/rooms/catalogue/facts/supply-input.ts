import { z } from 'zod'
import type { Form } from '#base/http'
import { read } from '#kit/read'
import { countBetween } from '../inputs.ts'
import type { OwnListing } from '../queries.ts'
import { factLimits, licences, type SupplyFacts } from './facts.ts'

const line = (most: number) => z.string().trim().max(most, 'too_long').default('')
const { beadSize } = factLimits

const SupplyInput = z.object({
  supplyOrigin: line(factLimits.origin),
  resold: z.enum(['', 'yes', 'no'], { error: 'not_understood' }).default(''),
  composition: line(factLimits.composition),
  width: countBetween(1, factLimits.width),
  beadSize: z
    .string()
    .trim()
    .default('')
    .transform((text, context) => {
      const size = /^\d{1,3}([.,]\d)?$/.test(text) ? Number(text.replace(',', '.')) : 0
      if (text === '' || (size >= beadSize.least && size <= beadSize.most)) return size || undefined
      context.addIssue({ code: 'custom', message: 'supply_bead_size' })
      return z.NEVER
    }),
  licence: z.enum(['', ...licences], { error: 'not_understood' }).default(''),
})

/** What the form says of a supply; undefined where it is no form of a supply. */
export function readSupply(form: Form): SupplyFacts | undefined {
  if (!form.supply) return undefined
  const { supplyOrigin: origin, resold, composition, width, beadSize, licence } = read(SupplyInput, form)
  return {
    origin,
    ...(resold ? { resold: resold === 'yes' } : {}),
    ...(composition ? { composition } : {}),
    ...(width ? { width } : {}),
    ...(beadSize ? { beadSize } : {}),
    ...(licence ? { licence } : {}),
  }
}

export function supplyValues({ facts: { supply } }: Pick<OwnListing, 'facts'>): Form {
  const { origin = '', resold, composition = '', width, beadSize, licence = '' } = supply ?? {}
  return {
    supplyOrigin: origin,
    resold: resold === undefined ? '' : resold ? 'yes' : 'no',
    composition,
    width: String(width ?? ''),
    beadSize: beadSize === undefined ? '' : String(beadSize).replace('.', ','),
    licence,
  }
}
