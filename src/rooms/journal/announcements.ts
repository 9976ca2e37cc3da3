import type { CommentId } from '#kit/id'

declare module '#base/announce' {
  interface Announcements {
    /** A member said something to a post. */
    'comment.posted': { comment: CommentId }
  }
}
