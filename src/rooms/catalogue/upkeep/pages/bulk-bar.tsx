import { SelectField, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import { bulkActs } from '../bulk-ask.ts'

/**
 * What may be done to those that are chosen below. First in the form, so that Enter never means a button of a row; and
 * it stays in sight, so that a choice made at the end of the list needs no way back.
 */
export function BulkBar({ total, onPage }: { total: number; onPage: number }) {
  const t = useText(messages).table.bar
  const acts = bulkActs.map((value) => ({ value, label: t.acts[value] }))
  return (
    <fieldset class="upkeep-bar">
      <legend class="unseen">{t.legend}</legend>
      <SelectField name="act" label={t.act} options={acts} empty={t.act} />
      <SubmitButton kind="quiet">{t.go}</SubmitButton>
      <output class="upkeep-count muted" data-one={t.count(1)} data-many={t.count(2)} />
      {total > onPage && (
        <label class="upkeep-whole">
          <input type="checkbox" name="whole" value="yes" />
          <span>{t.whole(total)}</span>
        </label>
      )}
    </fieldset>
  )
}
