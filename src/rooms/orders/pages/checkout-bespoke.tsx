import type { Form } from '#base/http'
import { CheckField } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { bespokeOf } from '../bespoke.ts'
import { messages } from '../messages.ts'
import { groupsToBuy, type PricedCart } from '../price-cart.ts'

/** Pieces made to the buyer's wishes: she reads that they cannot be given back, and says so, before she is bound. */
export function BespokeField({ cart, values, fault }: { cart: PricedCart; values: Form; fault?: string }) {
  const t = useText(messages).checkout
  const lines = bespokeOf(cart)
  if (lines.length === 0) return null
  const all = groupsToBuy(cart).flatMap((group) => group.lines).length
  return (
    <Notice kind="warning" title={t.bespokeTitle}>
      <p>
        {t.bespokeWords(lines.map(({ title }) => title))} {lines.length < all && t.bespokeOthers}
      </p>
      <CheckField
        name="bespokeAgreed"
        label={t.bespokeAgree(lines.length)}
        checked={Boolean(values.bespokeAgreed)}
        fault={fault}
      />
    </Notice>
  )
}
