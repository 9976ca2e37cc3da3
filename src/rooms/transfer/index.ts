/**
 * Coming from elsewhere: a file of Etsy listings becomes drafts, row by row, with a report of each. An import is read
 * in a job, in batches that may end anywhere and go on; the same row again is known and changes nothing. Photos come
 * after the texts and never hold them up. What is missing is filled for many at once, and a whole import can be undone.
 */
export { type AskedImport, dryRun, parseImport, runImport } from './cli.ts'
export { messages } from './messages.ts'
