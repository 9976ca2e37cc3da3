import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { OwnProfile } from '../profile-queries.ts'
import type { SettingsPageProps } from './presentation.tsx'
import { ProfileForm } from './profile-form.tsx'
import { ShopPage, typedInto } from './shop-page.tsx'

/** A further way of sending: one that is there, or a new one. */
export function ProfilePage(props: SettingsPageProps & { profile: OwnProfile | undefined }) {
  const { shop, profile, today, refused } = props
  const t = useText(messages).settings.delivery
  const [usual] = shop.profiles
  return (
    <ShopPage shop={shop} current="delivery" title={profile ? profile.name || t.usual : t.add}>
      <section class="sheet stack">
        <ProfileForm {...{ shop, today, refused }} profile={profile ?? usual!} isNew={!profile} />
      </section>
      {profile && !profile.isDefault && <ProfileActs {...props} profile={profile} />}
      <p>
        <a href={routes.shops.delivery({ shop: shop.id })}>{t.all}</a>
      </p>
    </ShopPage>
  )
}

function ProfileActs({ shop, profile, refused }: SettingsPageProps & { profile: OwnProfile }) {
  const t = useText(messages).settings.delivery
  const at = { shop: shop.id, profile: profile.id }
  const usual = shop.profiles[0]!.name || t.usual
  return (
    <section class="sheet stack">
      <PostForm to={routes.shops.makeDefault(at)}>
        <p>{t.makeDefaultWords}</p>
        <FormActions>
          <SubmitButton kind="quiet">{t.makeDefault}</SubmitButton>
        </FormActions>
      </PostForm>
      <PostForm to={routes.shops.removeProfile(at)} faults={typedInto(refused, 'remove', {}).faults}>
        <p>{t.removeWords(profile.listings, usual)}</p>
        <FormActions>
          <SubmitButton kind="danger">{t.remove}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}
