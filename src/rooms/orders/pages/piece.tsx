import type { ComponentChildren } from 'preact'
import { formatCents } from '#kit/money'
import { typeset } from '#kit/typeset'
import type { Answer, Measure } from '#rooms/catalogue'
import { routes } from '#routes'
import { Photo } from '#ui/photo'
import type { Choices } from '../cart-queries.ts'
import { countOf, pickedOf, stepPriceOf } from '../title-of.ts'
import { Answers, type PictureLink } from './answers.tsx'

type Shown = {
  listing: number
  title: string
  photoKey: string | null
  category: string | null
  quantity: number
  measure: Measure
  total: number
  options: Choices
  choices: Choices
  answers: Answer[]
}
type PieceProps = {
  piece: Shown
  link?: string
  /** Its quantity stands in a form below. */
  editable?: boolean
  /** It is not counted. */
  aside?: boolean
  /** Where its buyer's pictures are seen. */
  picture?: PictureLink
  /** What is to be known of it: that it is made to order, that it cannot be given back. */
  notes?: string[]
  children?: ComponentChildren
}

/** One line of a cart, a checkout or an order: its picture, what it is, how many, how much. */
export function Piece({ piece, link, editable, aside, picture, notes = [], children }: PieceProps) {
  const picked = pickedOf(piece)
  const stepPrice = editable ? undefined : stepPriceOf(piece)
  return (
    <li class="orders-piece">
      <Photo
        photoKey={piece.photoKey}
        placeholder={{ category: piece.category ?? '', seed: piece.listing }}
        alt=""
        width={96}
        ratio="square"
      />
      <div class="orders-words">
        <p>
          {!editable && <b>{countOf(piece)}</b>}
          {link ? <a href={link}>{typeset(piece.title)}</a> : typeset(piece.title)}
        </p>
        {picked && <p class="muted small">{picked}</p>}
        {stepPrice && <p class="muted small">{stepPrice}</p>}
        <Answers answers={piece.answers} picture={picture} />
        {notes.map((note) => (
          <p class="small">{note}</p>
        ))}
      </div>
      {!aside && <b class="orders-amount">{formatCents(piece.total)}</b>}
      {children && <div class="orders-more">{children}</div>}
    </li>
  )
}

/** The page of a listing; undefined where it is gone. */
export function pageOf(line: { listing: number; slug: string | null; universe: 'market' | 'supplies' }) {
  if (line.slug === null) return undefined
  const at = { piece: `${line.slug}-${line.listing}` }
  return line.universe === 'supplies' ? routes.storefront.supply(at) : routes.storefront.listing(at)
}
