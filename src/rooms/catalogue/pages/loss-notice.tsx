import type { Loss } from '#rooms/pricing'
import { routes } from '#routes'
import { HiddenField } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

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

/** Publishing at a loss was asked for and not yet done: sending the form again means it. */
export function LossWarning({ says, ...at }: At & { says: string }) {
  const t = useText(messages).form
  return (
    <Notice kind="warning">
      <HiddenField name="lossSeen" value="yes" />
      {says} <a href={routes.pricing.listing(at)}>{t.seeCalculation}</a>
    </Notice>
  )
}
