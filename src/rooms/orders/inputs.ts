import { z } from 'zod'
import { EmailInput } from '#kit/email'
import { sources } from './rules.ts'

const line = (most: number) => z.string().trim().max(most, 'too_long').default('')
const needed = (most: number) => z.string({ error: 'required' }).trim().min(1, 'required').max(most, 'too_long')
const id = z
  .string({ error: 'required' })
  .regex(/^[1-9]\d{0,14}$/, 'not_understood')
  .transform(Number)
const ticked = z.string().optional().transform(Boolean)

/** As it was typed, "70 cm": only the listing says what it comes to (`readSteps`). */
const quantity = z.string({ error: 'required' }).trim().max(30, 'cart_not_a_quantity')

/** What the button of a listing's page sends. `choices[]` are the picked values, in the order of the listing's choices. */
export const AddToCartInput = z.object({
  listing: id,
  variant: z.preprocess((text) => (text === '' ? null : text), id.nullable().default(null)),
  quantity: quantity.default(''),
  choices: z.array(z.string().max(200)).max(10).default([]),
  source: z.enum(['', ...sources]).catch(''),
})
export type AddToCartInput = z.output<typeof AddToCartInput>

/** The same for a line that is in the cart already. */
export const ChangeLineInput = AddToCartInput.omit({ listing: true })
export type ChangeLineInput = z.output<typeof ChangeLineInput>

/** Blank takes the code away. */
export const CodeInput = z.object({ code: line(60) })

export const QuantityInput = z.object({ quantity })

/** "parcel", or "hand_over:12" for a place of the shop. */
export const DeliveryChoiceInput = z.object({
  delivery: z
    .string({ error: 'required' })
    .regex(/^(parcel|hand_over:[1-9]\d{0,14})$/, 'not_understood')
    .transform((text) => {
      const [way, handOver] = text.split(':')
      return { way: way as 'parcel' | 'hand_over', handOver: handOver ? Number(handOver) : null }
    }),
})
export type DeliveryChoice = z.output<typeof DeliveryChoiceInput>['delivery']

const address = {
  /** The name on the parcel, where it is somebody else's. */
  recipient: line(120),
  line1: needed(200),
  line2: line(200),
  postcode: needed(10)
    .transform((text) => text.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{5}$/, 'only_in_france')),
  town: needed(100),
}
const common = {
  name: needed(120),
  phone: line(30).refine((text) => /^([+\d][\d .()-]{5,})?$/.test(text), 'orders_phone'),
  giftNote: line(1000),
  hidePrices: ticked,
  /** A member's own address is kept for the next time. */
  keepAddress: ticked,
  /** Asked only where pieces are made for this buyer alone. */
  bespokeAgreed: ticked,
  /** Made with the page: two presses of its button are one purchase. */
  token: z.string().regex(/^[a-z0-9]{20}$/, 'not_understood'),
  /** What the page showed: see `shownOf`. */
  shown: z.string().max(10_000).default(''),
}

// A field that is not asked, whatever the form sends: a member's e-mail, an address typed before a hand-over was chosen.
const notTaken = z
  .unknown()
  .optional()
  .transform(() => '')
const noAddress = { recipient: notTaken, line1: notTaken, line2: notTaken, postcode: notTaken, town: notTaken }
// What lies in a parcel.
const noGift = { giftNote: notTaken, hidePrices: notTaken.transform(() => false) }

/** The form of the checkout: an address only where a parcel is to be sent, an e-mail only from a guest. */
export const CheckoutInput = {
  guestParcel: z.object({ email: EmailInput, ...common, ...address }),
  memberParcel: z.object({ email: notTaken, ...common, ...address }),
  guest: z.object({ ...noAddress, email: EmailInput, ...common, ...noGift }),
  member: z.object({ ...noAddress, email: notTaken, ...common, ...noGift }),
}
export type CheckoutInput = z.output<(typeof CheckoutInput)['guest']>

/** Beside them where something is made for this buyer alone: missing, it is told with all else that is. */
export const BespokeInput = z.object({
  bespokeAgreed: z.string({ error: 'checkout_bespoke' }).min(1, 'checkout_bespoke').transform(Boolean),
})

export const SendInput = z.object({ tracking: line(300) })
export const BuyerCancelInput = z.object({ reason: line(500) })
export const MakerCancelInput = z.object({ reason: needed(500), restock: ticked })
