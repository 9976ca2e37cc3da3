import type { Examination } from '#base/examine'

/** What must hold of the books in a house that came from elsewhere, and what the serving role may never do to them. */
export const examinations: Examination[] = [
  {
    statement: `
      select not exists (
        select from entries left join postings on entry_id = id
        group by id having count(entry_id) < 2 or sum(amount) <> 0) as holds`,
    says: 'Une écriture du grand livre n’est pas en équilibre',
    of: 'content',
  },
  {
    statement: `
      select count(*) = 2 as holds from pg_trigger
      where tgname = 'only_grows' and tgenabled in ('O', 'A') and tgrelid in ('entries'::regclass, 'postings'::regclass)`,
    says: 'Le grand livre n’est plus gardé',
    of: 'content',
  },
  {
    statement: `
      select not bool_or(has_table_privilege($1, name, 'delete, truncate')
        or has_any_column_privilege($1, name, 'update')) as holds from unnest('{entries,postings}'::text[]) as name`,
    says: 'Le rôle qui sert peut réécrire le grand livre',
    of: 'rights',
  },
]
