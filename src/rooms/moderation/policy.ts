import { type Actor, hasRole } from '#kit/actor'
import { foldedWords } from '#kit/fold'

/** Measures are taken by people, never by the house itself: each has a name behind it (DSA art. 17 and 20). */
export function mayModerate(actor: Actor): actor is Actor & { id: NonNullable<Actor['id']> } {
  return actor.id !== null && hasRole(actor, 'moderator')
}

/** True where a line of the public log would tell whom it is about. */
export function namesSomebody(line: string, names: string[]): boolean {
  const said = ` ${foldedWords(line)} `
  return names.map(foldedWords).some((name) => name.length > 2 && said.includes(` ${name} `))
}
