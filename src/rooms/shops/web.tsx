import { inTransaction } from '#base/database'
import { handlers, page, seeOther } from '#base/http'
import { orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { routes } from '#routes'
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
import { saved, settingsPage } from './settings-web.tsx'

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
          const shop = await inTransaction(db, (tx) => openShop(tx, actor, read(OpenShopInput, form)))
          return seeOther(routes.catalogue.index({ shop: shop.id }), 'shop_opened')
        },
        (faults, status) => page(<OpeningPage values={form} faults={faults} />, openingHead, { status }),
      ),
    edit: (context) => index(context),
    publish: (context) => {
      const { actor, params } = context
      const sent = { form: 'publish', show: index, to: routes.shops.edit(params), notice: 'shop_published' }
      return saved(context, sent, (tx) => publishShop(tx, actor, params.shop))
    },
    ...presentationWeb,
    ...deliveryWeb,
    ...sectionsWeb,
    ...paceWeb,
  }),
  ...faceWeb,
]
