import { SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { CartGroup } from '../price-cart.ts'
import type { TypedInto } from './cart-shop.tsx'

type CodeProps = { group: CartGroup; typed: TypedInto }

/** The code of one shop: the one that is used, why it gives nothing now, or the field for one. */
export function CartCode({ group, typed }: CodeProps) {
  const t = useText(messages).cart
  const { shop, code, codeTrouble } = group
  if (!code && !codeTrouble) return <EnterCode {...{ group, typed }} />
  return (
    <div class="orders-code-used">
      {code?.capped && <p class="small muted">{t.codeCapped}</p>}
      {codeTrouble && <p class="orders-trouble">{t.codes[codeTrouble.why](codeTrouble)}</p>}
      <SubmitButton kind="quiet" name="withoutCode" value={String(shop.id)}>
        {t.removeCode(code?.code ?? codeTrouble!.code)}
      </SubmitButton>
    </div>
  )
}

function EnterCode({ group: { shop }, typed: { values, faults } }: CodeProps) {
  const t = useText(messages).cart
  const name = `code_${shop.id}`
  const [typed, fault] = [text(values[name]), faults.fields[name]]
  return (
    <details class="orders-have-code" open={typed !== '' || fault !== undefined}>
      <summary>{t.haveCode}</summary>
      <div class="orders-code">
        <TextField
          name={name}
          label={t.code}
          value={typed}
          fault={fault}
          autofocus={isFirst(faults, name)}
          maxLength={60}
          autoComplete="off"
        />
        <SubmitButton kind="quiet">{t.useCode}</SubmitButton>
      </div>
    </details>
  )
}

/** Whether it is the first field of the page that is to be looked at again. */
export function isFirst({ fields }: TypedInto['faults'], name: string): boolean {
  return Object.keys(fields)[0] === name
}
