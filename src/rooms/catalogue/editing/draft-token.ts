import { randomUUID } from 'node:crypto'
import type { Form } from '#base/http'

/** What tells the form of a new piece from all others. */
export const newToken = (): string => randomUUID()

/** The token of a form; none where it has none that we made. */
export function readToken({ draft = '' }: Form): string | undefined {
  return /^[0-9a-f-]{36}$/.test(String(draft)) ? String(draft) : undefined
}
