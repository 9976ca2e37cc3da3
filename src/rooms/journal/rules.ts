import { type Actor, hasRole } from '#kit/actor'
import type { PersonId } from '#kit/id'

/** 'la-cuisson-123' → 123; undefined where no id ends the address. */
export function idOfPost(address: string): number | undefined {
  const digits = /(?:^|-)([1-9]\d{0,14})$/.exec(address)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

export function addressOfPost({ slug, id }: { slug: string; id: number }): string {
  return `${slug}-${id}`
}

/** A journal is seen where its shop is; its maker sees hers always, and her drafts. */
export function maySee(actor: Actor, post: { owner: PersonId; visible: boolean }): boolean {
  return post.visible || actor.id === post.owner
}

/** As whom somebody may take a comment of this journal from view, if at all. */
export function hidesAs(actor: Actor, owner: PersonId): 'maker' | 'house' | undefined {
  if (actor.id === owner) return 'maker'
  return actor.id !== null && hasRole(actor, 'moderator') ? 'house' : undefined
}

/** What the house hid, the maker cannot show again. */
export function mayShowAgain(actor: Actor, owner: PersonId, hiddenBy: 'maker' | 'house' | null): boolean {
  const as = hidesAs(actor, owner)
  return hiddenBy !== null && as !== undefined && (as === 'house' || hiddenBy === 'maker')
}

/** The page asked for, from 1; what is no number is the first. */
export function pageOf(text: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1
}
