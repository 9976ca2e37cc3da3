/**
 * A maker's journal: posts with photos that her shop and the home page show, and what members say to them. A post is a
 * draft, then published; its address is that of its shop's journal, its slug and its number. Texts are plain: nothing
 * in them is markup, and only whole http addresses become links. The maker, and the house with a reason, may take a
 * comment from view; its author may delete it. Announced: comment.posted.
 */
export type {} from './announcements.ts'
export { createPost } from './create-post.ts'
export { PostInput } from './inputs.ts'
export { messages } from './messages.ts'
export { LinkedProse } from './pages/linked-prose.tsx'
export { PostCard, PostCards } from './pages/post-card.tsx'
export { postComment } from './post-comment.ts'
export { listNewestPosts, type PostSummary } from './public-queries.ts'
export { publishPost } from './publish-post.ts'
export { addressOfPost } from './rules.ts'
