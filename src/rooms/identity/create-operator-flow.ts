import { readEmail } from '#kit/email'
import { newReference } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { AuthHouse } from './auth.ts'
import { messages } from './messages.ts'
import { openAccount } from './open-account-flow.ts'

/** The first account of an empty house, for whoever runs it. @returns what to sign in with, shown once. */
export async function createOperator(house: AuthHouse, to: string): Promise<{ email: string; password: string }> {
  const email = readEmail(to) ?? refuse('invalid', 'not_an_email')
  const password = newReference()
  await openAccount(house, { name: messages.fr.operator, email, password, roles: ['operator'] })
  return { email, password }
}
