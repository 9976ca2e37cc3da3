/**
 * How a member leaves: what is left to do before (orders of her shops, money), what goes on without her, what is erased
 * and what is kept, until when and by which law. Where something is left to do her shops close and the account waits;
 * it closes by itself once all is done. The erasing itself is each room's own (`person.left`).
 */
export { messages } from './messages.ts'
