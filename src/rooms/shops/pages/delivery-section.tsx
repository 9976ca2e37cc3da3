import type { Form } from '#base/http'
import { type Day, formatWeekday } from '#kit/dates'
import { routes } from '#routes'
import { CheckField, FieldGroup, FormActions, MoneyField, NumberField, PostForm, SubmitButton, text } from '#ui/fields'
import { useText } from '#ui/text'
import { type DeliveryProfile, zones } from '../delivery.ts'
import { messages } from '../messages.ts'
import { typedAmount } from '../typed-amount.ts'
import { arrivalDates } from '../working-days.ts'
import { anchors, formFaults, type SectionProps } from './settings.tsx'

export function DeliverySection({ shop, today, typed }: SectionProps) {
  const t = useText(messages).settings
  const faults = formFaults(typed)
  const values = typed?.values ?? formOf(shop.delivery)
  const field = (name: string) => ({ name, value: text(values[name]), fault: faults.fields[name] })
  return (
    <section class="sheet stack" id={anchors.delivery}>
      <h2>{t.delivery.title}</h2>
      <PostForm to={routes.shops.updateDelivery({ shop: shop.id })} faults={faults}>
        <MoneyField {...field('price')} label={t.delivery.price} required />
        <MoneyField {...field('furtherPiece')} label={t.delivery.furtherPiece} />
        <MoneyField {...field('freeAbove')} label={t.delivery.freeAbove} hint={t.delivery.freeAboveHint} />
        <ZoneFields chosen={[values.zones ?? []].flat()} fault={faults.fields.zones} />
        <DayFields field={field} />
        <Example delivery={shop.delivery} today={today} />
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}

function formOf({
  price,
  furtherPiece,
  freeAbove,
  zones: chosen,
  preparationDays,
  carrierDays,
}: DeliveryProfile): Form {
  return {
    price: typedAmount(price),
    furtherPiece: furtherPiece ? typedAmount(furtherPiece) : '',
    freeAbove: typedAmount(freeAbove),
    zones: chosen,
    preparationDays: String(preparationDays),
    carrierDays: String(carrierDays),
  }
}

function ZoneFields({ chosen, fault }: { chosen: string[]; fault?: string }) {
  const t = useText(messages).settings.delivery
  return (
    <FieldGroup legend={t.zones}>
      {zones.map((zone, at) => (
        <CheckField
          name="zones[]"
          value={zone}
          label={t.zone[zone]}
          checked={chosen.includes(zone)}
          fault={at === 0 ? fault : undefined}
        />
      ))}
    </FieldGroup>
  )
}

type Fields = { field: (name: string) => { name: string; value: string; fault?: string } }

function DayFields({ field }: Fields) {
  const t = useText(messages).settings.delivery
  return (
    <>
      <NumberField
        {...field('preparationDays')}
        label={t.preparationDays}
        hint={t.preparationHint}
        unit={t.days}
        min={0}
        max={365}
        required
      />
      <NumberField
        {...field('carrierDays')}
        label={t.carrierDays}
        hint={t.carrierHint}
        unit={t.days}
        min={1}
        max={60}
        required
      />
    </>
  )
}

function Example({ delivery, today }: { delivery: DeliveryProfile; today: Day }) {
  const t = useText(messages).settings.delivery
  const { sendBy, from, to } = arrivalDates(delivery, today)
  return <p class="muted">{t.example(formatWeekday(sendBy), formatWeekday(from), formatWeekday(to))}</p>
}
