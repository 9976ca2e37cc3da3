import { z } from 'zod'
import { limits } from './limits.ts'

const typed = z.string({ error: 'required' }).trim()

export const PostInput = z.object({
  title: typed.min(1, 'required').max(limits.title, 'too_long'),
  body: z.string().trim().max(limits.body, 'too_long').default(''),
  comments: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform((answer) => answer === 'yes'),
})
export type PostInput = z.output<typeof PostInput>

/** The version that the form was filled from. */
export const SeenInput = z.object({ version: z.coerce.number('not_understood').int('not_understood') })

export const CommentInput = z.object({ body: typed.min(1, 'required').max(limits.comment, 'too_long') })
export type CommentInput = z.output<typeof CommentInput>

/** The maker need not say why; the house must (article 17 of Regulation (EU) 2022/2065). */
export const HidingInput = z.object({ reason: z.string().trim().max(4000, 'too_long').default('') })
export const HouseHidingInput = z.object({
  reason: typed.min(1, 'required').min(10, 'too_short').max(4000, 'too_long'),
})
