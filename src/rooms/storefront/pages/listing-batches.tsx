import { writeQuantity } from '#rooms/catalogue'
import { pieceUrl } from '#ui/card'
import { useText } from '#ui/text'
import { batchOption, isEnough, largestBatch, type Need } from '../batches.ts'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'
import type { PieceOffer, Version } from '../piece-offer.ts'

type BatchesProps = { piece: Piece; offer: PieceOffer; need: Need | undefined }

/** How much there is of each dye batch, and which of them is enough alone. The script asks again while one types. */
export function ListingBatches({ piece, offer, need }: BatchesProps) {
  const t = useText(messages).links.batches
  const { versions } = offer
  const option = batchOption(piece, versions)
  if (!option || offer.state !== 'open') return null
  const steps = need?.steps ?? null
  return (
    <section class="listing-batches stack tight" id="bains" aria-labelledby="bains-titre">
      <h2 id="bains-titre">{t.need}</h2>
      <p class="muted small">{t.why}</p>
      <form method="get" action={`${pieceUrl(piece)}#bains`} class="listing-need">
        <div class="field">
          <label for="besoin">{t.quantity}</label>
          <input
            type="text"
            id="besoin"
            name="besoin"
            value={need?.typed}
            maxLength={20}
            autoComplete="off"
            aria-describedby="besoin-hint"
          />
          <span class="hint" id="besoin-hint">
            {t.needHint(writeQuantity(examples[piece.measure.unit] ?? 1, piece.measure))}
          </span>
        </div>
        <button type="submit" class="button quiet">
          {t.check}
        </button>
      </form>
      <div aria-live="polite" class="stack tight" data-batches>
        {need && <Answer {...{ piece, versions, need }} />}
        <ul>
          {versions.map((version) => (
            <Batch {...{ piece, version, steps }} />
          ))}
        </ul>
      </div>
    </section>
  )
}

/** Steps that read well: 1,40 m of a fabric by 10 cm, 14 skeins. */
const examples: Record<string, number> = { piece: 14, cm: 14, gram: 10 }

type AnswerProps = { piece: Piece; versions: readonly Version[]; need: Need }

function Answer({ piece: { measure }, versions, need: { steps } }: AnswerProps) {
  const t = useText(messages).links.batches
  if (steps === null) return <p class="fault">{t.unread}</p>
  const said = writeQuantity(steps, measure)
  const names = versions.filter((version) => isEnough(version, steps)).map(({ name }) => name)
  if (names.length === 0) return <p>{t.noneSuffices(said, largestBatch(versions, measure))}</p>
  return <p>{t.suffices(said, names)}</p>
}

type BatchProps = { piece: Piece; version: Version; steps: number | null }

function Batch({ piece: { measure }, version, steps }: BatchProps) {
  const t = useText(messages).links.batches
  const { name, stock } = version
  const left = stock === null ? t.made : stock === 0 ? t.none : t.left(writeQuantity(stock, measure))
  const enough = steps === null ? undefined : isEnough(version, steps)
  return (
    <li class={enough === undefined ? undefined : enough ? 'enough' : 'short'}>
      <b>{name}</b> : {left}
      {enough !== undefined && `, ${enough ? t.enough : t.short}`}
    </li>
  )
}
