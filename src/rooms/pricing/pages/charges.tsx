import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import {
  CheckField,
  FieldGroup,
  FormActions,
  MoneyField,
  PostForm,
  RadioField,
  SubmitButton,
  TextField,
  text,
} from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { activities, chargesOfMonth, wholeRate } from '../charges.ts'
import { messages } from '../messages.ts'
import type { PricingShop } from '../queries.ts'
import type { SellerCharges } from '../seller-charges.ts'

type Fields = { values: Form; faults: Faults }
type Props = Fields & { shop: PricingShop; charges: SellerCharges }

/** How a seller's charges are counted, in plain words, and what that makes today. */
export function ChargesPage({ shop, charges, ...fields }: Props) {
  const t = useText(messages).charges
  return (
    <Workbench shop={shop} current="money" title={t.title}>
      <p>{t.intro}</p>
      {charges.assumed && (
        <Notice kind="info">
          {t.assumed(shop.status)} {t.sayBetter}
        </Notice>
      )}
      <Today {...charges} />
      <PostForm to={routes.pricing.updateCharges({ shop: shop.id })} faults={fields.faults}>
        <ActivityFields {...fields} />
        <ReliefFields {...fields} />
        <MoneyField
          name="aim"
          label={t.aim}
          hint={t.aimHint}
          value={text(fields.values.aim)}
          fault={fields.faults.fields.aim}
        />
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
        </FormActions>
      </PostForm>
      <p class="muted small">{t.noAdvice}</p>
      <p>
        <a href={routes.pricing.calculator({ shop: shop.id }, { chiffres: 'miens' })}>{t.back}</a>
      </p>
    </Workbench>
  )
}

function Today({ rates, settings, table, old }: SellerCharges) {
  const t = useText(messages).charges
  return (
    <section class="sheet stack tight">
      <h2>{t.today}</h2>
      <p class="pricing-rate">{rates ? t.todayWhole(wholeRate(rates)) : t.todayNone}</p>
      {rates && <p>{t.month(chargesOfMonth(100_000, rates))}</p>}
      {rates?.relieved && settings.relief && <p>{t.reliefEnds(settings.relief.until)}</p>}
      <p class="muted small">{t.source(table)}</p>
      {old && <Notice kind="warning">{t.old}</Notice>}
    </section>
  )
}

function ActivityFields({ values, faults }: Fields) {
  const t = useText(messages).charges
  return (
    <>
      <RadioField
        name="activity"
        legend={t.activityLegend}
        hint={t.activityHint}
        value={text(values.activity)}
        fault={faults.fields.activity}
        options={activities.map((value) => ({ value, ...t.activity[value] }))}
      />
      <RadioField
        name="register"
        legend={t.registerLegend}
        hint={t.registerHint}
        value={text(values.register)}
        options={(['craft', 'commerce'] as const).map((value) => ({ value, ...t.register[value] }))}
      />
      <CheckField
        name="incomeTaxOption"
        label={t.incomeTax}
        hint={t.incomeTaxHint}
        checked={values.incomeTaxOption === 'yes'}
      />
    </>
  )
}

function ReliefFields({ values, faults }: Fields) {
  const t = useText(messages).charges
  return (
    <FieldGroup legend={t.reliefLegend} hint={t.reliefHint}>
      <CheckField name="relief" label={t.relief} checked={values.relief === 'yes'} />
      <TextField
        type="date"
        name="reliefSince"
        label={t.reliefSince}
        value={text(values.reliefSince)}
        fault={faults.fields.reliefSince}
        size={12}
      />
      <TextField
        type="date"
        name="reliefUntil"
        label={t.reliefUntil}
        hint={t.reliefUntilHint}
        value={text(values.reliefUntil)}
        fault={faults.fields.reliefUntil}
        size={12}
      />
    </FieldGroup>
  )
}
