import { writeChoices } from '#rooms/catalogue'
import { routes } from '#routes'
import { MoneyField, NumberField, TextArea, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { FillForm, type SectionProps, shortTitle } from './fill-form.tsx'

/** Prices that the file does not give, each typed. */
export function PricesSection({ shown, ...props }: SectionProps) {
  const t = useText(messages)
  const { values, faults } = props
  if (shown.length === 0) return null
  return (
    <FillForm props={props} what="prices" title={t.fill.prices(shown.length)} button={t.fill.savePrices}>
      <div class="transfer-each">
        {shown.map(({ listing, title }) => (
          <MoneyField
            name={`price_${listing}`}
            label={t.fill.price(shortTitle(title, t.show.untitled))}
            value={text(values[`price_${listing}`])}
            fault={faults.fields[`price_${listing}`]}
          />
        ))}
      </div>
    </FillForm>
  )
}

/** The choices that came with variations, shown before they are confirmed, each open to be put right. */
export function ChoicesSection({ shown, ...props }: SectionProps) {
  const t = useText(messages)
  const { values, faults } = props
  if (shown.length === 0) return null
  return (
    <FillForm
      props={props}
      what="choices"
      title={t.fill.choices(shown.length)}
      button={t.fill.confirmChoices(shown.length)}
    >
      <p class="hint">{t.fill.choicesHint}</p>
      <details open={shown.some(({ listing }) => faults.fields[`choices_${listing}`])}>
        <summary>{t.fill.choicesEach}</summary>
        <div class="transfer-each">
          {shown.map(({ listing, title, choices }) => (
            <TextArea
              name={`choices_${listing}`}
              label={t.fill.choicesOf(shortTitle(title, t.show.untitled))}
              rows={choices.length + 1}
              value={
                values[`choices_${listing}`] === undefined ? writeChoices(choices) : text(values[`choices_${listing}`])
              }
              fault={faults.fields[`choices_${listing}`]}
            />
          ))}
        </div>
      </details>
    </FillForm>
  )
}

/** Quantities, one for all or each its own. */
export function QuantitiesSection({ shown, ...props }: SectionProps) {
  const t = useText(messages)
  const { values, faults } = props
  if (shown.length === 0) return null
  return (
    <FillForm props={props} what="quantities" title={t.fill.quantities(shown.length)} button={t.fill.saveQuantities}>
      <NumberField name="all" label={t.fill.quantityAll} min={1} value={text(values.all)} fault={faults.fields.all} />
      <div class="transfer-each">
        {shown.map(({ listing, title }) => (
          <NumberField
            name={`quantity_${listing}`}
            label={t.fill.quantity(shortTitle(title, t.show.untitled))}
            min={1}
            value={text(values[`quantity_${listing}`])}
            fault={faults.fields[`quantity_${listing}`]}
          />
        ))}
      </div>
    </FillForm>
  )
}

/** A title is written beside its photos and description. */
export function TitlesSection({ shown, shop }: SectionProps) {
  const t = useText(messages).fill
  if (shown.length === 0) return null
  return (
    <div class="sheet stack">
      <h3>{t.titles(shown.length)}</h3>
      <p class="hint">{t.titlesHint}</p>
      <ul>
        {shown.map(({ listing, line }) => (
          <li>
            <a href={routes.catalogue.edit({ shop: shop.id, listing })}>{t.writeTitle(line)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
