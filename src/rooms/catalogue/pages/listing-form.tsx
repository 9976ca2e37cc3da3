import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import {
  FormActions,
  HiddenField,
  MoneyField,
  NumberField,
  PostForm,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  text,
} from '#ui/fields'
import { useText } from '#ui/text'
import { limits } from '../listing.ts'
import { messages } from '../messages.ts'
import { categoryOptions } from './category-options.ts'
import { FactsSection } from './facts-section.tsx'
import { OptionsSection } from './options-section.tsx'
import { PhotoFields, type PhotoFieldsProps } from './photo-fields.tsx'

export type ListingFormProps = {
  to: string
  values: Form
  faults: Faults
  photos: Omit<PhotoFieldsProps, 'values' | 'fault'>
  /** The category was guessed from the maker's words, not chosen. */
  guessed: boolean
  mayPublish: boolean
}

/** One form for everything, so that nothing typed is lost: photos first, then what a buyer sees. */
export function ListingForm({ to, values, faults, photos, guessed, mayPublish }: ListingFormProps) {
  const t = useText(messages).form
  return (
    <PostForm to={to} files faults={faults}>
      <HiddenField name="version" value={text(values.version)} />
      <HiddenField name="seenStock" value={text(values.seenStock)} />
      <PhotoFields {...photos} values={values} fault={faults.fields.photos} />
      <OfferFields values={values} faults={faults} guessed={guessed} />
      <WordFields values={values} faults={faults} />
      <OptionsSection values={values} faults={faults} />
      <FactsSection values={values} faults={faults} />
      <FormActions>
        <SubmitButton kind={mayPublish ? 'quiet' : 'main'}>{mayPublish ? t.saveDraft : t.save}</SubmitButton>
        {mayPublish && (
          <SubmitButton name="next" value="publish">
            {t.publish}
          </SubmitButton>
        )}
      </FormActions>
    </PostForm>
  )
}

type Fields = { values: Form; faults: Faults }

const fieldOf =
  ({ values, faults }: Fields) =>
  (name: string) => ({ name, value: text(values[name]), fault: faults.fields[name] })

function OfferFields({ guessed, ...fields }: Fields & { guessed: boolean }) {
  const t = useText(messages).form
  const field = fieldOf(fields)
  return (
    <>
      <TextField {...field('title')} label={t.title} hint={t.titleHint} maxLength={limits.title} />
      <MoneyField {...field('price')} label={t.price} hint={t.priceHint} />
      <NumberField {...field('stock')} label={t.stock} hint={t.stockHint} min={0} max={limits.stock} />
      <SelectField
        {...field('category')}
        label={t.category}
        hint={guessed ? t.categoryGuessed : undefined}
        options={categoryOptions}
        empty
      />
    </>
  )
}

function WordFields(fields: Fields) {
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
        rows={10}
        maxLength={limits.description}
      />
      <TextField {...field('tags')} {...optional} label={t.tags} hint={t.tagsHint} maxLength={1300} />
      <TextField {...field('materials')} {...optional} label={t.materials} hint={t.materialsHint} maxLength={1300} />
      <TextArea {...field('choices')} {...optional} label={t.choices} hint={t.choicesHint} rows={3} />
      <TextField {...field('sku')} {...optional} label={t.sku} hint={t.skuHint} maxLength={100} />
    </>
  )
}
