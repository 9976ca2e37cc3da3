import { sql } from '#base/database'

/** What goes from a letter that waits no longer: its words, and whom it was for where she has left in the meantime. */
export const closed = {
  html_body: '',
  text_body: '',
  reply_to: null,
  recipient: sql<string>`case when forget then '' else recipient end`,
  subject: sql<string>`case when forget then '' else subject end`,
  about: sql<string | null>`case when forget then null else about end`,
}
