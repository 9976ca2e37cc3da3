import { z } from 'zod'
import { now } from '#base/clock'
import { read } from '#kit/read'
import { Refusal } from '#kit/refusal'
import type { Found, ProviderEvent } from './provider.ts'

/** Bytes of a webhook; those of real providers have a few thousand. */
export const mostOfWebhook = 64 * 1024

// No means of payment has a cost before it, so nothing can be paid. A provider's clock may be ahead of ours by a little.
const earliest = new Date('2026-01-01T00:00:00+01:00')
const ahead = 10 * 60_000

const word = z.string().regex(/^[\x21-\x7e]{1,200}$/)
const found = {
  state: z.enum(['open', 'processing', 'paid', 'refused', 'cancelled']),
  means: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,39}$/)
    .nullable(),
  at: z.date().refine((at) => at >= earliest && at.getTime() <= now().getTime() + ahead),
}
const paidBySomething = ({ state, means }: { state: string; means: string | null }) =>
  state !== 'paid' || means !== null
const bySomething = { path: ['means'] }

const FoundShape = z.object(found).refine(paidBySomething, bySomething)
const EventShape = z.object({ id: word, reference: word, ...found }).refine(paidBySomething, bySomething)
const StartedShape = z.object({
  providerReference: word,
  redirectTo: z
    .string()
    .regex(/^(https:\/\/|\/(?!\/))[\x21-\x7e]*$/)
    .max(2000),
})
const GivenBackShape = z.object({ providerReference: word })

/** What a provider told, field by field within its bounds, whoever it is; refuses (invalid) any other. */
export function boundedEvent(event: ProviderEvent): ProviderEvent {
  return read(EventShape, event)
}

/** The same of its answers. One that cannot be is the provider's fault: it is reported, and asked again later. */
export const boundedFound = (answer: Found): Found => answered(FoundShape, answer)
export const boundedStart = (answer: z.input<typeof StartedShape>) => answered(StartedShape, answer)
export const boundedReturn = (answer: z.input<typeof GivenBackShape>) => answered(GivenBackShape, answer)

function answered<Shape extends z.ZodType>(shape: Shape, answer: unknown): z.output<Shape> {
  try {
    return read(shape, answer)
  } catch (error) {
    const fields = error instanceof Refusal ? error.faults.map(({ field }) => field).join(', ') : ''
    throw new Error(`the provider's answer is out of bounds: ${fields}`)
  }
}
