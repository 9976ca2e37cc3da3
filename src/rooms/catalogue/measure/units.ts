import { folded } from '#kit/fold'
import type { Cents } from '#kit/money'
import { formatNumber } from '#kit/number'

export const units = ['piece', 'cm', 'gram'] as const
export type Unit = (typeof units)[number]

/**
 * How a listing is counted: `unitStep` units are one step (10 where it is sold by the 10 cm), `lot` pieces are sold as
 * one, `minimum` steps are sold at least. Price, stock and quantities are whole numbers of steps: no cent is ever lost.
 */
export type Measure = { unit: Unit; unitStep: number; lot: number | null; minimum: number }

export const byPiece: Measure = { unit: 'piece', unitStep: 1, lot: null, minimum: 1 }

/** What a quantity that was typed comes to, or why it does not: `step` and `minimum` in its unit. */
export type ReadQuantity =
  | { steps: number }
  | { fault: 'not_a_quantity' | 'between_steps' | 'below_minimum' | 'too_much' }

export const mostSteps = 100_000

/** "70 cm", "0,7 m", "2 mètres", "2m50", "40 g", "1,2 kg", "3" → steps. A bare number counts the unit itself: centimetres, grams, pieces. */
export function readQuantity(text: string, measure: Measure): ReadQuantity {
  const amount = amountOf(text, measure.unit)
  if (amount === undefined) return { fault: 'not_a_quantity' }
  const steps = amount / measure.unitStep
  if (steps > mostSteps) return { fault: 'too_much' }
  if (!Number.isInteger(steps)) return { fault: 'between_steps' }
  return steps < measure.minimum ? { fault: 'below_minimum' } : { steps }
}

/** 7 steps of 10 cm → "70 cm"; from a metre on "1,20 m"; 1,500 g → "1,5 kg"; pieces are a bare number. */
export function writeQuantity(steps: number, { unit, unitStep }: Measure): string {
  const amount = steps * unitStep
  if (unit === 'piece') return formatNumber(amount)
  const [small, large, perLarge] = names[unit]
  if (amount < perLarge) return `${formatNumber(amount)}\u00a0${small}`
  return `${decimal(amount / perLarge)}\u00a0${large}`
}

/** "les 10 cm", "le lot de 50", "les 100 g", "le mètre"; empty for a piece. */
export function stepName({ unit, unitStep, lot }: Measure): string {
  if (unit === 'piece') return lot === null ? '' : `le lot de ${formatNumber(lot)}`
  const [small, , perLarge, one] = names[unit]
  if (unitStep === perLarge) return `le ${one}`
  return unitStep === 1
    ? `le ${unit === 'cm' ? 'centimètre' : 'gramme'}`
    : `les ${formatNumber(unitStep)}\u00a0${small}`
}

/** `cents` may be a fraction: a bead of a lot of a thousand costs less than one. `formatUnitCents` says it. */
export type UnitPrice = { cents: number; per: 'metre' | 'kilogram' | 'piece' }

/**
 * The price of the unit that the law wants beside it (arrêté du 16 novembre 1999, art. 1): of a metre, a kilogram, or
 * one piece of a lot. From ten cents on it is rounded half up to the cent, below to two digits that count: never nothing.
 * Null where it is the price itself, or a piece.
 */
export function unitPriceOf(price: Cents, { unit, unitStep, lot }: Measure): UnitPrice | null {
  if (unit === 'piece') return lot === null ? null : { cents: divided(price, lot), per: 'piece' }
  const [, , perLarge] = names[unit]
  if (unitStep === perLarge) return null
  return { cents: divided(price * perLarge, unitStep), per: unit === 'cm' ? 'metre' : 'kilogram' }
}

/** Grams of so many steps; by weight the step says it. Null where nobody said what one weighs. */
export function weightOf(steps: number, weight: number | null, { unit, unitStep }: Measure): number | null {
  if (unit === 'gram') return steps * unitStep
  return weight === null ? null : steps * weight
}

const names: Record<'cm' | 'gram', [small: string, large: string, perLarge: number, one: string]> = {
  cm: ['cm', 'm', 100, 'mètre'],
  gram: ['g', 'kg', 1000, 'kilogramme'],
}

const factors: Record<Unit, Record<string, number>> = {
  piece: { '': 1, piece: 1, lot: 1 },
  cm: { '': 1, cm: 1, centimetre: 1, m: 100, metre: 100, mm: 0.1, millimetre: 0.1 },
  gram: { '': 1, g: 1, gr: 1, gramme: 1, kg: 1000, kilo: 1000, kilogramme: 1000 },
}

/** Signs that a quantity may have: nobody writes more, and the pattern below takes its time over a page of blanks. */
const longest = 60

/** In thousandths while it is counted: 0.7 m is 70 cm, not 70.00000000000001. Thousands may stand apart, "1 200 g". */
function amountOf(text: string, unit: Unit): number | undefined {
  if (text.length > longest) return undefined
  const plain = text.replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
  const [, digits, name, rest, small] =
    /^\s*(\d{1,9}(?:[.,]\d{1,3})?)\s*([a-zèé]*)\.?\s*(?:(\d{1,3})\s*([a-z]*))?\s*$/i.exec(plain) ?? []
  const factor = digits === undefined ? undefined : factorOf(name!, unit)
  const added = rest === undefined ? 0 : addedOf({ digits: digits!, name: name!, rest, small: small! }, unit)
  if (factor === undefined || added === undefined) return undefined
  const amount = Math.round((Number(digits!.replace(',', '.')) * factor + added) * 1000) / 1000
  return amount > 0 ? amount : undefined
}

/** "mètres" is a metre, in one or several, with or without its accent. */
function factorOf(name: string, unit: Unit): number | undefined {
  const plain = folded(name)
  return factors[unit][plain] ?? factors[unit][plain.replace(/s$/, '')]
}

type Twofold = { digits: string; name: string; rest: string; small: string }

/** "2m50", "2 m 50 cm", "1 kg 200": after whole metres come centimetres, after whole kilograms grams. */
function addedOf({ digits, name, rest, small }: Twofold, unit: Unit): number | undefined {
  if (unit === 'piece' || /[.,]/.test(digits)) return undefined
  const [, , perLarge] = names[unit]
  if (factorOf(name, unit) !== perLarge) return undefined
  const isPlain = small === '' ? rest.length === String(perLarge).length - 1 : factorOf(small, unit) === 1
  return isPlain && Number(rest) < perLarge ? Number(rest) : undefined
}

function divided(cents: number, by: number): number {
  if (cents < 10 * by) return Number((cents / by).toPrecision(2))
  return Math.floor((cents * 2 + by) / (by * 2))
}

function decimal(value: number): string {
  return value.toLocaleString('fr-FR', { maximumFractionDigits: 3 })
}
