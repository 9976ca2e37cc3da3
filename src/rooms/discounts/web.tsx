import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { type Answer, type Context, handlers, page, seeOther } from '#base/http'
import { type Faults, orAgain } from '#base/sentences'
import { dayOf } from '#kit/dates'
import { read } from '#kit/read'
import { findOwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { createDiscount } from './create-discount.ts'
import { extendDiscount } from './extend-discount.ts'
import { DiscountInput, ExtensionInput } from './inputs.ts'
import { fr } from './messages.fr.ts'
import { EditDiscountPage } from './pages/edit.tsx'
import { DiscountsPage } from './pages/list.tsx'
import { NewDiscountPage } from './pages/new.tsx'
import { findOwnDiscount, listDiscounts } from './queries.ts'
import { resumeDiscount } from './resume-discount.ts'
import { stopDiscount } from './stop-discount.ts'
import { suggestCodes } from './suggest-codes.ts'

type ShopContext = Context<{ shop: string }>
type DiscountContext = Context<{ shop: string; discount: string }>

export const web = handlers(routes.discounts, {
  async index({ db, actor, params, query }) {
    const shop = await findOwnShop(db, actor, params.shop)
    const discounts = await listDiscounts(db, shop.id)
    const asked = Number(/^[1-9]\d{0,2}$/.exec(query.page ?? '')?.[0] ?? 1)
    return page(<DiscountsPage {...{ shop, discounts }} page={asked} today={dayOf(now())} />, headOf(fr.list.title))
  },
  new: (context) => newPage(context, { kind: 'percent', startsOn: dayOf(now()) }),
  create: (context) => {
    const { db, actor, params, form } = context
    return orAgain(
      async () => {
        await inTransaction(db, (tx) => createDiscount(tx, actor, params.shop, read(DiscountInput, form)))
        return seeOther(routes.discounts.index(params), 'discount_created')
      },
      (faults, status) => newPage(context, form, faults, status),
    )
  },
  edit: (context) => editPage(context),
  update: (context) => {
    const { db, actor, params, form } = context
    return orAgain(
      async () => {
        const input = read(ExtensionInput, form)
        await inTransaction(db, (tx) => extendDiscount(tx, actor, params.shop, params.discount, input))
        return seeOther(routes.discounts.edit(params), 'discount_saved')
      },
      (faults, status) => editPage(context, faults, status),
    )
  },
  async stop({ db, actor, params }) {
    await inTransaction(db, (tx) => stopDiscount(tx, actor, params.shop, params.discount))
    return seeOther(routes.discounts.edit(params), 'discount_stopped')
  },
  async resume({ db, actor, params }) {
    await inTransaction(db, (tx) => resumeDiscount(tx, actor, params.shop, params.discount))
    return seeOther(routes.discounts.edit(params), 'discount_resumed')
  },
})

async function newPage(
  { db, actor, params }: ShopContext,
  values: ShopContext['form'],
  faults?: Faults,
  status = 200,
): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const taken = await listDiscounts(db, shop.id)
  const today = dayOf(now())
  const suggested = suggestCodes(
    today,
    taken.map(({ code }) => code),
  )
  return page(<NewDiscountPage {...{ shop, suggested, today, values, faults }} />, headOf(fr.form.title), { status })
}

async function editPage({ db, actor, params, form }: DiscountContext, faults?: Faults, status = 200): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const discount = await findOwnDiscount(db, actor, params.shop, params.discount)
  const shown = { shop, discount, today: dayOf(now()), ...(faults ? { values: form, faults } : {}) }
  return page(<EditDiscountPage {...shown} />, headOf(fr.edit.title(discount.code)), { status })
}

function headOf(title: string) {
  return { title, noIndex: true, scripts: ['keep-typed'] }
}
