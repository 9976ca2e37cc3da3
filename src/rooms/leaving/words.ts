import { formatCents } from '#kit/money'
import { routes } from '#routes'
import type { Remaining } from './find-remaining.ts'
import { messages } from './messages.ts'

/** One thing to do before leaving, and where. */
export type ToDo = { words: string; to?: string; link?: string }

const t = messages.fr.toDo

/** What is left to do, in the order in which it is done. */
export function leftToDo({ orders, money, lastOperator }: Remaining): ToDo[] {
  return [
    ...orders
      .filter(({ toFulfil }) => toFulfil > 0)
      .map(({ shop, name, toFulfil }) => ({
        words: t.orders(toFulfil, name),
        to: routes.orders.index({ shop }),
        link: t.seeOrders,
      })),
    ...orders
      .filter(({ beingPaid }) => beingPaid > 0)
      .map(({ name, beingPaid }) => ({ words: t.beingPaid(beingPaid, name) })),
    ...money.map(({ shop, name, amount }) => ({
      words: t.money(formatCents(amount), name),
      to: routes.office.money({ shop }),
      link: t.seeMoney,
    })),
    ...(lastOperator ? [{ words: t.lastOperator }] : []),
  ]
}

/** What goes on without her. */
export function goingOnOf({ goingOn }: Remaining): string[] {
  const { arriving, reports } = goingOn
  return [
    ...(arriving > 0 ? [messages.fr.goingOn.arriving(arriving)] : []),
    ...(reports > 0 ? [messages.fr.goingOn.reports(reports)] : []),
  ]
}
