import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Section } from '../section-queries.ts'
import { Moves } from './moves.tsx'
import type { SettingsPageProps } from './presentation.tsx'
import { type Refused, ShopPage, typedInto } from './shop-page.tsx'

export function SectionsPage({ shop, refused }: SettingsPageProps) {
  const { places, sections: t } = useText(messages).settings
  const { sections } = shop
  const { values, faults } = typedInto(refused, 'add', {})
  return (
    <ShopPage shop={shop} current="sections" title={places.sections}>
      <p>{t.lead}</p>
      {sections.length > 0 && (
        <ol class="shops-rows sheet">
          {sections.map((section, at) => (
            <SectionRow
              {...{ section, refused, shop: shop.id }}
              isFirst={at === 0}
              isLast={at === sections.length - 1}
            />
          ))}
        </ol>
      )}
      <section class="sheet stack">
        <PostForm to={routes.shops.addSection({ shop: shop.id })} faults={faults}>
          <TextField
            name="name"
            label={t.name}
            hint={t.nameHint}
            value={text(values.name)}
            fault={faults.fields.name}
            required
            maxLength={60}
          />
          <FormActions>
            <SubmitButton>{t.add}</SubmitButton>
          </FormActions>
        </PostForm>
      </section>
    </ShopPage>
  )
}

/** The form that renames a section, among the others of the page. */
export const renameForm = (section: string | number) => `rename-${section}`

type RowProps = { shop: number; section: Section; isFirst: boolean; isLast: boolean; refused: Refused | undefined }

function SectionRow(props: RowProps) {
  const t = useText(messages).settings.sections
  const { isFirst, isLast } = props
  const { id, name, listings } = props.section
  const { isRefused } = typedInto(props.refused, renameForm(id), {})
  return (
    <li id={`rayon-${id}`}>
      <div class="shops-row-words">
        <b>{name}</b>
        <br />
        <span class="muted small">{t.listings(listings)}</span>
      </div>
      <Moves
        {...{ isFirst, isLast, words: { up: t.up(name), down: t.down(name) } }}
        to={routes.shops.moveSection({ shop: props.shop, section: id })}
      />
      <details open={isRefused}>
        <summary>
          {t.change}
          <span class="unseen"> {name}</span>
        </summary>
        <ChangeForms {...props} />
      </details>
    </li>
  )
}

function ChangeForms({ shop, section, refused }: RowProps) {
  const t = useText(messages).settings.sections
  const at = { shop, section: section.id }
  const { values, faults } = typedInto(refused, renameForm(section.id), { name: section.name })
  return (
    <div class="stack">
      <PostForm to={routes.shops.renameSection(at)} faults={faults}>
        <TextField
          name="name"
          label={t.name}
          value={text(values.name)}
          fault={faults.fields.name}
          required
          maxLength={60}
        />
        <FormActions>
          <SubmitButton kind="quiet">{t.rename}</SubmitButton>
        </FormActions>
      </PostForm>
      <PostForm to={routes.shops.removeSection(at)}>
        <p>{t.removeWords(section.listings)}</p>
        <FormActions>
          <SubmitButton kind="danger">{t.remove}</SubmitButton>
        </FormActions>
      </PostForm>
    </div>
  )
}
