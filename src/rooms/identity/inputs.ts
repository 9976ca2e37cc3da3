import { z } from 'zod'
import { EmailInput } from '#kit/email'
import { leastPassword, mostPassword } from './rules.ts'

const line = (most: number) => z.string().trim().max(most, 'too_long')
const required = (most: number) => line(most).min(1, 'required')
const email = EmailInput
const newPassword = z.string().min(1, 'required').min(leastPassword, 'too_short').max(mostPassword, 'too_long')
const password = z.string().min(1, 'required').max(mostPassword, 'too_long')
const token = z.string().max(500).default('')
const back = z.string().max(500).default('')

export const SignUpInput = z.object({
  name: required(80),
  email,
  password: newPassword,
  agreed: z.literal('yes', 'account_agree'),
  return: back,
})
export type SignUp = z.output<typeof SignUpInput>

export const SignInInput = z.object({ email, password, return: back })
export type SignIn = z.output<typeof SignInInput>

export const ConfirmInput = z.object({ token, password, return: back })
export const AddressedInput = z.object({ email })
export const SetPasswordInput = z.object({ token, password: newPassword })
export const EmailChangeInput = z.object({ email, password })
export const ProfileInput = z.object({ name: required(80) })
export const ChangePasswordInput = z.object({ current: password, password: newPassword })
export const ClosingInput = z.object({ password, sure: z.literal('yes', 'account_say_sure') })

export const AddressInput = z.object({
  name: required(120),
  line1: required(200),
  line2: line(200).default(''),
  postcode: line(10)
    .transform((text) => text.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{5}$/, 'only_in_france')),
  town: required(120),
})
