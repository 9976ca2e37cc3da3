import { formatCents, parseCents } from '#kit/money'
import { CheckField } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { FillForm, shortTitle } from './fill-form.tsx'
import type { ImportPageProps } from './import.tsx'

/** Pieces that were here already and cost something else at their source; none changes that is not ticked. */
export function PriceOffers(props: ImportPageProps) {
  const t = useText(messages)
  const { priceOffers } = props
  if (priceOffers.length === 0) return null
  return (
    <FillForm props={props} what="offers" title={t.fill.offers(priceOffers.length)} button={t.fill.takeOffers}>
      <p>{t.fill.offersWords}</p>
      {priceOffers.map(({ listing, title, now, value }) => (
        <CheckField
          name="listings[]"
          value={String(listing)}
          label={t.fill.offer(
            shortTitle(title, t.show.untitled),
            formatCents(now),
            formatCents(parseCents(value) ?? 0),
          )}
        />
      ))}
    </FillForm>
  )
}
