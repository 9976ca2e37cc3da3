import { sql } from '#base/database'
import { isAtWork, nextStates, type OrderState } from './rules.ts'

const states = (Object.keys(nextStates) as OrderState[]).filter(isAtWork)

/** Whether the order `o` of a statement is in the maker's hands, as `isAtWork` says of one state. */
export const atWork = sql<boolean>`o.state in (${sql.join(states.map((state) => sql.lit(state)))})`
