import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { CheckField, FormActions, PostForm, SubmitButton, TextArea, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { OrderWithLines } from '../read-purchase.ts'

/** A form that was refused: what was typed, and what is wrong with it. */
export type Retyped = { values: Form; faults: Faults }
type ActsProps = { shop: { id: number }; order: OrderWithLines } & Retyped

/** What is to be done next: confirm, then send or hand over. */
export function WorkOnOrder({ shop, order, values, faults }: ActsProps) {
  const t = useText(messages).order
  const at = { shop: shop.id, order: order.reference }
  return (
    <div class="sheet stack orders-acts">
      {order.state === 'paid' && (
        <PostForm to={routes.orders.confirm(at)}>
          <FormActions>
            <SubmitButton>{t.confirm}</SubmitButton>
          </FormActions>
        </PostForm>
      )}
      {order.way === 'parcel' ? (
        <PostForm to={routes.orders.send(at)}>
          <TextField
            name="tracking"
            label={t.tracking}
            value={text(values.tracking)}
            fault={faults.fields.tracking}
            maxLength={300}
            required={false}
          />
          <FormActions>
            <SubmitButton kind={order.state === 'paid' ? 'quiet' : 'main'}>{t.send}</SubmitButton>
          </FormActions>
        </PostForm>
      ) : (
        <PostForm to={routes.orders.handOver(at)}>
          <FormActions>
            <SubmitButton kind={order.state === 'paid' ? 'quiet' : 'main'}>{t.handOver}</SubmitButton>
          </FormActions>
        </PostForm>
      )}
    </div>
  )
}

/** Says what it costs her before she cancels. */
export function CancelOrder({ shop, order, values, faults, keptCost }: ActsProps & { keptCost: number }) {
  const t = useText(messages).order
  const wasSent = values.reason !== undefined
  return (
    <details class="sheet" open={wasSent}>
      <summary>{t.cancelTitle}</summary>
      <PostForm to={routes.orders.cancel({ shop: shop.id, order: order.reference })}>
        <p>{keptCost > 0 ? t.cancelCost(order.total, keptCost) : t.cancelFree(order.total)}</p>
        <TextArea
          name="reason"
          label={t.reason}
          value={text(values.reason)}
          fault={faults.fields.reason}
          rows={3}
          maxLength={500}
          required
        />
        <CheckField name="restock" label={t.restock} checked={wasSent ? Boolean(values.restock) : true} />
        <FormActions>
          <SubmitButton kind="danger">{t.cancel}</SubmitButton>
        </FormActions>
      </PostForm>
    </details>
  )
}
