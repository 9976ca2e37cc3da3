import { now } from '#base/clock'
import { type Context, handlers, open, page, seeOther } from '#base/http'
import { orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { fr } from '../messages.fr.ts'
import { listMeansCosts } from '../queries.ts'
import type { CheckoutState } from './cards.ts'
import { SecondStepInput, TryInput } from './inputs.ts'
import { SandboxPage } from './page.tsx'
import { abandon, answerSecondStep, tryToPay } from './pay.ts'
import { type Checkout, findCheckout } from './queries.ts'
import { sandboxOf } from './sandbox.ts'

type OfCheckout = Context<{ checkout: string }>
const head = { title: fr.sandbox.title, noIndex: true }

/** The pages of the bank that does not exist; a house open to the public has none. */
export const web = handlers(routes.sandbox, {
  show: open(async (context) => page(<SandboxPage {...(await whatIsShown(context))} />, head)),
  pay: open(async (context) => {
    const { checkout, ...shown } = await whatIsShown(context)
    const values = context.form
    return orAgain(
      async () => next(context, checkout, await tryToPay(bank(context).db, checkout.id, read(TryInput, values))),
      (faults, status) => page(<SandboxPage {...{ checkout, ...shown, values, faults }} />, head, { status }),
    )
  }),
  secondStep: open(async (context) => {
    const checkout = await mustFind(context)
    const { answer } = read(SecondStepInput, context.form)
    return next(context, checkout, await answerSecondStep(bank(context).db, checkout.id, answer))
  }),
  abandon: open(async (context) => {
    const checkout = await mustFind(context)
    return next(context, checkout, await abandon(bank(context).db, checkout.id))
  }),
})

function bank(context: OfCheckout) {
  return context.config.trial ? sandboxOf(context) : refuse('missing', 'page_missing')
}

async function whatIsShown(context: OfCheckout) {
  const checkout = await mustFind(context)
  const costs = await listMeansCosts(context.db, 'sandbox', now())
  return { checkout, costs, backTo: backTo(context, checkout) }
}

async function mustFind(context: OfCheckout): Promise<Checkout> {
  return (await findCheckout(bank(context).db, context.params.checkout)) ?? refuse('missing', 'page_missing')
}

// What the buyer can still do here brings her back here; all else to the shop.
function next(context: OfCheckout, checkout: Checkout, state: CheckoutState) {
  const stays = state === 'refused' || state === 'second_step'
  return seeOther(stays ? routes.sandbox.show({ checkout: checkout.id }) : backTo(context, checkout))
}

// A trial may be visited by several names of this machine: a bare path keeps the buyer, and her cookies, on the one.
function backTo({ config }: OfCheckout, { returnTo }: Checkout): string {
  return returnTo.startsWith(`${config.origin}/`) ? returnTo.slice(config.origin.length) : returnTo
}
