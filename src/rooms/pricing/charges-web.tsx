import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { type Answer, type Context, type Form, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { dayOf } from '#kit/dates'
import { read } from '#kit/read'
import { routes } from '#routes'
import { ChargesInput } from './inputs.ts'
import { fr } from './messages.fr.ts'
import { ChargesPage } from './pages/charges.tsx'
import { findPricingShop, type PricingShop } from './queries.ts'
import { chargesOf, settingsOf } from './seller-charges.ts'
import { typed } from './trial.ts'
import { updateCharges } from './update-charges.ts'

type AtShop = Context<{ shop: string }>
type Again = { values?: Form; faults: Faults; status?: number }

export async function chargesPage(context: AtShop, again: Again = { faults: noFaults }): Promise<Answer> {
  const { db, actor, params } = context
  const shop = await findPricingShop(db, actor, params.shop)
  const { values = valuesOf(shop), faults, status = 200 } = again
  const props = { shop, charges: chargesOf(shop, dayOf(now())), values, faults }
  return page(<ChargesPage {...props} />, { title: fr.charges.title, noIndex: true }, { status })
}

export function updateChargesFromForm(context: AtShop): Promise<Answer> {
  const { db, actor, params, form } = context
  return orAgain(
    async () => {
      const input = read(ChargesInput, form)
      await inTransaction(db, (tx) => updateCharges(tx, actor, params.shop, input))
      return seeOther(routes.pricing.charges(params), 'pricing_charges_saved')
    },
    (faults, status) => chargesPage(context, { values: form, faults, status }),
  )
}

function valuesOf(shop: PricingShop): Form {
  const { activity, register, incomeTaxOption, relief } = settingsOf(shop)
  return {
    activity,
    register,
    ...(incomeTaxOption ? { incomeTaxOption: 'yes' } : {}),
    ...(relief ? { relief: 'yes', reliefSince: relief.since, reliefUntil: relief.until } : {}),
    aim: typed(shop.hourlyAim),
  }
}
