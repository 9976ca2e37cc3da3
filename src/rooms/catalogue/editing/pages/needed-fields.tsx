import { routes } from '#routes'
import { MoneyField, NumberField, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import type { Universe } from '../../categories/categories.ts'
import { SupplySection } from '../../facts/pages/supply-section.tsx'
import { limits } from '../../listing.ts'
import { measureShown, type Sold } from '../../measure/measure-input.ts'
import { MeasureSection } from '../../measure/pages/measure-section.tsx'
import { messages } from '../../messages.ts'
import type { ShopChoices } from '../queries-editing.ts'
import { CategoryField, type Fields, fieldOf } from './form-fields.tsx'

type NeededProps = Fields & { guessed: boolean; shop: number; choices: ShopChoices }

/** What every piece needs. */
export function NeededFields({ guessed, shop, choices, ...fields }: NeededProps) {
  const { form: t, measure } = useText(messages)
  const field = fieldOf(fields)
  return (
    <div class="form" id="part-offer">
      <TextField {...field('title')} label={t.title} hint={t.titleHint} maxLength={limits.title} autoComplete="off" />
      {choices.universe === 'supplies' && <MeasureSection {...fields} />}
      <MoneyField
        {...field('price')}
        label={<span data-price-label>{measure.priceOf(measureShown(fields.values))}</span>}
        hint={<PriceHint shop={shop} listing={text(fields.values.listing)} />}
      />
      <CategoryField {...fields} guessed={guessed} universe={choices.universe} />
      <StockField {...fields} universe={choices.universe} />
      {choices.universe === 'supplies' && <SupplySection {...fields} />}
    </div>
  )
}

/** Pieces are a number; what may be a length or a weight is typed as people say it. */
function StockField({ universe, ...fields }: Fields & { universe: Universe }) {
  const { form, measure } = useText(messages)
  const sold = (text(fields.values.sold) || 'piece') as Sold
  // Where each version has its own, this one is not seen.
  const varied = fields.values.variance === 'varied'
  const field = { ...fieldOf(fields)('stock'), ...(varied ? { fault: undefined } : {}) }
  if (universe === 'market' && sold === 'piece')
    return <NumberField {...field} label={form.stock} hint={form.stockHint} min={0} max={limits.stock} />
  const label = <span data-stock-label>{measure.stockIn[sold]}</span>
  return <TextField {...field} label={label} hint={measure.stockHint} size={10} maxLength={30} autoComplete="off" />
}

/** A piece that is there has a calculator of its own; for a new one there is the plain one. */
function PriceHint({ shop, listing }: { shop: number; listing: string }) {
  const t = useText(messages).form
  const to = listing ? routes.pricing.listing({ shop, listing }) : routes.pricing.calculator({ shop })
  return (
    <>
      {t.priceHint}{' '}
      <a href={to} target="_blank" rel="noopener">
        {t.calculate}
      </a>
    </>
  )
}
