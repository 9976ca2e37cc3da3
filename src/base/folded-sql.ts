import { plainLetters } from '#kit/fold'
import { sql } from './database.ts'

const single = [...plainLetters].filter(([, plain]) => plain.length === 1)
const several = [...plainLetters].filter(([, plain]) => plain.length > 1)

/** What `folded` of the kit says of a text, said by PostgreSQL: for lists that are looked through as words are typed. */
export function foldedSql(text: ReturnType<typeof sql>): ReturnType<typeof sql> {
  const bare = sql`regexp_replace(normalize(lower(${text}), nfkd), '[\u0300-\u036f]', '', 'g')`
  const letters = sql`translate(${bare}, ${single.map(([from]) => from).join('')}, ${single.map(([, to]) => to).join('')})`
  return several.reduce((all, [from, to]) => sql`replace(${all}, ${from}, ${to})`, letters)
}
