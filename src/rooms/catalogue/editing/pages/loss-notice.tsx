import type { Loss } from '#rooms/pricing'
import { routes } from '#routes'
import { HiddenField } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'

type At = { shop: number; listing: string | number }

/** A listing that loses with each sale, by the costs that its maker wrote down. */
export function LossNotice({ loss, ...at }: At & { loss: Loss }) {
  const t = useText(messages).form
  return (
    <Notice kind="warning">
      {t.atLoss(loss.left)} <a href={routes.pricing.listing(at)}>{t.seeCalculation}</a>
    </Notice>
  )
}

/** She was told that publishing would be at a loss: sending the form again means it. */
export function LossKnown(at: At) {
  const t = useText(messages).form
  return (
    <p>
      <HiddenField name="lossSeen" value="yes" />
      <a href={routes.pricing.listing(at)}>{t.seeCalculation}</a>
    </p>
  )
}
