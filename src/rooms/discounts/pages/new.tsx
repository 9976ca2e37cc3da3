import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { addDays, type Day } from '#kit/dates'
import { type OwnShop, ShopPage } from '#rooms/shops'
import { routes } from '#routes'
import {
  FieldGroup,
  FormActions,
  MoneyField,
  NumberField,
  PostForm,
  RadioField,
  SubmitButton,
  TextField,
  text,
} from '#ui/fields'
import { useText } from '#ui/text'
import { kinds } from '../discount.ts'
import { messages } from '../messages.ts'
import { ExtensionFields, type Field } from './extension-fields.tsx'

type NewProps = { shop: OwnShop; suggested: string[]; today: Day; values: Form; faults?: Faults }

export function NewDiscountPage({ shop, suggested, today, values, faults }: NewProps) {
  const t = useText(messages).form
  const field = (name: string) => ({ name, value: text(values[name]), fault: faults?.fields[name] })
  return (
    <ShopPage shop={shop} current="discounts" title={t.title}>
      <section class="sheet stack">
        <PostForm to={routes.discounts.create({ shop: shop.id })} faults={faults}>
          <CodeField field={field} suggested={suggested} />
          <KindFields field={field} />
          <FieldGroup legend={t.bounds}>
            <TextField
              {...field('startsOn')}
              label={t.startsOn}
              type="date"
              min={today}
              max={addDays(today, 3 * 365)}
              required
            />
            <ExtensionFields field={field} today={today} />
            <MoneyField {...field('minimum')} label={t.minimum} hint={t.minimumHint} required={false} />
          </FieldGroup>
          <FormActions>
            <SubmitButton>{t.submit}</SubmitButton>
            <a href={routes.discounts.index({ shop: shop.id })}>{t.back}</a>
          </FormActions>
        </PostForm>
      </section>
    </ShopPage>
  )
}

function CodeField({ field, suggested }: { field: Field; suggested: string[] }) {
  const t = useText(messages).form
  return (
    <>
      <TextField
        {...field('code')}
        label={t.code}
        hint={t.codeHint(suggested)}
        list="discounts-suggested"
        autoComplete="off"
        maxLength={60}
        required
      />
      <datalist id="discounts-suggested">
        {suggested.map((code) => (
          <option value={code} />
        ))}
      </datalist>
    </>
  )
}

/** Both amounts stand there: the form works without script, and what the kind does not need is not looked at. */
function KindFields({ field }: { field: Field }) {
  const t = useText(messages)
  const options = kinds.map((kind) => ({ value: kind, ...t.kinds[kind] }))
  return (
    <>
      <RadioField {...field('kind')} legend={t.form.kind} options={options} required />
      <div class="discounts-kind percent">
        <NumberField {...field('percent')} label={t.form.percent} hint={t.form.percentHint} unit="%" min={1} max={90} />
      </div>
      <div class="discounts-kind amount">
        <MoneyField {...field('amount')} label={t.form.amount} />
      </div>
    </>
  )
}
