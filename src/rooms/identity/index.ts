/**
 * People: how they sign up and in, their sessions, roles, kept address, export and erasure of their data.
 * An account opens only once its address is confirmed from a letter; `person.verified` is announced then.
 * Passwords and sessions are better-auth's (`auth.ts` is its only importer); its own routes are not mounted.
 */
export type {} from './announcements.ts'
export { confirmPassword } from './change-password-flow.ts'
export { closeAccount } from './close-account.ts'
export { createOperator } from './create-operator-flow.ts'
export { findActor } from './find-actor.ts'
export { ClosingInput } from './inputs.ts'
export { keepAddress } from './keep-address.ts'
export { messages } from './messages.ts'
export { openAccount } from './open-account-flow.ts'
export { PasswordField } from './pages/entry-fields.tsx'
export { findAddress, findPersonContact, hasOperator, type KeptAddress, listStaff } from './queries.ts'
export { ownPath } from './rules.ts'
export { leftBrowser } from './session-cookie.ts'
