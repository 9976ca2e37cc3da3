import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { FormActions, HiddenField, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench, type WorkbenchShop } from '#ui/workbench'
import type { Terms } from '../find-terms.ts'
import { messages } from '../messages.ts'
import type { Outcome } from '../trial.ts'
import { CostFields } from './cost-fields.tsx'
import { Glance } from './glance.tsx'
import { Result } from './result.tsx'

type Props = { shop: WorkbenchShop; terms: Terms; values: Form; faults: Faults; outcome: Outcome | null }

/** The calculator for a piece that is not there yet. Its address says all that was typed; nothing is stored. */
export function CalculatorPage({ shop, terms, values, faults, outcome }: Props) {
  const t = useText(messages).calculator
  const to = routes.pricing.calculator({ shop: shop.id })
  const isExample = terms.kind === 'example'
  return (
    <Workbench shop={shop} current="money" title={t.title}>
      <p>{t.intro}</p>
      <div class="pricing-desk">
        <form class="form pricing-form" method="get" action={to}>
          <HiddenField name="chiffres" value={isExample ? 'exemple' : 'miens'} />
          <Whose isExample={isExample} shop={shop.id} />
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

/** Whose rates are counted. Taking others keeps what was typed. */
function Whose({ isExample, shop }: { isExample: boolean; shop: number }) {
  const t = useText(messages).calculator
  if (isExample)
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
  return (
    <div class="row">
      <a href={routes.pricing.charges({ shop })}>{t.myCharges}</a>
      <a href={routes.pricing.calculator({ shop })}>{t.seeExample}</a>
    </div>
  )
}
