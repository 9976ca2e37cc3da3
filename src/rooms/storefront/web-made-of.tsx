import { now } from '#base/clock'
import { type Answer, type Context, page } from '#base/http'
import { dayOf, mondayOf } from '#kit/dates'
import type { ListingId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { listMadeWith } from './link-queries.ts'
import { findPiece } from './listing-queries.ts'
import { messages } from './messages.ts'
import { offerState } from './offer-state.ts'
import { MadeOfPage } from './pages/made-of.tsx'
import { idOfPiece, mayVisit } from './rules.ts'

const pageSize = 24

export async function showMadeOf({ db, actor, params, query }: Context<{ piece: string }>): Promise<Answer> {
  const id = (idOfPiece(params.piece) ?? refuse('missing', 'page_missing')) as ListingId
  const today = dayOf(now())
  const supply = await findPiece(db, id, mondayOf(today))
  if (supply?.universe !== 'supplies') return refuse('missing', 'page_missing')
  if (!mayVisit(actor, supply.shop.owner, offerState(supply, today))) refuse('missing', 'page_missing')
  const at = pageIn(query.page)
  const made = await listMadeWith(db, id, { limit: pageSize, offset: (at - 1) * pageSize })
  if (at > 1 && made.total === 0) refuse('missing', 'page_missing')
  const shown = { supply, made, page: at, pages: Math.max(1, Math.ceil(made.total / pageSize)) }
  const title = messages.fr.links.madeOfTitle(supply.title)
  return page(<MadeOfPage {...shown} />, { title, universe: 'supplies', noIndex: true })
}

function pageIn(text: string | undefined): number {
  return /^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : 1
}
