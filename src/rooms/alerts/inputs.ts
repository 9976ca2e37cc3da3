import { z } from 'zod'
import { EmailInput } from '#kit/email'

/** What the form on a piece's page sends; a member's address is known. */
export const AlertInput = z.object({
  listing: z
    .string({ error: 'required' })
    .regex(/^[1-9]\d{0,14}$/, 'not_understood')
    .transform(Number),
})
export const GuestAlertInput = AlertInput.extend({ email: EmailInput })
