import { z } from 'zod'
import { cards, means } from './cards.ts'

export const TryInput = z.object({ means: z.enum(means, 'required'), card: z.enum(cards).default('accepted') })
export const SecondStepInput = z.object({ answer: z.enum(['confirmed', 'failed'], 'required') })

/** What a webhook of the sandbox carries. */
export const EventInput = z.object({
  id: z.string().min(1).max(100),
  reference: z.string().min(1).max(100),
  state: z.enum(['processing', 'paid', 'refused', 'cancelled']),
  means: z.enum(means).nullable(),
  at: z.iso.datetime().transform((at) => new Date(at)),
})
