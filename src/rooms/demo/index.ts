/**
 * The demonstration market of a trial: invented makers, pieces and sales (`content/`), made in an empty house through
 * the acts of the other rooms, with six weeks behind it. Marks: demonstration.begun, demonstration.done.
 */
export { demonstrationAccounts } from './demonstration-accounts.ts'
export { holdPiece } from './hold-piece-flow.ts'
export { makeDemonstration } from './make-demonstration-flow.ts'
