import type { PersonId } from '#kit/id'

declare module '#base/announce' {
  interface Announcements {
    /** The person has shown that letters to this address reach her: purchases of the same address are hers. */
    'person.verified': { person: PersonId; email: string }
    /** The person has left and her account is blank: what she still showed to others is to be closed. */
    'person.left': { person: PersonId }
  }
}
