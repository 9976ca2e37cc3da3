import { routes } from '#routes'
import { FormActions, HiddenField, PostForm, SubmitButton, TextField } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { CartGroup } from '../price-cart.ts'

/** A code that was refused: whose shop's, what was typed, and why. */
export type WrongCode = { shop: string; code: string; fault: string }

/** The code of one shop: the one that is used, why it gives nothing now, or the field for one. */
export function CartCode({ group: { shop, code, codeTrouble }, wrong }: { group: CartGroup; wrong?: WrongCode }) {
  const t = useText(messages).cart
  const to = routes.cart.code({ shop: shop.id })
  if (!code && !codeTrouble) return <EnterCode to={to} wrong={wrong} />
  return (
    <>
      {code?.capped && <p class="small muted">{t.codeCapped}</p>}
      {codeTrouble && <p class="orders-trouble">{t.codes[codeTrouble.why](codeTrouble)}</p>}
      <PostForm to={to}>
        <HiddenField name="code" value="" />
        <FormActions>
          <SubmitButton kind="quiet">{t.removeCode(code?.code ?? codeTrouble!.code)}</SubmitButton>
        </FormActions>
      </PostForm>
    </>
  )
}

function EnterCode({ to, wrong }: { to: string; wrong?: WrongCode }) {
  const t = useText(messages).cart
  return (
    <details open={wrong !== undefined}>
      <summary>{t.haveCode}</summary>
      <PostForm to={to} class="orders-code">
        <TextField
          name="code"
          label={t.code}
          value={wrong?.code}
          fault={wrong?.fault}
          maxLength={60}
          autoComplete="off"
          required
        />
        <SubmitButton kind="quiet">{t.useCode}</SubmitButton>
      </PostForm>
    </details>
  )
}
