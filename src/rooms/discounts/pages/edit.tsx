import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import type { Day } from '#kit/dates'
import { type OwnShop, ShopPage } from '#rooms/shops'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { FormActions, PostForm, SubmitButton, text } from '#ui/fields'
import { useText } from '#ui/text'
import { type Discount, stateOf } from '../discount.ts'
import { messages } from '../messages.ts'
import { ExtensionFields } from './extension-fields.tsx'
import { Terms } from './terms.tsx'

type EditProps = { shop: OwnShop; discount: Discount; today: Day; values?: Form; faults?: Faults }

export function EditDiscountPage(props: EditProps) {
  const { shop, discount, today } = props
  const t = useText(messages)
  const facts = [
    { label: t.edit.gives, value: <Terms discount={discount} /> },
    { label: t.edit.days, value: t.list.days(discount.startsOn, discount.endsOn) },
    { label: t.edit.uses, value: t.list.uses(discount.used, discount.mostUses) },
    { label: t.edit.state, value: t.states[stateOf(discount, today)] },
  ]
  return (
    <ShopPage shop={shop} current="discounts" title={t.edit.title(discount.code)}>
      <section class="sheet stack">
        <Facts items={facts} />
        <p class="muted">{t.edit.lead}</p>
      </section>
      <ExtensionForm {...props} />
      <StopForm discount={discount} />
      <p>
        <a href={routes.discounts.index({ shop: shop.id })}>{t.form.back}</a>
      </p>
    </ShopPage>
  )
}

function ExtensionForm({ discount, today, values, faults }: EditProps) {
  const t = useText(messages).edit
  const shown = values ?? { endsOn: discount.endsOn ?? '', mostUses: String(discount.mostUses ?? '') }
  const field = (name: string) => ({ name, value: text(shown[name as 'endsOn']), fault: faults?.fields[name] })
  return (
    <section class="sheet stack">
      <h2>{t.extend}</h2>
      <PostForm to={routes.discounts.update({ shop: discount.shop, discount: discount.id })} faults={faults}>
        <ExtensionFields field={field} today={today} />
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}

function StopForm({ discount }: { discount: Discount }) {
  const t = useText(messages).edit
  const at = { shop: discount.shop, discount: discount.id }
  const stopped = discount.stoppedAt !== null
  return (
    <section class="sheet stack">
      <PostForm to={stopped ? routes.discounts.resume(at) : routes.discounts.stop(at)}>
        <p>{stopped ? t.resumeWords : t.stopWords}</p>
        <FormActions>
          <SubmitButton kind={stopped ? 'quiet' : 'danger'}>{stopped ? t.resume : t.stop}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}
