import { Lines } from './letter-lines.tsx'
import { letterOrigin } from './letter-origin.ts'

/** A piece of an order: `picture` is a path of the site, `details` are said under its title, a line or more each. */
export type LetterPiece = {
  title: string
  value: string
  details: string[]
  picture: { path: string; alt: string } | null
}

/** A square, in pixels. Readers of mail that show no picture keep its place and say its words. */
const side = 72

/** Pieces with their pictures, what was said of each, and what it cost. */
export const LetterPieces = ({ pieces }: { pieces: LetterPiece[] }) => (
  <table class="pieces">
    {pieces.map((piece) => (
      <Piece {...piece} />
    ))}
  </table>
)

function Piece({ title, value, details, picture }: LetterPiece) {
  return (
    <>
      <tr>
        {picture && (
          <td class="picture" rowSpan={details.length + 1}>
            <img src={letterOrigin + picture.path} alt={picture.alt} width={side} height={side} />
          </td>
        )}
        <td class="title" colSpan={picture ? 1 : 2}>
          {title}
        </td>
        <td class="value">{value}</td>
      </tr>
      {details.map((detail) => (
        <tr>
          <td class="detail" colSpan={picture ? 2 : 3}>
            <Lines>{detail}</Lines>
          </td>
        </tr>
      ))}
    </>
  )
}
