import { routes } from '#routes'
import { FormActions, NumberField, PostForm, SubmitButton, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { HolidaysSection } from './holidays-section.tsx'
import type { SettingsPageProps } from './presentation.tsx'
import { ShopPage, typedInto } from './shop-page.tsx'

/** How much work the maker takes, and when she takes none. */
export function PacePage(props: SettingsPageProps) {
  const { places } = useText(messages).settings
  return (
    <ShopPage shop={props.shop} current="pace" title={places.pace}>
      <HolidaysSection {...props} />
      <PlacesSection {...props} />
    </ShopPage>
  )
}

function PlacesSection({ shop, refused }: SettingsPageProps) {
  const { save, pace: t } = useText(messages).settings
  const { values, faults } = typedInto(refused, 'places', { weeklyPlaces: String(shop.weeklyPlaces ?? '') })
  return (
    <section class="sheet stack">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <p class="muted">{t.week(shop.takenPlaces, shop.weeklyPlaces)}</p>
      <PostForm to={routes.shops.setPlaces({ shop: shop.id })} faults={faults}>
        <NumberField
          name="weeklyPlaces"
          label={t.places}
          hint={t.placesHint}
          unit={t.unit}
          value={text(values.weeklyPlaces)}
          fault={faults.fields.weeklyPlaces}
          min={1}
          max={1000}
        />
        <FormActions>
          <SubmitButton>{save}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}
