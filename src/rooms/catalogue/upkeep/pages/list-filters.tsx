import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { HiddenField, LinkButton, SelectField, SubmitButton, TextField } from '#ui/fields'
import { useText } from '#ui/text'
import { categoryOptions } from '../../categories/pages/category-options.ts'
import { messages } from '../../messages.ts'
import type { ShopChoices } from '../bulk-queries.ts'
import { type ListView, lackings, queryOf } from '../list-view.ts'

type FiltersProps = { shop: OwnShop; view: ListView; choices: ShopChoices }

/** Words, category, section and what is lacking; folded while nothing of it is asked. */
export function ListFilters({ shop, view, choices }: FiltersProps) {
  const t = useText(messages).table.filters
  const isAsked = Boolean(view.words || view.category || view.section || view.lacking)
  return (
    <details class="upkeep-filters" open={isAsked}>
      <summary>{t.more}</summary>
      <form method="get" action={routes.catalogue.index({ shop: shop.id })}>
        <Kept view={view} />
        <TextField name="mots" label={t.words} value={view.words} type="search" maxLength={100} />
        <SelectField
          name="categorie"
          label={t.category}
          options={categoryOptions[shop.universe]}
          empty={t.anyCategory}
          value={view.category}
        />
        {choices.sections.length > 0 && (
          <SelectField
            name="section"
            label={t.section}
            options={choices.sections.map(({ id, name }) => ({ value: String(id), label: name }))}
            empty={t.anySection}
            value={String(view.section ?? '')}
          />
        )}
        <SelectField
          name="manque"
          label={t.lacking}
          options={lackings.map((value) => ({ value, label: t.lackings[value] }))}
          empty={t.nothing}
          value={view.lacking ?? ''}
        />
        <div class="form-actions">
          <SubmitButton kind="quiet">{t.submit}</SubmitButton>
          {isAsked && (
            <LinkButton to={routes.catalogue.index({ shop: shop.id })} kind="quiet">
              {t.clear}
            </LinkButton>
          )}
        </div>
      </form>
    </details>
  )
}

/** Tab and order stay as they are. */
function Kept({ view }: { view: ListView }) {
  const { etat, tri, sens } = queryOf(view)
  const kept = Object.entries({ etat, tri, sens }).filter(([, value]) => value)
  return (
    <>
      {kept.map(([name, value]) => (
        <HiddenField name={name} value={String(value)} />
      ))}
    </>
  )
}
