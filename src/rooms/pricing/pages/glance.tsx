import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Outcome } from '../trial.ts'

/** On a phone the result is far below the field one types into: its two figures stay in sight. The result itself speaks. */
export function Glance({ outcome }: { outcome: Outcome | null }) {
  const t = useText(messages).result
  const split = outcome?.split
  return (
    <p id="apercu" class="pricing-glance" aria-hidden="true" data-fresh>
      {split && t.glance(split.left, split.perHour)}
    </p>
  )
}
