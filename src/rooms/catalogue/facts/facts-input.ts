import { z } from 'zod'
import type { Form } from '#base/http'
import { read } from '#kit/read'
import { wordsOf } from '../choices.ts'
import type { OfferInput } from '../inputs.ts'
import { limits } from '../listing.ts'
import type { OwnListing } from '../queries.ts'
import { type Facts, factLimits, makers, occasions, recipients, styles } from './facts.ts'
import { readSupply, supplyValues } from './supply-input.ts'

const several = <Code extends string>(codes: readonly Code[]) =>
  z
    .array(z.enum(codes, { error: 'not_understood' }))
    .max(factLimits.several, 'facts_many')
    .default([])
const line = (most: number) => z.string().trim().max(most, 'too_long').default('')

/** "Laine : Creuse", one a line → { Laine: 'Creuse' }. */
const origins = z
  .string()
  .default('')
  .transform((text, context): Record<string, string> => {
    const lines = text.split('\n').filter((one) => one.trim())
    const pairs = lines.map(pairIn)
    const code = faultOfOrigins(pairs)
    if (code) context.addIssue({ code: 'custom', message: code })
    return Object.fromEntries(pairs.filter((pair) => pair !== undefined))
  })

const FactsInput = z.object({
  madeBy: z.enum(['', ...makers], { error: 'not_understood' }).default(''),
  madeIn: line(factLimits.madeIn),
  techniques: z
    .string()
    .default('')
    .transform(wordsOf)
    .refine((list) => list.length <= factLimits.techniques && list.every(isShort), 'facts_techniques'),
  origins,
  bought: z
    .string()
    .trim()
    .regex(/^(\d{1,2}|100)?\s*%?$/, 'facts_share')
    .default('')
    .transform((text) => (text === '' ? undefined : Number.parseInt(text, 10))),
  recipients: several(recipients),
  occasions: several(occasions),
  styles: several(styles),
  manufacturer: line(factLimits.manufacturer),
  warnings: line(factLimits.warnings),
  greenProof: line(factLimits.proof),
})

/** The part of the form on how a piece is made, for whom it is, and what must be warned of; nothing where it is absent. */
export function readFacts(form: Form): OfferInput {
  return form.facts ? { facts: { ...said(read(FactsInput, form)), ...supplyOf(form) } } : {}
}

/** That part, filled from a listing. */
export function factValues({ facts }: Pick<OwnListing, 'facts'>): Form {
  const { techniques = [], origins: from = {}, bought, supply: _, ...words } = facts
  return {
    ...words,
    ...supplyValues({ facts }),
    techniques: techniques.join(', '),
    origins: Object.entries(from)
      .map(([material, origin]) => `${material} : ${origin}`)
      .join('\n'),
    bought: bought === undefined ? '' : String(bought),
  }
}

function supplyOf(form: Form): Pick<Facts, 'supply'> {
  const supply = readSupply(form)
  return supply ? { supply } : {}
}

/** Without what was left blank. */
function said(input: z.output<typeof FactsInput>): Facts {
  const isSaid = (value: unknown) =>
    value !== undefined && value !== '' && (typeof value !== 'object' || Object.keys(value as object).length > 0)
  return Object.fromEntries(Object.entries(input).filter(([, value]) => isSaid(value))) as Facts
}

// By hand: an expression that trims as it matches takes minutes over a line of blanks.
function pairIn(line: string): [string, string] | undefined {
  const colon = line.indexOf(':')
  return colon === -1 ? undefined : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
}

function faultOfOrigins(pairs: (string[] | undefined)[]): string | undefined {
  if (pairs.some((pair) => !pair?.[0] || !pair[1])) return 'facts_origin_line'
  if (pairs.length > limits.materials) return 'facts_origins_many'
  const fits = pairs.every((pair) => isShort(pair![0]!) && pair![1]!.length <= factLimits.origin)
  return fits ? undefined : 'facts_origin_long'
}

function isShort(word: string): boolean {
  return word.length <= limits.word
}
