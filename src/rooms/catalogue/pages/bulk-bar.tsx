import { SelectField, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { categoryOptions } from './category-options.ts'

/** What may be done to those that are chosen below. First in the form, so that Enter never means a button of a row. */
export function BulkBar({ fault }: { fault?: string }) {
  const t = useText(messages).listings.bulk
  return (
    <fieldset class="catalogue-bulk">
      <legend>{t.legend}</legend>
      <div class="row">
        <SubmitButton kind="quiet" name="act" value="publish">
          {t.publish}
        </SubmitButton>
        <SubmitButton kind="quiet" name="act" value="pause">
          {t.pause}
        </SubmitButton>
      </div>
      <div class="row catalogue-bulk-category">
        <SelectField name="category" label={t.category} options={categoryOptions} fault={fault} empty />
        <SubmitButton kind="quiet" name="act" value="category">
          {t.setCategory}
        </SubmitButton>
      </div>
    </fieldset>
  )
}
