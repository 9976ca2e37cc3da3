import { CheckField, NumberField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { OfferPart } from '../../editing/pages/offer-part.tsx'
import { limits } from '../../limits.ts'
import { messages } from '../../messages.ts'
import type { SectionProps } from './options-section.tsx'

/** Made after it was bought: then there is a time for it instead of a stock. */
export function MadeSection({ values, faults }: SectionProps) {
  const t = useText(messages).offer.made
  const made = values.made === 'yes'
  return (
    <OfferPart title={t.summary} hint={t.summaryHint} open={made || Boolean(values.leadDays)}>
      <CheckField name="made" label={t.check} hint={t.checkHint} checked={made} />
      <NumberField
        name="leadDays"
        label={t.leadDays}
        hint={t.leadDaysHint}
        unit={t.days}
        value={text(values.leadDays)}
        fault={faults.fields.leadDays}
        min={1}
        max={limits.leadDays}
      />
    </OfferPart>
  )
}
