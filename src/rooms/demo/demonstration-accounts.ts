import { demoGuides, demoOperator, demoPassword } from './content/staff.ts'
import { wholeMarket } from './market.ts'
import { messages } from './messages.ts'

/** With what to sign in to the demonstration: a maker, a buyer, the operator. */
export function guideAccounts() {
  const shop = wholeMarket.shops.find(({ slug }) => slug === demoGuides.shop)!
  const buyer = wholeMarket.buyers.find(({ key }) => key === demoGuides.buyer)!
  return {
    maker: shop.maker.email,
    shop: shop.name,
    buyer: buyer.email,
    operator: demoOperator.email,
    password: demoPassword,
  }
}

/** The same, as lines for the terminal. */
export function demonstrationAccounts(): string {
  return messages.fr.accounts(guideAccounts())
}
