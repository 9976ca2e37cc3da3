import type { Examination } from '#base/examine'

/** The whole of a house's money, as the database itself looks at it: charter, payments, orders, entries. */
export const examinations: Examination[] = [
  {
    statement: `
      select count(*) = 0 as holds,
        string_agg(format('%s %s: %s', object, reference, fault), '; ') filter (where number <= 3)
          || case when count(*) > 3 then format('; %s more', count(*) - 3) else '' end as which
      from (select *, row_number() over () as number from check_books()) as faults`,
    says: 'Les comptes et ce qu’ils comptent ne s’accordent pas',
    of: 'books',
  },
]
