import { categoriesOf, guessCategory, type Universe } from '#rooms/catalogue'
import { FieldGroup, SelectField, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { categoryWords } from '../category-words.ts'
import { messages } from '../messages.ts'
import { FillForm, type SectionProps, type ShownGap, shortTitle } from './fill-form.tsx'

const unknown = 'none'
const list = 'transfer-categories'

/** Listings without a category, grouped by what their words make likely: one choice for a group, or for one alone. */
export function CategorySection({ shown, ...props }: SectionProps) {
  const t = useText(messages).fill
  if (shown.length === 0) return null
  const { universe } = props.shop
  const groups = Map.groupBy(shown, (gap) => guessCategory(gap, universe)?.key ?? unknown)
  return (
    <FillForm props={props} what="categories" title={t.categories(shown.length)} button={t.saveCategories}>
      <p class="hint">{t.categoriesHint}</p>
      {[...groups].map(([guess, members]) => (
        <Group {...props} guess={guess} shown={members} />
      ))}
      <datalist id={list}>
        {categoriesOf(universe).map(({ key }) => (
          <option value={categoryWords(key)} />
        ))}
      </datalist>
    </FillForm>
  )
}

function Group({ guess, shown, shop, values, faults }: SectionProps & { guess: string }) {
  const t = useText(messages).fill
  const isUnknown = guess === unknown
  const legend = isUnknown ? t.groupUnknown(shown.length) : t.group(shown.length, categoryWords(guess))
  return (
    <FieldGroup legend={legend}>
      <SelectField
        name={`group_${guess}`}
        label={t.groupCategory}
        value={text(values[`group_${guess}`]) || guess}
        options={optionsOf[shop.universe]}
        empty
      />
      <div class="transfer-each">
        {shown.map(({ listing, title, line }) => (
          <>
            <input type="hidden" name={`members_${guess}[]`} value={listing} />
            <OwnCategory {...{ listing, title, line, values, faults }} />
          </>
        ))}
      </div>
    </FieldGroup>
  )
}

function OwnCategory(props: Pick<ShownGap, 'listing' | 'title' | 'line'> & Pick<SectionProps, 'values' | 'faults'>) {
  const t = useText(messages)
  const name = `category_${props.listing}`
  return (
    <TextField
      name={name}
      label={t.fill.ownCategory(shortTitle(props.title, t.show.untitled))}
      list={list}
      autoComplete="off"
      value={text(props.values[name])}
      fault={props.faults.fields[name]}
    />
  )
}

const options = (universe: Universe) =>
  categoriesOf(universe).map(({ key }) => ({ value: key, label: categoryWords(key) }))
const optionsOf = { market: options('market'), supplies: options('supplies') }
