import type { Tx } from '#base/database'
import { type FieldFault, Refusal, refuse } from '#kit/refusal'
import { type Answer, type Given, isVaried, readAnswers, supplementsOf } from '#rooms/catalogue'
import { keptOf } from './answers-now.ts'
import type { KeptAnswer } from './cart-line-queries.ts'
import type { CartId, Choices } from './cart-queries.ts'
import { listOfCart } from './given-picture-queries.ts'
import type { Offered, OfferedVariant } from './offer-queries.ts'

/** What a form says of a piece: its variant, what was picked, and what is to be made of it. */
export type Picking = { variant: number | null; choices: string[]; answers?: Given }
/** A piece as it is to lie in the cart, and what one of it costs. */
export type Picked = { variant: OfferedVariant; choices: Choices; answers: KeptAnswer[]; price: number }

/** Refuses (invalid) all that is missing at once, each beside its field: `variant`, `choices.0`…, `answer_0`… */
export async function pickPiece(tx: Tx, cart: CartId, offered: Offered, picking: Picking): Promise<Picked> {
  const given = await ownPictures(tx, cart, offered, picking.answers ?? [])
  const faults = [...faultsOfVariant(offered, picking), ...faultsOfChoices(offered, picking)]
  const answers = readWith(faults, offered, given)
  const variant = variantOf(offered, picking)
  if (!variant || variant.price === null) return refuse('conflict', 'cart_not_on_sale')
  const price = variant.price + supplementsOf(answers)
  return { variant, choices: picked(offered, picking), answers: keptOf(answers), price }
}

/** A picture that is not this cart's is no answer. */
async function ownPictures(tx: Tx, cart: CartId, { asked }: Offered, given: Given): Promise<Given> {
  const isPicture = (at: number) => asked[at]?.kind === 'picture'
  const named = given.filter((value, at): value is string => isPicture(at) && Boolean(value))
  if (named.length === 0) return given
  const own = await listOfCart(tx, cart, named)
  return given.map((value, at) => (isPicture(at) && value !== undefined && !own.has(value) ? '' : value))
}

function readWith(faults: FieldFault[], { asked }: Offered, given: Given): Answer[] {
  try {
    const answers = readAnswers(asked, given)
    if (faults.length === 0) return answers
  } catch (error) {
    if (!(error instanceof Refusal) || error.faults.length === 0) throw error
    faults.push(...error.faults)
  }
  throw new Refusal('invalid', 'input', {}, faults)
}

// The only one needs no choosing; of several, none is taken for another.
function variantOf({ variants }: Offered, { variant }: Picking): OfferedVariant | undefined {
  if (variant !== null) return variants.find(({ id }) => id === variant)
  return variants.length === 1 ? variants[0] : undefined
}

function faultsOfVariant(offered: Offered, picking: Picking): FieldFault[] {
  if (!isVaried(offered.variants) || variantOf(offered, picking)) return []
  const gone = picking.variant !== null
  return [{ field: 'variant', code: gone ? 'cart_variant_gone' : 'cart_variant_missing' }]
}

function faultsOfChoices(offered: Offered, { choices }: Picking): FieldFault[] {
  return asking(offered).flatMap(({ name, values }, at) =>
    values.includes(choices[at] ?? '')
      ? []
      : [{ field: `choices.${at}`, code: 'cart_choose', values: { choice: name } }],
  )
}

function picked(offered: Offered, { choices }: Picking): Choices {
  return Object.fromEntries(asking(offered).map(({ name }, at) => [name, choices[at]!]))
}

/** What is left to pick: nothing where each combination is a variant. */
export function asking({ choices, variants }: Offered): Offered['choices'] {
  return isVaried(variants) ? [] : choices
}
