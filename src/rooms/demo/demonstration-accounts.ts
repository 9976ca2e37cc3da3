import { demoGuides, demoOperator, demoPassword } from './content/staff.ts'
import { wholeMarket } from './market.ts'
import { messages } from './messages.ts'

/** With what to sign in to the demonstration: a maker, a buyer, the operator. Lines for the terminal. */
export function demonstrationAccounts(): string {
  const shop = wholeMarket.shops.find(({ slug }) => slug === demoGuides.shop)!
  const buyer = wholeMarket.buyers.find(({ key }) => key === demoGuides.buyer)!
  return messages.fr.accounts({
    maker: shop.maker.email,
    shop: shop.name,
    buyer: buyer.email,
    operator: demoOperator.email,
    password: demoPassword,
  })
}
