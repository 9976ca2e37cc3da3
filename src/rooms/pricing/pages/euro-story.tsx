import type { Cents } from '#kit/money'
import { Prose } from '#ui/prose'
import { EuroSplit, type SplitPart } from '#ui/split'
import { useText } from '#ui/text'
import type { EuroPart } from '../euro-parts.ts'
import { messages } from '../messages.ts'

/** What buyers may see of a price: its parts, which sum to it, the means of payment that was counted, the maker's words. */
export type EuroStory = { price: Cents; parts: EuroPart[]; means: string | null; words: string }

const tones: Record<EuroPart['kind'], SplitPart['tone']> = {
  maker: 1,
  fee: 2,
  payment: 3,
  charges: 4,
  materials: 5,
  workshop: 6,
}

export function EuroStory({ story: { price, parts, means, words } }: { story: EuroStory }) {
  const t = useText(messages).story
  return (
    <section class="pricing-story stack tight" aria-labelledby="ou-va-chaque-euro">
      <h2 id="ou-va-chaque-euro">{t.title}</h2>
      {words && <Prose text={words} />}
      <EuroSplit
        parts={parts.map(({ kind, cents }) => ({ label: t.kinds[kind], cents, tone: tones[kind] }))}
        total={price}
      />
      <p class="muted small">{t.note(means)}</p>
    </section>
  )
}
