import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { type Answer, type Context, handlers, memberId, open, page, seeOther, unkept } from '#base/http'
import { log } from '#base/log'
import { type Faults, orAgain } from '#base/sentences'
import { dayOf } from '#kit/dates'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { findPayment } from '#rooms/payments'
import { routes } from '#routes'
import { cancelOrder } from './cancel-order.ts'
import { payPurchase } from './check-out-flow.ts'
import { closePurchase, lookAtPayment } from './close-purchase-flow.ts'
import { firstOf } from './first-fault.ts'
import { isOfOrders } from './given-picture-queries.ts'
import { BuyerCancelInput } from './inputs.ts'
import { sendLink, showLostLink } from './lost-link-web.tsx'
import { messages } from './messages.ts'
import { PurchasePage, ReturnedPage, type Standing } from './pages/purchase.tsx'
import { PurchasesPage } from './pages/purchases.tsx'
import { readPictureName } from './picture-name.ts'
import { isLink, keptOpen, maySee } from './purchase-access.ts'
import { payableOf } from './purchase-payable.ts'
import { countPurchases, findPurchase, listPurchases, type PurchaseRow } from './purchase-queries.ts'
import { readPurchase } from './read-purchase.ts'
import { shortReference } from './rules.ts'
import { showPicture } from './show-picture.ts'

const onOnePage = 20
const t = messages.fr

type Asking = Context<{ reference: string }>

export const purchaseWeb = handlers(routes.purchases, {
  async index({ db, actor, query }) {
    const whose = { person: memberId(actor), verifiedEmail: actor.emailVerified ? actor.email : null }
    const pages = Math.max(1, Math.ceil((await countPurchases(db, whose)) / onOnePage))
    const asked = Math.min(pages, Math.max(1, Math.trunc(Number(query.page)) || 1))
    const purchases = await listPurchases(db, whose, { limit: onOnePage, offset: (asked - 1) * onOnePage })
    const body = <PurchasesPage {...{ purchases, pages }} page={asked} />
    return page(body, { title: t.purchases.title, noIndex: true })
  },

  show: open(async (context) => {
    const purchase = await findSeen(context)
    return purchase ? showPurchase(context, purchase) : showLostLink(context)
  }),
  sendLink: open(sendLink),

  open: open(async (context) => {
    const { reference, signature } = context.params
    const known = isLink(context.keys, reference, signature) && (await findPurchase(context.db, reference))
    if (!known) return showLostLink(context)
    return seeOther(routes.purchases.show({ reference }), undefined, { cookies: keptOpen(context, known) })
  }),

  picture: open(async (context) => {
    const named = readPictureName(context.params.name)
    const { orders } = await readPurchase(context.db, await mustSee(context))
    const ids = orders.map(({ id }) => id)
    const isThere = await isOfOrders(context.db, ids, named.reference)
    return isThere ? showPicture(context, named) : refuse('missing', 'page_missing')
  }),

  return: open(async (context) => {
    const purchase = await findPurchase(context.db, context.params.reference)
    if (purchase) await lookAtPayment(context, purchase).catch(unreachable)
    if (purchase && maySee(context, purchase)) return seeOther(routes.purchases.show(context.params))
    return page(<ReturnedPage />, { title: t.purchase.returned.title, noIndex: true })
  }),

  pay: open(async (context) => {
    const purchase = await mustSee(context)
    const payAt = await payPurchase(context, purchase)
    if (payAt) return seeOther(payAt)
    const over = purchase.state !== 'open' || purchase.cancelling || purchase.expiresAt <= now()
    return seeOther(routes.purchases.show(context.params), over ? 'purchase_over' : 'purchase_unreachable')
  }),

  abandon: open(async (context) => {
    const purchase = await mustSee(context)
    const outcome = await closePurchase(context, purchase.reference).catch(unreachable)
    if (outcome === 'cancelled') return seeOther(routes.cart.show(), 'purchase_abandoned')
    return seeOther(routes.purchases.show(context.params), outcome === 'processing' ? 'purchase_checking' : undefined)
  }),

  cancelOrder: open(async (context) => {
    const purchase = await mustSee(context)
    const { orders } = await readPurchase(context.db, purchase)
    const order = orders.find(({ reference }) => reference === context.params.order)
    if (!order) return refuse('missing', 'page_missing')
    const cancel = async () => {
      const why = { by: 'buyer', ...read(BuyerCancelInput, context.form), restock: true } as const
      await inTransaction(context.db, (tx) => cancelOrder(tx, context.actor, order.reference, why))
      return seeOther(routes.purchases.show(context.params), 'order_cancelled_by_buyer')
    }
    return orAgain(cancel, (faults, status) => showPurchase(context, purchase, { faults, status }))
  }),
})

/** The purchase, if who asks bought it or has its link; for all others there is none. */
async function mustSee(context: Asking): Promise<PurchaseRow> {
  return (await findSeen(context)) ?? refuse('missing', 'page_missing')
}

async function findSeen(context: Asking): Promise<PurchaseRow | undefined> {
  const purchase = await findPurchase(context.db, context.params.reference)
  return purchase && maySee(context, purchase) ? purchase : undefined
}

type Shown = { faults?: Faults; status?: number }

async function showPurchase({ db }: Asking, row: PurchaseRow, { faults, status }: Shown = {}): Promise<Answer> {
  const purchase = await readPurchase(db, row)
  const payment = await findPayment(db, payableOf(row).payable)
  // Paid there and not yet here: the job that settles it is on its way.
  const standing = standingOf(row, payment?.state === 'processing' || payment?.state === 'paid')
  return page(
    <PurchasePage {...{ purchase, standing }} today={dayOf(now())} fault={faults && firstOf(faults)} />,
    {
      title: t.purchase.title(shortReference(row.reference)),
      noIndex: true,
      ...(standing === 'checking' || standing === 'closing' ? { refresh: 5 } : {}),
    },
    { status, headers: unkept },
  )
}

function standingOf({ state, cancelling, expiresAt }: PurchaseRow, processing: boolean): Standing {
  if (state !== 'open') return 'decided'
  if (processing) return 'checking'
  return cancelling || expiresAt <= now() ? 'closing' : 'waiting'
}

/** The job of the next minute looks again; the page shows what is known. */
function unreachable(error: unknown): 'unknown' {
  log.warn({ error }, 'the payment provider could not be reached')
  return 'unknown'
}
