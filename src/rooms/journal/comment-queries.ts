import { type Reader, sql, type Tx } from '#base/database'
import type { CommentId, PersonId, PostId, ShopId } from '#kit/id'

export type CommentView = {
  id: CommentId
  person: PersonId
  name: string
  body: string
  hiddenBy: 'maker' | 'house' | null
  occurredAt: Date
}
type Of = { shop: ShopId; id: PostId }
/** Whose comments that were taken from view are shown, too: her own to a member, all to who may judge them. */
export type Eyes = { person: PersonId | null; judges: boolean }

const seenBy = ({ person, judges }: Eyes) =>
  judges ? sql`true` : sql`(comments.hidden_by is null or comments.person_id = ${person})`

/** A page of what was said, oldest first. */
export async function listComments(
  reader: Reader,
  { shop, id }: Of,
  eyes: Eyes,
  { page, size }: { page: number; size: number },
): Promise<CommentView[]> {
  const { rows } = await sql<CommentView>`
    select comments.id, person_id as person, persons.name, body, hidden_by as "hiddenBy", occurred_at as "occurredAt"
    from comments join persons on persons.id = comments.person_id
    where shop_id = ${shop} and post_id = ${id} and ${seenBy(eyes)}
    order by comments.id limit ${size} offset ${(page - 1) * size}`.execute(reader)
  return rows
}

export async function countComments(reader: Reader, { shop, id }: Of, eyes: Eyes): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from comments
    where shop_id = ${shop} and post_id = ${id} and ${seenBy(eyes)}`.execute(reader)
  return rows[0]!.count
}

/** A comment with whose journal it stands in. */
export type Comment = CommentView & {
  shop: ShopId
  post: PostId
  owner: PersonId
  title: string
  slug: string
  shopSlug: string
  shopName: string
}

export async function findComment(reader: Reader, id: number): Promise<Comment | undefined> {
  const { rows } = await sql<Comment>`
    select comments.id, comments.person_id as person, persons.name, comments.body, comments.hidden_by as "hiddenBy",
      comments.occurred_at as "occurredAt", comments.shop_id as shop, post_id as post, shops.person_id as owner,
      posts.title, posts.slug, shops.slug as "shopSlug", shops.name as "shopName"
    from comments
    join persons on persons.id = comments.person_id
    join posts on posts.shop_id = comments.shop_id and posts.id = comments.post_id
    join shops on shops.id = comments.shop_id
    where comments.id = ${id}`.execute(reader)
  return rows[0]
}

/** Nobody judges it at the same time. */
export async function lockComment(tx: Tx, id: number): Promise<Comment | undefined> {
  await sql`select from comments where id = ${id} for update`.execute(tx)
  return findComment(tx, id)
}
