import { isProfessional } from '#rooms/shops'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'

/** Told before she is bound (L221-5 and L221-28 3° Code de la consommation); choosing among options ends no right. */
export function WithdrawalNotice({ piece }: { piece: Piece }) {
  const t = useText(messages).listing
  if (!isProfessional(piece.seller)) return null
  if (piece.bespoke) {
    return (
      <div class="listing-wide">
        <Notice kind="warning" title={t.bespoke.title}>
          <p>{t.bespoke.words}</p>
        </Notice>
      </div>
    )
  }
  const chooses = piece.choices.length > 0 || piece.personalisations.length > 0
  return chooses ? <p class="hint listing-wide">{t.optionsKeepRight}</p> : null
}
