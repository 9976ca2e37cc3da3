import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { addDeliveryProfile } from './add-delivery-profile.ts'
import { ProfileInput } from './delivery-inputs.ts'
import { makeDeliveryDefault } from './make-delivery-default.ts'
import { fr } from './messages.fr.ts'
import { DeliveryPage } from './pages/delivery.tsx'
import { ProfilePage } from './pages/profile.tsx'
import type { OwnProfile } from './profile-queries.ts'
import { removeDeliveryProfile } from './remove-delivery-profile.ts'
import type { ShopSettings } from './settings-query.ts'
import { type ShopContext, saved, settingsPage } from './settings-web.tsx'
import { updateDeliveryProfile } from './update-delivery-profile.ts'

type ProfileContext = ShopContext<{ profile: string }>

const { places, delivery: t } = fr.settings
const delivery = settingsPage(places.delivery, (shown) => <DeliveryPage {...shown} />)
const newProfile = settingsPage(t.add, (shown) => <ProfilePage {...shown} profile={undefined} />)
const profile = settingsPage(places.delivery, (shown, { params }: ProfileContext) => (
  <ProfilePage {...shown} profile={profileIn(shown.shop, params.profile)} />
))

/** How parcels go. */
export const deliveryWeb = {
  delivery: (context: ShopContext) => delivery(context),
  newProfile: (context: ShopContext) => newProfile(context),
  addProfile: (context: ShopContext) => {
    const { actor, params, form } = context
    const sent = { form: 'profile', show: newProfile, to: routes.shops.delivery(params) }
    return saved(context, sent, (tx) => addDeliveryProfile(tx, actor, params.shop, read(ProfileInput, form)))
  },
  profile: (context: ProfileContext) => profile(context),
  updateProfile: (context: ProfileContext) => {
    const { actor, params, form } = context
    const input = () => read(ProfileInput, form)
    return saved(context, sent(context, 'profile'), (tx) =>
      updateDeliveryProfile(tx, actor, params.shop, params.profile, input()),
    )
  },
  makeDefault: (context: ProfileContext) => {
    const { actor, params } = context
    return saved(context, sent(context, 'default'), (tx) => makeDeliveryDefault(tx, actor, params.shop, params.profile))
  },
  removeProfile: (context: ProfileContext) => {
    const { actor, params } = context
    return saved(context, { ...sent(context, 'remove'), notice: 'shop_profile_removed' }, (tx) =>
      removeDeliveryProfile(tx, actor, params.shop, params.profile),
    )
  },
}

function sent({ params }: ProfileContext, form: string) {
  return { form, show: profile, to: routes.shops.delivery(params) }
}

function profileIn({ profiles }: ShopSettings, id: string): OwnProfile {
  return profiles.find((one) => String(one.id) === id) ?? refuse('missing', 'page_missing')
}
