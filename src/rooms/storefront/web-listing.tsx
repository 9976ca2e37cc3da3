import { now } from '#base/clock'
import { type Answer, type Context, movedTo, page } from '#base/http'
import { dayOf } from '#kit/dates'
import type { ListingId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { type Hit, SearchUnavailable, searchOf } from '#rooms/search'
import { arrivalDates } from '#rooms/shops'
import { pieceUrl } from '#ui/card'
import { photoUrl } from '#ui/photo'
import { findPiece, type Piece } from './listing-queries.ts'
import { messages } from './messages.ts'
import { ListingPage } from './pages/listing.tsx'
import { excerptOf, idOfPiece, mayVisit, type OfferState, offerState } from './rules.ts'
import { pieceData } from './structured-data.ts'

const t = messages.fr.listing

export async function showListing(context: Context<{ piece: string }>): Promise<Answer> {
  const { db, actor, params, url, config } = context
  const id = idOfPiece(params.piece) ?? refuse('missing', 'page_missing')
  const piece = (await findPiece(db, id as ListingId)) ?? refuse('missing', 'page_missing')
  const today = dayOf(now())
  const state = offerState(piece, today)
  if (!mayVisit(actor, piece.shop.owner, state)) refuse('missing', 'page_missing')
  const address = pieceUrl(piece)
  if (url.split('?')[0] !== address) return movedTo(address)
  const similar = await listSimilar(context, piece, state)
  const arrival = piece.delivery && state === 'open' ? arrivalDates(piece.delivery, today) : null
  const own = actor.id === piece.shop.owner
  return page(<ListingPage {...{ piece, state, arrival, similar, own }} />, headOf(piece, state, config.origin))
}

/** Who comes too late for a piece finds its kin; the page stands without them while there is no index. */
async function listSimilar(context: Context<{ piece: string }>, piece: Piece, state: OfferState): Promise<Hit[]> {
  if ((state !== 'sold_out' && state !== 'paused') || !piece.category) return []
  try {
    const { hits } = await searchOf(context).search({ category: piece.category, universe: piece.universe })
    return hits.filter(({ card }) => card.shop !== piece.shop.id).slice(0, 4)
  } catch (error) {
    if (error instanceof SearchUnavailable) return []
    throw error
  }
}

function headOf(piece: Piece, state: OfferState, origin: string) {
  const photo = piece.photos[0]
  return {
    title: t.documentTitle(piece.title, piece.shop.name),
    description: excerptOf(piece.description, 160) || t.description(piece.shop.name, piece.shop.town),
    canonical: pieceUrl(piece),
    noIndex: state !== 'open' && state !== 'away' && state !== 'sold_out',
    jsonLd: pieceData(piece, state, origin),
    ...(photo ? { image: photoUrl(photo.key, 1280) } : {}),
  }
}
