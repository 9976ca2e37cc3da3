import type { Tx } from '#base/database'
import { type Answer, type Context, page, seeOther } from '#base/http'
import { type Faults, orAgain } from '#base/sentences'
import type { ListingId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop, idInAddress, type OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { changeListings } from './change-listings-flow.ts'
import { countListings, type Filter, filters, listListings } from './list-queries.ts'
import { fr } from './messages.fr.ts'
import { ListingsPage } from './pages/listings.tsx'
import { pauseListings } from './pause-listings.ts'
import { publishListings, type Report } from './publish-listings.ts'
import { setCategory } from './set-category.ts'
import type { AtShop } from './web-form.tsx'

type Place = { filter: Filter; page: number }
type Told = { faults?: Faults; report?: Report; chosen?: readonly string[] }

/** The maker's list, at the tab and page that the address or the form names. */
export async function listPage(context: Context<{ shop: string }>, told: Told = {}, status = 200): Promise<Answer> {
  const { db, actor, params } = context
  const shop = await findOwnShop(db, actor, params.shop)
  const place = placeOf(context)
  const [counts, listings] = await Promise.all([
    countListings(db, shop.id),
    listListings(db, shop.id, place.filter, place.page),
  ])
  const body = <ListingsPage shop={shop} {...place} counts={counts} listings={listings} {...told} />
  return page(body, { title: fr.listings.title, noIndex: true, scripts: ['choose-all'] }, { status })
}

/** One act to all that are chosen; where some were left as they were, the list says which and why. */
export function changeChosen(context: AtShop): Promise<Answer> {
  const chosen = [context.form.listings ?? []].flat()
  return orAgain(
    async () => {
      const shop = await findOwnShop(context.db, context.actor, context.params.shop)
      const report = await changeListings(context.db, readChosen(chosen), actOf(context, shop))
      if (report.left.length > 0) return listPage(context, { report, chosen: report.left.map(({ id }) => String(id)) })
      return backToList(context, 'listings_changed')
    },
    (faults, status) => listPage(context, { faults, chosen }, status),
  )
}

export function backToList(context: AtShop, notice: string): Answer {
  const { filter, page: at } = placeOf(context)
  const query = { etat: filter === 'all' ? null : filter, page: at > 1 ? at : null }
  return seeOther(routes.catalogue.index(context.params, query), notice)
}

const mostChosen = 500

function readChosen(chosen: readonly string[]): ListingId[] {
  if (chosen.length === 0) refuse('invalid', 'listing_none_chosen')
  return chosen.slice(0, mostChosen).map((id) => idInAddress(id) as ListingId)
}

function actOf({ actor, form }: AtShop, shop: OwnShop): (tx: Tx, some: ListingId[]) => Promise<Report> {
  if (form.act === 'publish') return (tx, some) => publishListings(tx, actor, shop.id, some)
  if (form.act === 'pause') return (tx, some) => pauseListings(tx, actor, shop.id, some)
  if (form.act === 'category') return (tx, some) => setCategory(tx, actor, shop.id, some, String(form.category ?? ''))
  return refuse('invalid', 'not_understood')
}

function placeOf({ query, form }: Pick<Context, 'query' | 'form'>): Place {
  const filter = filters.find((one) => one === (form.etat ?? query.etat)) ?? 'all'
  const at = Number(form.page ?? query.page)
  return { filter, page: Number.isInteger(at) && at >= 1 && at <= 100_000 ? at : 1 }
}
