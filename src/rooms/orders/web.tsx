import type { Mounted } from '#base/http'
import { cartWeb } from './cart-web.tsx'
import { checkoutWeb } from './checkout-web.tsx'
import { orderWeb } from './order-web.tsx'
import { purchaseWeb } from './purchase-web.tsx'

export const web: Mounted[] = [...cartWeb, ...checkoutWeb, ...purchaseWeb, ...orderWeb]
