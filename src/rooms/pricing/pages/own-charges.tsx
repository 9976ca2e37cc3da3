import { routes } from '#routes'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { PricingShop } from '../queries.ts'
import type { SellerCharges } from '../seller-charges.ts'

/** The way to her charges; while she has said nothing of them, what is supposed instead. */
export function OwnCharges({ shop, seller }: { shop: PricingShop; seller: SellerCharges }) {
  const t = useText(messages)
  const link = <a href={routes.pricing.charges({ shop: shop.id })}>{t.calculator.myCharges}</a>
  if (!seller.assumed) return <p>{link}</p>
  return (
    <Notice kind="info">
      {t.charges.assumed(shop.status)} {link}
    </Notice>
  )
}
