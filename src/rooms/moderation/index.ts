/**
 * What the house does about content: reports that anybody sends, measures that a moderator takes and lifts, and their
 * public log without names. A hidden shop or listing is not shown and not sold; nothing here touches what was bought.
 * It never acts upward: other rooms ask `isHidden` in their queries, and hear `measure.taken` and `measure.lifted`.
 */
export type {} from './announcements.ts'
export { hide } from './hide.ts'
export { isHidden } from './is-hidden.ts'
export { lift } from './lift.ts'
export { messages } from './messages.ts'
export { OwnMeasures } from './pages/own-measures.tsx'
export { findTarget, listMeasuresOnShop, type Measure, type Target } from './queries.ts'
export { readTarget } from './read-target.ts'
export { sendReport } from './send-report.ts'
