import { type Answer, taking } from '#base/http'
import { type StoredPicture, storePicture } from '#base/pictures'
import { orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { addHandOver } from './add-hand-over.ts'
import { HandOverInput, SellerInput, ShopInput } from './inputs.ts'
import { fr } from './messages.fr.ts'
import { HandOversPage } from './pages/hand-overs.tsx'
import { PresentationPage } from './pages/presentation.tsx'
import { SellerPage } from './pages/seller.tsx'
import { findOwnShop } from './queries.ts'
import { removeHandOver } from './remove-hand-over.ts'
import { setPortrait } from './set-portrait.ts'
import { mustFit, type ShopContext, saved, settingsPage } from './settings-web.tsx'
import { updateSeller } from './update-seller.ts'
import { updateShop } from './update-shop.ts'

const { places } = fr.settings
export const presentation = settingsPage(places.presentation, (shown) => <PresentationPage {...shown} />, [
  'places',
  'shop-preview',
])
const seller = settingsPage(places.seller, (shown) => <SellerPage {...shown} />)
const handOvers = settingsPage(places.handOvers, (shown) => <HandOversPage {...shown} />, ['places'])

/** Who the maker is, who sells, and where she meets her buyers. */
export const presentationWeb = {
  presentation: (context: ShopContext) => presentation(context),
  update: (context: ShopContext) => {
    const { actor, params, form } = context
    const sent = { form: 'identity', show: presentation, to: routes.shops.presentation(params) }
    return saved(context, sent, (tx) => updateShop(tx, actor, params.shop, read(ShopInput, form)))
  },
  updatePortrait: taking('photos', (context: ShopContext) => changePortrait(context)),
  seller: (context: ShopContext) => seller(context),
  updateSeller: (context: ShopContext) => {
    const { actor, params, form } = context
    const sent = { form: 'seller', show: seller, to: routes.shops.seller(params) }
    return saved(context, sent, (tx) => updateSeller(tx, actor, params.shop, read(SellerInput, form)))
  },
  handOvers: (context: ShopContext) => handOvers(context),
  addHandOver: (context: ShopContext) => {
    const { actor, params, form } = context
    const sent = { form: 'handOver', show: handOvers, to: routes.shops.handOvers(params) }
    return saved(context, sent, (tx) => addHandOver(tx, actor, params.shop, read(HandOverInput, form)))
  },
  removeHandOver: (context: ShopContext<{ handOver: string }>) => {
    const { actor, params } = context
    const sent = { form: 'handOvers', show: handOvers, to: routes.shops.handOvers(params) }
    return saved(context, sent, (tx) => removeHandOver(tx, actor, params.shop, params.handOver))
  },
}

/** The picture is read and stored before the transaction, and only for who runs the shop. */
function changePortrait(context: ShopContext): Promise<Answer> {
  const { db, actor, params, form } = context
  return orAgain(
    async () => {
      await findOwnShop(db, actor, params.shop)
      await mustFit(context)
      const portrait = form.remove ? null : await uploadedPortrait(context)
      const sent = { form: 'portrait', show: presentation, to: `${routes.shops.presentation(params)}#portrait` }
      return saved(context, sent, (tx) => setPortrait(tx, actor, params.shop, portrait))
    },
    (faults, status) => presentation(context, { form: 'portrait', values: form, faults }, status),
  )
}

async function uploadedPortrait({ files, uploads }: ShopContext): Promise<StoredPicture> {
  const upload = uploads.find(({ field }) => field === 'portrait')
  return storePicture(files, upload?.bytes ?? refuse('invalid', 'required', { field: 'portrait' }))
}
