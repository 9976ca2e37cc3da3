import { routes } from '#routes'
import { TextArea, text } from '#ui/fields'
import { useText } from '#ui/text'
import type { Fields } from '../../editing/pages/form-fields.tsx'
import { OfferPart } from '../../editing/pages/offer-part.tsx'
import { messages } from '../../messages.ts'

/** What a creation was made of: addresses, one a line; the script adds a search that writes them. */
export function SuppliesSection({ values, faults }: Fields) {
  const t = useText(messages).links.supplies
  const fault = faults.fields.supplies
  return (
    <OfferPart title={t.summary} hint={t.summaryHint} open={Boolean(fault || text(values.supplies))}>
      <div class="form" data-supplies={routes.search.supplies()}>
        <template>
          <div class="field">
            <label for="supply-words">{t.search}</label>
            <input
              id="supply-words"
              type="search"
              autoComplete="off"
              maxLength={100}
              aria-describedby="supply-words-hint"
            />
            <span class="hint" id="supply-words-hint">
              {t.searchHint}
            </span>
            <ul class="catalogue-found" aria-live="polite" data-nothing={t.nothing} />
          </div>
        </template>
        <TextArea
          name="supplies"
          label={t.label}
          hint={t.hint}
          value={text(values.supplies)}
          fault={fault}
          rows={3}
          maxLength={8000}
          required={false}
        />
      </div>
    </OfferPart>
  )
}
