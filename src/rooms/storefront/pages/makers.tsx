import { routes } from '#routes'
import { pieceUrl } from '#ui/card'
import { Photo } from '#ui/photo'
import type { Maker, MakerPiece } from '../home-queries.ts'
import { Portrait } from './portrait.tsx'

type MakersProps = { makers: readonly Maker[]; title: string; words: string }

/** Those who make, each with her face, her town and what she made last. */
export function Makers({ makers, title, words }: MakersProps) {
  return (
    <section>
      <h2>{title}</h2>
      <p class="muted">{words}</p>
      <ul class="home-makers">
        {makers.map((maker) => (
          <li>
            <a class="home-maker" href={routes.storefront.shop({ slug: maker.slug })}>
              <Portrait photoKey={maker.portraitKey} name={maker.name} width={96} />
              <span>
                <b>{maker.name}</b>
                <span class="muted small">{maker.town}</span>
              </span>
            </a>
            {maker.pieces.length > 0 && <Pieces pieces={maker.pieces} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pieces({ pieces }: { pieces: readonly MakerPiece[] }) {
  return (
    <ul class="home-maker-pieces">
      {pieces.map((piece) => (
        <li>
          <a href={pieceUrl(piece)}>
            <Photo
              photoKey={piece.photoKey}
              placeholder={{ category: piece.category ?? '', seed: piece.id }}
              alt={piece.title}
              width={96}
              ratio="square"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
