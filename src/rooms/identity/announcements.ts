import type { PersonId } from '#kit/id'

declare module '#base/announce' {
  interface Announcements {
    /** The person has shown that letters to this address reach her. Purchases of the same address are hers. */
    'person.verified': { person: PersonId; email: string }
  }
}
