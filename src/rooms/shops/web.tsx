import { inTransaction } from '#base/database'
import { handlers, memberId, page, seeOther } from '#base/http'
import { limitRate } from '#base/rate-limit'
import { orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { routes } from '#routes'
import { closeShop, reopenShop } from './close-shop.ts'
import { deliveryWeb } from './delivery-web.tsx'
import { faceWeb } from './face-web.tsx'
import { OpenShopInput } from './inputs.ts'
import { fr } from './messages.fr.ts'
import { openShop } from './open-shop.ts'
import { OpeningPage } from './pages/opening.tsx'
import { SettingsPage } from './pages/settings.tsx'
import { presentationWeb } from './presentation-web.tsx'
import { publishShop } from './publish-shop.ts'
import { paceWeb, sectionsWeb } from './sections-web.tsx'
import { type ShopContext, saved, settingsPage } from './settings-web.tsx'

const openingsAnHour = 5
const openingHead = { title: fr.opening.title, noIndex: true }
const index = settingsPage(fr.settings.title, ({ refused, ...shown }) => (
  <SettingsPage {...shown} faults={refused?.faults} />
))

export const web = [
  ...handlers(routes.shops, {
    opening: () => page(<OpeningPage values={{}} />, openingHead),
    create: ({ db, actor, form }) =>
      orAgain(
        async () => {
          const input = read(OpenShopInput, form)
          await limitRate(db, `shops/${memberId(actor)}`, openingsAnHour, 3600)
          const shop = await inTransaction(db, (tx) => openShop(tx, actor, input))
          return seeOther(routes.catalogue.index({ shop: shop.id }), 'shop_opened')
        },
        (faults, status) => page(<OpeningPage values={form} faults={faults} />, openingHead, { status }),
      ),
    edit: (context) => index(context),
    publish: (context) => {
      const { actor, params } = context
      return saved(context, atIndex(context, 'shop_published'), (tx) => publishShop(tx, actor, params.shop))
    },
    close: (context) => {
      const { actor, params } = context
      return saved(context, atIndex(context, 'shop_closed'), (tx) => closeShop(tx, actor, params.shop))
    },
    reopen: (context) => {
      const { actor, params } = context
      return saved(context, atIndex(context, 'shop_reopened'), (tx) => reopenShop(tx, actor, params.shop))
    },
    ...presentationWeb,
    ...deliveryWeb,
    ...sectionsWeb,
    ...paceWeb,
  }),
  ...faceWeb,
]

/** Whether the shop is open is said, and changed, where its settings begin. */
function atIndex({ params }: ShopContext, notice: string) {
  return { form: 'publish', show: index, to: routes.shops.edit(params), notice }
}
