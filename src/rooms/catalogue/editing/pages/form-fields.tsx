import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { SelectField, TextArea, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import type { Universe } from '../../categories/categories.ts'
import { categoryOptions } from '../../categories/pages/category-options.ts'
import { limits } from '../../listing.ts'
import { messages } from '../../messages.ts'
import type { ShopChoices } from '../queries-editing.ts'

export type Fields = { values: Form; faults: Faults }

export const fieldOf =
  ({ values, faults }: Fields) =>
  (name: string) => ({ name, value: text(values[name]), fault: faults.fields[name] })

/** That it was guessed is said beside it: a guess may be wrong, and is hers to correct. */
export function CategoryField({ guessed, universe, ...fields }: Fields & { guessed: boolean; universe: Universe }) {
  const t = useText(messages)
  const hint = (
    <span data-guess hidden={!guessed}>
      <span class="catalogue-guess">{t.editing.guessed}</span> {t.editing.guessedHint}
    </span>
  )
  return (
    <SelectField
      {...fieldOf(fields)('category')}
      label={t.form.category}
      hint={hint}
      options={categoryOptions[universe]}
      empty
    />
  )
}

export function WordFields(fields: Fields) {
  const t = useText(messages).form
  const field = fieldOf(fields)
  const optional = { required: false }
  return (
    <>
      <TextArea
        {...field('description')}
        {...optional}
        label={t.description}
        hint={t.descriptionHint}
        rows={8}
        maxLength={limits.description}
      />
      <TextField {...field('tags')} {...optional} label={t.tags} hint={t.tagsHint} maxLength={1300} />
      <TextField {...field('materials')} {...optional} label={t.materials} hint={t.materialsHint} maxLength={1300} />
    </>
  )
}

/** Where it stands in the shop and how it is sent, where the shop has more than one of them; her own reference. */
export function PlaceFields({ choices, ...fields }: Fields & { choices: ShopChoices }) {
  const t = useText(messages)
  const field = fieldOf(fields)
  const { sections, profiles } = choices
  return (
    <>
      {sections.length > 0 && (
        <SelectField
          {...field('section')}
          label={t.editing.section}
          options={optionsOf(sections)}
          empty={t.editing.noSection}
        />
      )}
      {profiles.length > 0 && (
        <SelectField
          {...field('deliveryProfile')}
          label={t.editing.deliveryProfile}
          options={optionsOf(profiles)}
          empty={t.editing.usualDelivery}
        />
      )}
      <TextField {...field('sku')} required={false} label={t.form.sku} hint={t.form.skuHint} maxLength={limits.sku} />
    </>
  )
}

function optionsOf(things: readonly { id: number; name: string }[]) {
  return things.map(({ id, name }) => ({ value: String(id), label: name }))
}
