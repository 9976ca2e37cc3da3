import { Photo, photoUrl } from '#ui/photo'
import { useText } from '#ui/text'
import type { Piece } from '../listing-queries.ts'
import { messages } from '../messages.ts'

/** All photos in a row that is swiped or scrolled; below it, small ones that lead to each. No script. */
export function Gallery({ piece }: { piece: Piece }) {
  const t = useText(messages).listing
  if (piece.photos.length === 0) return <NoPhoto piece={piece} />
  const alt = (index: number) => piece.photos[index]!.alt || t.photo(index + 1, piece.photos.length, piece.title)
  return (
    <div class="listing-photos">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="listing-reel" aria-label={t.photos} tabIndex={0}>
        {piece.photos.map(({ key }, index) => (
          <a href={photoUrl(key, 'full')} id={`photo-${index + 1}`}>
            <Photo
              photoKey={key}
              placeholder={placeholderOf(piece)}
              alt={alt(index)}
              width={640}
              sizes="(max-width: 46rem) 94vw, 40rem"
              eager={index === 0}
            />
          </a>
        ))}
      </section>
      {piece.photos.length > 1 && <Thumbs piece={piece} alt={alt} />}
    </div>
  )
}

function Thumbs({ piece, alt }: { piece: Piece; alt: (index: number) => string }) {
  return (
    <ul class="listing-thumbs">
      {piece.photos.map(({ key }, index) => (
        <li>
          <a href={`#photo-${index + 1}`} aria-label={alt(index)}>
            <Photo photoKey={key} placeholder={placeholderOf(piece)} alt="" width={80} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function NoPhoto({ piece }: { piece: Piece }) {
  const t = useText(messages).listing
  return (
    <figure class="listing-photos">
      <Photo photoKey={null} placeholder={placeholderOf(piece)} alt="" width={640} eager />
      <figcaption class="hint">{t.noPhoto}</figcaption>
    </figure>
  )
}

const placeholderOf = ({ category, id }: Piece) => ({ category: category ?? '', seed: id })
