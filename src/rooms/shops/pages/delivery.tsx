import { routes } from '#routes'
import { FormActions, LinkButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopSettings } from '../settings-query.ts'
import type { SettingsPageProps } from './presentation.tsx'
import { ProfileForm } from './profile-form.tsx'
import { ShopPage } from './shop-page.tsx'

/** The default way of sending at once, as most shops have no other; then the others. */
export function DeliveryPage({ shop, today, refused }: SettingsPageProps) {
  const t = useText(messages).settings
  const [usual, ...further] = shop.profiles
  return (
    <ShopPage shop={shop} current="delivery" title={t.places.delivery}>
      <section class="sheet stack">
        {further.length > 0 && <h2>{t.delivery.default}</h2>}
        <ProfileForm {...{ shop, today, refused }} profile={usual!} isOnly={further.length === 0} />
      </section>
      <section class="stack">
        <h2>{t.delivery.others}</h2>
        <p>{t.delivery.othersWords}</p>
        <Others shop={shop} />
        <FormActions>
          <LinkButton kind="quiet" to={routes.shops.newProfile({ shop: shop.id })}>
            {t.delivery.add}
          </LinkButton>
        </FormActions>
      </section>
    </ShopPage>
  )
}

function Others({ shop }: { shop: ShopSettings }) {
  const t = useText(messages).settings
  const [, ...further] = shop.profiles
  if (further.length === 0) return null
  return (
    <ul class="shops-index sheet">
      {further.map(({ id, name, preparationDays, listings, ...profile }) => (
        <li>
          <a href={routes.shops.profile({ shop: shop.id, profile: id })}>
            <b>{name || t.delivery.usual}</b>
            <span class="muted">
              {t.summaries.delivery(profile, preparationDays, 0)} · {t.delivery.listings(listings)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
