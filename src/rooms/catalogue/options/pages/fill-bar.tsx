import type { Form } from '#base/http'
import { CheckField, MoneyField, NumberField, SelectField, SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { limits } from '../../limits.ts'
import type { Choice } from '../../listing.ts'
import { messages } from '../../messages.ts'
import { whichOf } from '../variant-rows.ts'

/** Writes a price, a stock, a weight into all rows of a value at once; without script the form comes back filled. */
export function FillBar({ choices, values }: { choices: readonly Choice[]; values: Form }) {
  const t = useText(messages).offer.grid.fill
  const options = choices.flatMap(({ name, values: words }) =>
    words.map((value) => ({ value: whichOf(name, value), label: t.one(name, value) })),
  )
  const typed = (name: string) => (values.more === 'fill' ? '' : text(values[name]))
  return (
    <details class="catalogue-fill" data-fill>
      <summary>{t.legend}</summary>
      <p class="hint">{t.hint}</p>
      <div class="catalogue-fill-fields">
        <SelectField name="fillWhich" label={t.which} value={text(values.fillWhich)} options={options} empty={t.all} />
        <MoneyField name="fillPrice" label={t.price} value={typed('fillPrice')} />
        <TextField
          name="fillStock"
          label={t.stock}
          value={typed('fillStock')}
          required={false}
          size={8}
          maxLength={30}
        />
        <NumberField
          name="fillWeight"
          label={t.weight}
          value={typed('fillWeight')}
          unit="g"
          min={0}
          max={limits.weight}
        />
        <CheckField name="fillMade" label={t.made} />
        <SubmitButton kind="quiet" name="more" value="fill">
          {t.button}
        </SubmitButton>
      </div>
      <p role="status" data-fill-done={t.done} />
    </details>
  )
}
