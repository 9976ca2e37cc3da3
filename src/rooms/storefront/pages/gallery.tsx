import { Photo, photoUrl } from '#ui/photo'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Piece, PiecePhoto } from '../piece.ts'

type Shown = { photo: PiecePhoto; alt: string }

/**
 * The photos of the piece in a row that is swiped or scrolled, each large by a tap (the script `zoom`; without it the file); below it small ones that lead to
 * each; then how the piece is made. No script: `thumbs` only paints what is seen before a photo is there.
 */
export function Gallery({ piece }: { piece: Piece }) {
  const t = useText(messages).listing
  if (piece.photos.length === 0) return <NoPhoto piece={piece} />
  const { photos, title } = piece
  const shown = photos.map((photo, at) => ({ photo, alt: photo.alt || t.photo(at + 1, photos.length, title) }))
  const making = shown.filter(({ photo }) => photo.kind === 'making')
  const ofPiece = shown.filter(({ photo }) => photo.kind === 'piece')
  return (
    <div class="listing-photos">
      {ofPiece.length === 0 ? <NoPhoto piece={piece} /> : <Reel piece={piece} shown={ofPiece} />}
      {ofPiece.length > 1 && <Thumbs piece={piece} shown={ofPiece} />}
      {making.length > 0 && <Making piece={piece} shown={making} />}
    </div>
  )
}

function Reel({ piece, shown }: { piece: Piece; shown: Shown[] }) {
  const t = useText(messages).listing
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="listing-reel" aria-label={t.photos} tabIndex={0}>
      {shown.map(({ photo, alt }, index) => (
        <a href={photoUrl(photo.key, 'full')} id={`photo-${index + 1}`} data-photo={photo.id}>
          <Photo
            photoKey={photo.key}
            placeholder={placeholderOf(piece)}
            alt={alt}
            width={640}
            sizes="(max-width: 46rem) 94vw, 40rem"
            eager={index === 0}
            focus={photo.focus}
            thumb={photo.thumb}
          />
        </a>
      ))}
    </section>
  )
}

function Thumbs({ piece, shown }: { piece: Piece; shown: Shown[] }) {
  return (
    <ul class="listing-thumbs">
      {shown.map(({ photo, alt }, index) => (
        <li>
          <a href={`#photo-${index + 1}`} aria-label={alt}>
            <Photo photoKey={photo.key} placeholder={placeholderOf(piece)} alt="" width={80} focus={photo.focus} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function Making({ piece, shown }: { piece: Piece; shown: Shown[] }) {
  const t = useText(messages).listing
  return (
    <section class="listing-making">
      <h2>{t.making}</h2>
      <ul>
        {shown.map(({ photo, alt }) => (
          <li>
            <a href={photoUrl(photo.key, 'full')} data-photo={photo.id}>
              <Photo
                photoKey={photo.key}
                placeholder={placeholderOf(piece)}
                alt={alt}
                width={300}
                sizes="(max-width: 46rem) 45vw, 18rem"
                focus={photo.focus}
                thumb={photo.thumb}
              />
            </a>
            {photo.alt && (
              <p class="small muted" aria-hidden="true">
                {photo.alt}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
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
