import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton, TextArea, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopSettings } from '../settings-query.ts'
import { PreviewButton } from './beside.tsx'
import { type Refused, typedInto } from './shop-page.tsx'
import { TownField } from './town-field.tsx'

export function IdentitySection({ shop, refused }: { shop: ShopSettings; refused: Refused | undefined }) {
  const t = useText(messages).settings
  const { name, story, town, communeCode: commune } = shop
  const { values, faults } = typedInto(refused, 'identity', { name, story, town, commune })
  return (
    <section class="sheet stack">
      <h2>{t.identity.title}</h2>
      <PostForm to={routes.shops.update({ shop: shop.id })} faults={faults}>
        <TextField
          name="name"
          label={t.identity.name}
          hint={t.identity.nameHint}
          value={text(values.name)}
          fault={faults.fields.name}
          required
          maxLength={60}
        />
        <TownField values={values} faults={faults} />
        <TextArea
          name="story"
          label={t.identity.story}
          hint={t.identity.storyHint}
          value={text(values.story)}
          fault={faults.fields.story}
          rows={10}
          maxLength={5000}
          required={false}
        />
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
          <PreviewButton shop={shop} />
        </FormActions>
      </PostForm>
    </section>
  )
}
