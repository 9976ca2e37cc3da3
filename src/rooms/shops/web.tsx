import { now } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import { type Answer, type Context, type Form, handlers, page, seeOther } from '#base/http'
import { type StoredPicture, storePicture } from '#base/pictures'
import { orAgain } from '#base/sentences'
import { dayOf } from '#kit/dates'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { addHandOver } from './add-hand-over.ts'
import { comeBack } from './come-back.ts'
import { goAway } from './go-away.ts'
import { AwayInput, DeliveryInput, HandOverInput, OpenShopInput, SellerInput, ShopInput } from './inputs.ts'
import { fr } from './messages.fr.ts'
import { openShop } from './open-shop.ts'
import { OpeningPage } from './pages/opening.tsx'
import { anchors, type Refused, type SectionName, SettingsPage } from './pages/settings.tsx'
import { publishShop } from './publish-shop.ts'
import { findOwnShop, findShopSettings } from './queries.ts'
import { removeHandOver } from './remove-hand-over.ts'
import { setPortrait } from './set-portrait.ts'
import { updateDelivery } from './update-delivery.ts'
import { updateSeller } from './update-seller.ts'
import { updateShop } from './update-shop.ts'

type ShopContext = Context<{ shop: string }>

export const web = handlers(routes.shops, {
  opening: () => page(<OpeningPage values={{}} />, openingHead),
  create: ({ db, actor, form }) =>
    orAgain(
      async () => {
        const shop = await inTransaction(db, (tx) => openShop(tx, actor, read(OpenShopInput, form)))
        return seeOther(routes.catalogue.index({ shop: shop.id }), 'shop_opened')
      },
      (faults, status) => page(<OpeningPage values={form} faults={faults} />, openingHead, { status }),
    ),
  edit: (context) => settings(context),
  update: (context) =>
    saved(context, 'identity', (tx) =>
      updateShop(tx, context.actor, context.params.shop, read(ShopInput, context.form)),
    ),
  updateSeller: (context) =>
    saved(context, 'seller', (tx) =>
      updateSeller(tx, context.actor, context.params.shop, read(SellerInput, context.form)),
    ),
  updateDelivery: (context) =>
    saved(context, 'delivery', (tx) =>
      updateDelivery(tx, context.actor, context.params.shop, read(DeliveryInput, context.form)),
    ),
  addHandOver: (context) =>
    saved(context, 'handOver', (tx) =>
      addHandOver(tx, context.actor, context.params.shop, read(HandOverInput, context.form)),
    ),
  removeHandOver: (context) =>
    saved(context, 'handOver', (tx) => removeHandOver(tx, context.actor, context.params.shop, context.params.handOver)),
  updatePortrait: (context) => changePortrait(context),
  publish: (context) =>
    saved(context, 'seller', (tx) => publishShop(tx, context.actor, context.params.shop), 'shop_published'),
  goAway: (context) =>
    saved(
      context,
      'away',
      (tx) => goAway(tx, context.actor, context.params.shop, read(AwayInput, context.form)),
      'shop_away',
    ),
  comeBack: (context) => saved(context, 'away', (tx) => comeBack(tx, context.actor, context.params.shop), 'shop_back'),
})

const openingHead = { title: fr.opening.title, noIndex: true }

/** The page of settings; where one of its forms was refused, with what was typed into it. */
async function settings({ db, actor, params }: ShopContext, refused?: Refused, status = 200): Promise<Answer> {
  const shop = await findShopSettings(db, actor, params.shop)
  const head = { title: fr.settings.title, noIndex: true, scripts: ['keep-typed'] }
  return page(<SettingsPage shop={shop} today={dayOf(now())} refused={refused} />, head, { status })
}

/** Runs what one form of the page asks, and comes back to its section. */
function saved(
  context: ShopContext,
  section: SectionName,
  work: (tx: Tx) => Promise<unknown>,
  notice = 'shop_saved',
): Promise<Answer> {
  const { db, params, form } = context
  return orAgain(
    async () => {
      await inTransaction(db, work)
      return seeOther(`${routes.shops.edit(params)}#${anchors[section]}`, notice)
    },
    (faults, status) => settings(context, { section, values: typed(form), faults }, status),
  )
}

/** A button alone brings no fields: then the section shows what is stored. */
function typed(form: Form): Form | undefined {
  return Object.keys(form).length > 0 ? form : undefined
}

/** The picture is read and stored before the transaction, and only for who runs the shop. */
function changePortrait(context: ShopContext): Promise<Answer> {
  const { db, actor, params, form } = context
  return orAgain(
    async () => {
      await findOwnShop(db, actor, params.shop)
      const portrait = form.remove ? null : await uploadedPortrait(context)
      return saved(context, 'portrait', (tx) => setPortrait(tx, actor, params.shop, portrait))
    },
    (faults, status) => settings(context, { section: 'portrait', values: form, faults }, status),
  )
}

async function uploadedPortrait({ files, uploads }: ShopContext): Promise<StoredPicture> {
  const upload = uploads.find(({ field }) => field === 'portrait')
  return storePicture(files, upload?.bytes ?? refuse('invalid', 'required', { field: 'portrait' }))
}
