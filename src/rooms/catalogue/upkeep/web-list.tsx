import { type Answer, type Context, page, seeOther } from '#base/http'
import type { Faults } from '#base/sentences'
import { findOwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { countBin, findBinned } from '../bin/bin-queries.ts'
import { fr } from '../messages.fr.ts'
import { listOwnListings } from '../queries.ts'
import { listShopChoices } from './bulk-queries.ts'
import { countListings, listListings } from './list-queries.ts'
import { queryOf, readView } from './list-view.ts'
import { ListingsPage } from './pages/listings.tsx'

type AtShop = Context<{ shop: string }>
type Told = { faults?: Faults; chosen?: readonly string[] }

/** The maker's list as the address or the form describes it. */
export async function listPage(context: AtShop, told: Told = {}, status = 200): Promise<Answer> {
  const { db, actor, params, query, form } = context
  const shop = await findOwnShop(db, actor, params.shop)
  const view = readView({ ...query, ...form })
  const [counts, listings, choices, [open], inBin, binned] = await Promise.all([
    countListings(db, shop.id),
    listListings(db, shop.id, view),
    listShopChoices(db, shop.id),
    view.open === null ? [] : listOwnListings(db, shop.id, [view.open]),
    countBin(db, shop.id),
    /^[1-9]\d{0,14}$/.test(query.retiree ?? '') ? findBinned(db, shop.id, Number(query.retiree)) : undefined,
  ])
  const body = <ListingsPage {...{ shop, view, counts, listings, choices, open, inBin, binned }} {...told} />
  return page(body, { title: fr.listings.title, noIndex: true, scripts: ['listings-table'] }, { status })
}

export function backToList({ params, query, form }: AtShop, notice: string): Answer {
  return seeOther(routes.catalogue.index(params, queryOf(readView({ ...query, ...form }))), notice)
}
