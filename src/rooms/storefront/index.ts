/**
 * What everybody may see: the home page, categories, listings, shops, and the pages that the law or the charter wants
 * (legal notice, terms, personal data, contact, ranking). It has no table and changes nothing: it reads what the rooms
 * below hold. What is hidden by a measure, or not published, is missing to all but its maker.
 */
export { messages } from './messages.ts'
