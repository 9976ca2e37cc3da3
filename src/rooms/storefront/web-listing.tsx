import { randomUUID } from 'node:crypto'
import { now } from '#base/clock'
import type { Reader } from '#base/database'
import { type Answer, type Context, type Head, movedTo, page, type SharedPicture } from '#base/http'
import { dayOf, mondayOf } from '#kit/dates'
import { excerptOf } from '#kit/excerpt'
import type { ListingId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import { refuse } from '#kit/refusal'
import { addedNotice, countCart, tryQuantity } from '#rooms/orders'
import { findEuroSplit, listStruckPrices } from '#rooms/pricing'
import { type Hit, SearchUnavailable, searchOf } from '#rooms/search'
import { pieceUrl } from '#ui/card'
import { photoUrl } from '#ui/photo'
import { batchOption, readNeed } from './batches.ts'
import { cameFrom } from './came-from.ts'
import { listMadeWith, listPartsOf, listSuppliesOf } from './link-queries.ts'
import { findGonePiece, findPiece } from './listing-queries.ts'
import { messages } from './messages.ts'
import { mayBeIndexed, type OfferState } from './offer-state.ts'
import { GonePiecePage } from './pages/gone-piece.tsx'
import { ListingPage } from './pages/listing.tsx'
import type { Piece } from './piece.ts'
import { offerOf, type PieceOffer, type Version } from './piece-offer.ts'
import { idOfPiece, mayVisit, pathOf, withQueryOf } from './rules.ts'
import { pieceData } from './structured-data.ts'

const t = messages.fr.listing

export async function showListing(context: Context<{ piece: string }>): Promise<Answer> {
  const { db, actor, params, url, query } = context
  const id = idOfPiece(params.piece) ?? refuse('missing', 'page_missing')
  const today = dayOf(now())
  const piece = await findPiece(db, id as ListingId, mondayOf(today))
  if (!piece) return gonePage(db, id as ListingId)
  const offer = offerOf(piece, today)
  if (!mayVisit(actor, piece.shop.owner, offer.state)) refuse('missing', 'page_missing')
  const address = pieceUrl(piece)
  if (pathOf(url) !== address) return movedTo(withQueryOf(url, address))
  const chosen = versionNamed(offer, query.version)
  const more = await readMore(context, piece, offer, chosen)
  const source = cameFrom(context.headers.get('referer'), context.config.origin, query.via)
  const need = query.besoin ? readNeed(query.besoin.slice(0, 20), piece.measure) : undefined
  const token = actor.id === piece.shop.owner ? randomUUID() : undefined
  const tried = query.quantite === undefined ? undefined : await tryQuantity(context, id, query.quantite)
  const added = context.cookies.notice === addedNotice(id) ? await countCart(context) : undefined
  return page(
    <ListingPage
      {...{ piece, offer, chosen, ...more, need, today, token, source, tried, added }}
      email={actor.email}
    />,
    headOf(context, piece, offer),
  )
}

/** 410: it was here, its maker took it away. What never was on sale is missing like any other address. */
async function gonePage(db: Reader, listing: ListingId): Promise<Answer> {
  const gone = (await findGonePiece(db, listing)) ?? refuse('missing', 'page_missing')
  const head = { title: t.gone.title(gone.universe), noIndex: true, universe: gone.universe }
  return page(<GonePiecePage gone={gone} />, head, { status: 410 })
}

/** What few pages need: most are read with one statement. */
async function readMore(context: Context<{ piece: string }>, piece: Piece, offer: PieceOffer, chosen?: Version) {
  const { db } = context
  const price = chosen?.price ?? offer.price
  const { shop, id, universe } = piece
  const [struck, story, similar, parts, supplies, made] = await Promise.all([
    piece.announceReduction ? listStruckPrices(db, piece.shop.id, piece.id, now()) : new Map<VariantId, Cents>(),
    piece.showsCosts && price !== null ? findEuroSplit(db, piece.shop.id, piece.id, price) : null,
    listSimilar(context, piece, offer.state),
    piece.isKit ? listPartsOf(db, shop.id, id) : [],
    piece.namesSupplies && universe === 'market' ? listSuppliesOf(db, shop.id, id) : [],
    piece.isNamed ? listMadeWith(db, id, { limit: 12 }) : { cards: [], total: 0 },
  ])
  return { struck, story, similar, parts, supplies, made }
}

/** The only version, or that which the address names. */
function versionNamed({ versions }: PieceOffer, id: string | undefined): Version | undefined {
  if (versions.length === 1) return versions[0]
  return versions.find((version) => String(version.id) === id && version.state === 'open')
}

/** Who comes too late for a piece finds its kin; the page stands without them while there is no index. */
async function listSimilar(context: Context<{ piece: string }>, piece: Piece, state: OfferState): Promise<Hit[]> {
  if (!['sold_out', 'paused', 'closed'].includes(state) || !piece.category) return []
  try {
    const { hits } = await searchOf(context).search({ category: piece.category, universe: piece.universe })
    return hits.filter(({ card }) => card.shop !== piece.shop.id).slice(0, 4)
  } catch (error) {
    if (error instanceof SearchUnavailable) return []
    throw error
  }
}

function headOf({ config }: Context<{ piece: string }>, piece: Piece, offer: PieceOffer): Head {
  const image = sharedPicture(piece)
  return {
    title: t.documentTitle(piece.title, piece.shop.name),
    description: excerptOf(piece.description, 160) || t.description(piece.shop.name, piece.shop.town, piece.universe),
    canonical: pieceUrl(piece),
    noIndex: !mayBeIndexed(offer.state),
    jsonLd: pieceData(piece, offer, config.origin),
    universe: piece.universe,
    scripts: scriptsOf(piece, offer),
    kind: 'product',
    ...(image ? { image } : {}),
    ...(offer.price === null ? {} : { price: offer.price }),
  }
}

function scriptsOf(piece: Piece, { state, versions }: PieceOffer): string[] {
  if (state !== 'open') return ['thumbs', 'zoom']
  const batches = batchOption(piece, versions) ? ['batch-need'] : []
  return ['unit-price', 'listing-picker', 'buy-bar', ...batches, 'thumbs', 'zoom']
}

/** The first photo at the width in which it is kept, never wider than it is. */
function sharedPicture({ photos: [photo], title }: Piece): SharedPicture | undefined {
  if (!photo) return undefined
  const width = Math.min(1280, photo.width)
  const height = Math.round((photo.height * width) / photo.width)
  return { url: photoUrl(photo.key, 1280), width, height, alt: photo.alt || title }
}
