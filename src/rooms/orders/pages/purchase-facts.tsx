import type { ComponentChildren } from 'preact'
import { type Day, dayOf, formatMoment } from '#kit/dates'
import { formatCents } from '#kit/money'
import { routes } from '#routes'
import { deliveryRow } from '../delivery-row.ts'
import { isLate } from '../may-cancel.ts'
import type { messages } from '../messages.ts'
import type { OrderWithLines } from '../read-purchase.ts'
import { isAtWork, shortReference } from '../rules.ts'
import { madeToMeasure, rightOf } from '../withdrawal-right.ts'

type Text = typeof messages.fr
type Items = { label: string; value: ComponentChildren }[]

/** What its buyer may know and expect of an order in the state it is in; of a cancelled one nothing is to come. */
export function factsOf(order: OrderWithLines, text: Text, today: Day): Items {
  const { purchase: t, cart } = text
  const { state, tracking } = order
  const [label, value] = deliveryRow(order.way, order.deliveryPrice)
  return [
    { label: t.number, value: shortReference(order.reference) },
    ...(state === 'cancelled' ? [] : comingOf(order, text, today)),
    ...(order.paidAt ? [{ label: t.write, value: writeTo(order, t) }] : []),
    ...(tracking ? [{ label: t.tracking, value: tracking }] : []),
    ...codeFact(order, cart),
    { label, value },
    ...(state === 'cancelled' ? [] : rightFacts(order, t)),
  ]
}

function comingOf(order: OrderWithLines, text: Text, today: Day): Items {
  const t = text.purchase
  const { state, confirmBy } = order
  const coming = order.way === 'parcel' ? parcelFacts(order, text, today) : handOverFacts(order, t)
  if (state !== 'paid' || !confirmBy) return coming
  return [{ label: t.confirmation, value: t.confirmed(formatMoment(confirmBy)) }, ...coming]
}

// Of what should have left and has not, the day of its arrival is known no more.
function parcelFacts(order: OrderWithLines, text: Text, today: Day): Items {
  const t = text.purchase
  const { settledAt, sendBy, arrivesFrom, arrivesTo, delivery } = order
  const expected = { label: t.expected, value: t.between(arrivesFrom, arrivesTo) }
  return [
    { label: t.leaves, value: settledAt ? t.sentOn(dayOf(settledAt)) : t.leavesBy(sendBy) },
    ...(isLate(order, today) ? [] : [expected]),
    ...(delivery.weighed ?? []).map((one) => ({ label: text.postage.label, value: text.postage.weighed(one) })),
  ]
}

function handOverFacts({ settledAt, arrivesFrom, delivery }: OrderWithLines, t: Text['purchase']): Items {
  const { place = '', town = '', hours = '' } = delivery
  if (settledAt) return [{ label: t.handed, value: t.handedOn(dayOf(settledAt)) }]
  return [
    { label: t.meeting, value: t.meetingWords(place, town, hours) },
    { label: t.ready, value: t.readyFrom(arrivesFrom) },
  ]
}

function writeTo({ seller: { email } }: OrderWithLines, t: Text['purchase']) {
  return email ? <a href={`mailto:${email}`}>{email}</a> : <a href={routes.storefront.contact()}>{t.noEmail}</a>
}

function codeFact({ discount, discountCode }: OrderWithLines, cart: Text['cart']): Items {
  if (!discountCode) return []
  return [{ label: cart.codeUsed(discountCode), value: discount > 0 ? formatCents(-discount) : cart.deliveryFree }]
}

/** Cancelling what is made to measure is told while it may matter; giving back, where the law gives the right. */
function rightFacts(order: OrderWithLines, t: Text['purchase']): Items {
  const right = rightOf(order)
  const made = madeToMeasure(order)
  const isAhead = order.state === 'reserved' || isAtWork(order.state)
  return [
    ...(right && right.kept.length > 0 ? [{ label: t.withdrawal, value: t.withdrawalOf(right) }] : []),
    ...(made.length > 0 && (isAhead || right) ? [{ label: t.cancelling, value: t.bespoke(made) }] : []),
  ]
}
