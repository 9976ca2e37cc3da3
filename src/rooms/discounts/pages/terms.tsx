import { useText } from '#ui/text'
import type { Discount } from '../discount.ts'
import { messages } from '../messages.ts'

/** What a code gives, and from which amount on. */
export function Terms({ discount }: { discount: Discount }) {
  const t = useText(messages).list
  const { kind, percent, amount, minimum } = discount
  const gives = {
    percent: () => t.gives.percent(percent ?? 0),
    amount: () => t.gives.amount(amount ?? 0),
    delivery: () => t.gives.delivery,
  }
  return (
    <>
      {gives[kind]()}
      {minimum > 0 && `, ${t.from(minimum)}`}
    </>
  )
}
