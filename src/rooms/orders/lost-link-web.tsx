import { inTransaction } from '#base/database'
import { type Answer, type Context, page, seeOther } from '#base/http'
import { enqueue } from '#base/jobs'
import { fingerprintOf, limitRate } from '#base/rate-limit'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { messages } from './messages.ts'
import { LostLinkPage } from './pages/lost-link.tsx'

type Asking = Context<{ reference: string }>

const hour = 3600
const fromClient = 10
const ofPurchase = 3

/**
 * What everybody gets who may not see a purchase, on another telephone or by guessing: missing, and the way to have the
 * link sent. Word for word the same whether there is such a purchase or not.
 */
export function showLostLink({ params, actor }: Asking): Answer {
  const reference = mustBeReference(params.reference)
  const body = <LostLinkPage reference={reference} isGuest={actor.id === null} />
  return page(body, { title: messages.fr.lostLink.title, noIndex: true }, { status: 404 })
}

/** Has the link sent to its buyer, if there is one: a job looks, so that neither answer nor time tells. */
export async function sendLink({ db, keys, client, params }: Asking): Promise<Answer> {
  const reference = mustBeReference(params.reference)
  const mark = (text: string) => `link/${fingerprintOf(keys, text)}`
  await limitRate(db, mark(`client ${client}`), fromClient, hour)
  await limitRate(db, mark(`purchase ${reference}`), ofPurchase, hour)
  await inTransaction(db, (tx) => enqueue(tx, 'orders.tell-link', { reference }))
  return seeOther(routes.purchases.show({ reference }), 'purchase_link_sent')
}

function mustBeReference(text: string): string {
  return /^[a-z0-9]{20}$/.test(text) ? text : refuse('missing', 'page_missing')
}
