import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { HiddenField, PostForm, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { mayGiveBack } from '../bespoke.ts'
import type { Cart } from '../find-cart.ts'
import { messages } from '../messages.ts'
import { groupsToBuy, needsAddress } from '../price-cart.ts'
import type { Change } from '../shown-cart.ts'
import { BespokeField } from './checkout-bespoke.tsx'
import { AddressFields, BuyerFields, GiftFields } from './checkout-fields.tsx'
import { CheckoutSummary } from './checkout-summary.tsx'

export type CheckoutPageProps = {
  cart: Cart
  /** The member's address; null is a guest. */
  email: string | null
  token: string
  values: Form
  faults: Faults
  changes: Change[]
}

/** All that is to be known and paid, and the button that binds, on one page. */
export function CheckoutPage({ cart, email, token, values, faults, changes }: CheckoutPageProps) {
  const t = useText(messages).checkout
  return (
    <div class="orders-checkout">
      <h1>{t.title}</h1>
      {changes.length > 0 && <Changes changes={changes} />}
      <PostForm to={routes.checkout.create()} faults={faults} class="orders-columns">
        <HiddenField name="token" value={token} />
        <HiddenField name="shown" value={cart.digest} />
        {/* The first button is the one that Enter presses. */}
        <button type="submit" class="unseen" tabIndex={-1} aria-hidden="true">
          {t.pay}
        </button>
        <div class="stack">
          <BuyerFields email={email} values={values} faults={faults} />
          {needsAddress(cart) && (
            <>
              <AddressFields values={values} faults={faults} member={email !== null} />
              <GiftFields values={values} faults={faults} />
            </>
          )}
        </div>
        <div class="stack">
          <CheckoutSummary cart={cart} faults={faults} />
          <p class="small">
            {groupsToBuy(cart).some(mayGiveBack) && t.withdrawal} <a href={routes.storefront.terms()}>{t.terms}</a>
          </p>
          <BespokeField cart={cart} values={values} fault={faults.fields.bespokeAgreed} />
          <SubmitButton>{t.pay}</SubmitButton>
          <p class="muted small">{t.payWords}</p>
          <button type="submit" class="text-button" name="back" value="yes" formNoValidate>
            {t.back}
          </button>
        </div>
      </PostForm>
    </div>
  )
}

function Changes({ changes }: { changes: Change[] }) {
  const t = useText(messages).checkout
  return (
    <Notice kind="warning" title={t.changed}>
      <ul>
        {changes.map((change) => (
          <li>{change.what === 'other' ? t.changes.other(change.shop) : t.changes[change.what](change)}</li>
        ))}
      </ul>
    </Notice>
  )
}
