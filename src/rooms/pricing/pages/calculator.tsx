import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { FormActions, HiddenField, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import type { Terms } from '../find-terms.ts'
import { messages } from '../messages.ts'
import type { PricingShop } from '../queries.ts'
import type { SellerCharges } from '../seller-charges.ts'
import type { Outcome } from '../trial.ts'
import { CostFields } from './cost-fields.tsx'
import { Glance } from './glance.tsx'
import { OwnCharges } from './own-charges.tsx'
import { Result } from './result.tsx'

type Props = { shop: PricingShop; terms: Terms; values: Form; faults: Faults; outcome: Outcome | null }

/** The calculator for a piece that is not there yet. Its address says all that was typed; nothing is stored. */
export function CalculatorPage({ shop, terms, values, faults, outcome }: Props) {
  const t = useText(messages).calculator
  const to = routes.pricing.calculator({ shop: shop.id })
  return (
    <Workbench shop={shop} current="money" title={t.title}>
      <p>{t.intro}</p>
      <div class="pricing-desk">
        <form class="form pricing-form" method="get" action={to}>
          <HiddenField name="chiffres" value={terms.kind === 'own' ? 'miens' : 'exemple'} />
          {terms.kind === 'own' ? <Own shop={shop} seller={terms.seller} /> : <Example />}
          <CostFields values={values} faults={faults} />
          <FormActions>
            <SubmitButton>{t.recalculate}</SubmitButton>
          </FormActions>
          <Glance outcome={outcome} />
        </form>
        <Result terms={terms} outcome={outcome} live={to} />
      </div>
    </Workbench>
  )
}

/** Taking her own rates keeps what was typed. */
function Example() {
  const t = useText(messages).calculator
  return (
    <Notice kind="info" title={t.exampleTitle}>
      <div class="stack tight">
        <p>{t.example}</p>
        <SubmitButton name="prendre" value="miens">
          {t.takeOwn}
        </SubmitButton>
      </div>
    </Notice>
  )
}

function Own({ shop, seller }: { shop: PricingShop; seller: SellerCharges }) {
  const t = useText(messages).calculator
  return (
    <div class="stack tight">
      <OwnCharges shop={shop} seller={seller} />
      <a href={routes.pricing.calculator({ shop: shop.id })}>{t.seeExample}</a>
    </div>
  )
}
