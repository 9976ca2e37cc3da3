import { newReference } from '#kit/id'
import type { AuthHouse } from './auth.ts'
import { messages } from './messages.ts'
import { openAccount } from './open-account-flow.ts'

/** The first account of an empty house, for whoever runs it. @returns what to sign in with, shown once. */
export async function createOperator(house: AuthHouse, email: string): Promise<{ email: string; password: string }> {
  const password = newReference()
  await openAccount(house, { name: messages.fr.operator, email, password, roles: ['operator'] })
  return { email: email.toLowerCase(), password }
}
