import type { House } from '#base/house'
import type { Upload } from '#base/http'
import type { Actor } from '#kit/actor'
import type { Personalisation } from '#rooms/catalogue'
import { routes } from '#routes'
import { payAway } from './testing.ts'
import { aVisitor } from './testing-visitor.ts'

/** The value of a form's hidden field. */
export const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

export const anAddress = {
  ...{ name: 'Odile Vasseur', email: 'odile@exemple.test' },
  ...{ line1: '4 quai des Brumes', postcode: '29200', town: 'Brest' },
}
export const asked: Personalisation[] = [
  { name: 'Gravure', kind: 'text', required: true, supplement: 500, longest: 200 },
  { name: 'Dessin', kind: 'picture', required: false, supplement: 300 },
]
/** A ring made for its buyer, of 60 euros, with her words and her drawing on it. */
export const ring = {
  ...{ title: 'Bague gravée', price: 6000, stock: null, leadDays: 10, bespoke: true, sku: 'BAG-7' },
  ...{ personalisations: asked, choices: [{ name: 'Taille', values: ['50', '52'] }] },
}
export const words = 'Pour Léa\net Noé'

export function aDrawing(bytes: Buffer): Upload {
  return { field: 'picture_1', name: 'dessin.png', type: 'image/png', bytes }
}

/** A visitor with such a ring in her cart, in size 52. */
export async function aVisitorWithRing(house: House, listing: number, drawing: Upload, actor?: Actor) {
  const visitor = aVisitor(house, actor)
  const form = { listing: String(listing), choices: ['52'], answer_0: words }
  await visitor.ask(routes.cart.add, { form, uploads: [drawing] })
  const { html } = await visitor.ask(routes.cart.show)
  return { visitor, html, picture: /images\/([a-z0-9]{20})-720/.exec(html)![1]! }
}

/** Checks out and pays what is in a visitor's cart, from one shop. */
export async function bought(house: House, visitor: ReturnType<typeof aVisitor>) {
  const { html } = await visitor.ask(routes.checkout.show)
  const form = { ...anAddress, token: hidden(html, 'token'), shown: hidden(html, 'shown'), bespokeAgreed: 'yes' }
  await visitor.ask(routes.checkout.create, { form })
  const { reference, total, order } = await house.db
    .selectFrom('purchases')
    .innerJoin('orders', 'orders.purchase_id', 'purchases.id')
    .select(['purchases.reference', 'purchases.total', 'orders.reference as order'])
    .where('checkout_token', '=', form.token)
    .executeTakeFirstOrThrow()
  await payAway(house, { purchase: { reference, total } as never })
  await visitor.ask(routes.purchases.return, { params: { reference } })
  return { reference, order }
}
