import type { Examination } from '#base/examine'

/** What must hold of the charter in a house that came from elsewhere, and that the serving role can't change it. */
export const examinations: Examination[] = [
  {
    statement: `
      select not exists (
        select from article_versions v left join decisions d on d.id = v.decision_id where d.adopted_at is null) as holds`,
    says: 'Un article de la charte n’a pas de décision',
    of: 'content',
  },
  {
    statement: `
      select not exists (
        select from article_versions v join decisions d on d.id = v.decision_id
        where d.number <> 1
          and v.effective_from < d.adopted_at + make_interval(days => notice_days(v.article_key, d.adopted_at))) as holds`,
    says: 'Un article de la charte a changé sans son préavis',
    of: 'content',
  },
  {
    statement: `
      select not exists (
        select from article_versions v join articles a on a.key = v.article_key
        where v.value is distinct from coalesce(a.bounds -> 'only', v.value)
          or case when a.type in ('integer', 'rate') then
            not (v.value #>> '{}')::numeric between coalesce((a.bounds ->> 'min')::numeric, '-infinity')
              and coalesce((a.bounds ->> 'max')::numeric, 'infinity') end) as holds`,
    says: 'Un article de la charte sort de ses bornes',
    of: 'content',
  },
  {
    statement: `
      select not exists (
        select from articles a where not exists (
          select from article_versions v where v.article_key = a.key and v.shop_id is null)) as holds`,
    says: 'Un article de la charte n’a pas de valeur',
    of: 'content',
  },
  {
    statement: `
      select count(*) = 3 as holds from pg_trigger where tgname = 'only_grows' and tgenabled in ('O', 'A')
        and tgrelid in ('articles'::regclass, 'article_versions'::regclass, 'decisions'::regclass)`,
    says: 'La charte n’est plus gardée',
    of: 'content',
  },
  {
    statement: `
      select not bool_or(has_table_privilege($1, name, 'insert, delete, truncate')
        or has_any_column_privilege($1, name, 'insert, update')) as holds
      from unnest('{articles,article_versions,decisions}'::text[]) as name`,
    says: 'Le rôle qui sert peut changer la charte',
    of: 'rights',
  },
]
