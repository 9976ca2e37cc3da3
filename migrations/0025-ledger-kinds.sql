-- Each kind of entry names its object, and its postings are what that object says: no more, no less, to no other account.
-- A new kind is one row here and one function, entry_ROOM_WHAT(entry entries) returns table (account text, amount bigint)
-- for the kind room.what: the lines that follow from the entry's object, none where there is no such object or not yet.
create table entry_kinds (
  kind text primary key check (kind ~ '^[a-z]+\.[a-z_]+$'),
  object text not null,
  says text not null
);
comment on table entry_kinds is 'Written by migrations alone: it is no part of a backup.';
comment on column entry_kinds.object is 'The table in which the entry''s reference is found.';

create or replace function stamp_entry() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from entry_kinds where kind = new.kind) then
    raise exception 'no kind of entry is called %', new.kind
      using errcode = 'check_violation', constraint = 'entry_kind_known';
  end if;
  new.xid := pg_current_xact_id();
  new.recorded_at := clock_timestamp();
  return new;
end $$;

-- Whether an entry says something else than its object. A line of nothing is no line.
create function entry_differs(entry entries) returns boolean
language plpgsql stable set search_path = public, pg_temp as $$
declare
  says text := 'entry_' || replace(entry.kind, '.', '_');
  differs boolean;
begin
  if to_regprocedure(format('%I(entries)', says)) is null then
    return true;
  end if;
  execute format($said$
    with said as (select account, amount from %I($1) where amount <> 0),
      written as (select account, amount from postings where entry_id = $2)
    select not exists (table said)
      or exists ((table said except all table written) union all (table written except all table said))
  $said$, says) into differs using entry, entry.id;
  return differs;
end $$;

drop trigger entry_balances on postings;
drop function guard_posting_balance();
drop trigger guard_posting on postings;
drop function guard_posting();

-- All postings of an entry are written by one statement, in the transaction that wrote the entry: nothing is added
-- once `set constraints` had it checked, and the check at the transaction's end is made once for each entry.
create function guard_postings() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  closed bigint;
begin
  select a.entry_id into closed
  from (select entry_id, count(*) as lines from added group by entry_id) a join entries e on e.id = a.entry_id
  where e.xid <> pg_current_xact_id() or e.recorded_at < transaction_timestamp()
    or a.lines <> (select count(*) from postings p where p.entry_id = a.entry_id)
  limit 1;
  if closed is not null then
    raise exception 'entry % is closed', closed
      using errcode = 'check_violation', constraint = 'posting_in_its_transaction';
  end if;
  return null;
end $$;
create trigger guard_postings after insert on postings referencing new table as added
  for each statement execute function guard_postings();

create or replace function guard_entry_balance() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  perform guard_balance(new.id);
  if entry_differs(new) then
    raise exception 'entry % % is not what its object says', new.kind, new.reference
      using errcode = 'check_violation', constraint = 'entry_agrees';
  end if;
  return null;
end $$;

-- Entries that do not balance, or say something else than their object: empty where all is well.
create function check_entries() returns table (object text, reference text, fault text)
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return query
    select e.kind, e.reference, format('it has %s postings and a sum of %s', count(p.*), coalesce(sum(p.amount), 0))
    from entries e left join postings p on p.entry_id = e.id
    group by e.id having count(p.*) < 2 or sum(p.amount) <> 0;
  return query
    select e.kind, e.reference, 'no kind of entry is called so'
    from entries e where not exists (select from entry_kinds k where k.kind = e.kind);
  return query
    select e.kind, e.reference, 'it is not what its object says'
    from entries e join entry_kinds k on k.kind = e.kind where entry_differs(e);
end $$;

-- What the charter says at a moment, for whatever the books count by it.

-- What an article says at a moment; what one shop was promised wins over the rule for all.
create function article_version_at(of_article text, at timestamptz, of_shop bigint default null) returns article_versions
language sql stable set search_path = public, pg_temp as $$
  select v from article_versions v
  where article_key = of_article and effective_from <= at and (shop_id is null or shop_id = of_shop)
  order by shop_id nulls last, effective_from desc limit 1
$$;

create function rate_of(version article_versions) returns integer
language sql immutable parallel safe as $$ select (version.value #>> '{}')::integer $$;

-- What is left of `amount` once `refunded` of `total` was given back: the cumulative method, rounded half up.
create function kept_of(amount bigint, total bigint, refunded bigint) returns bigint
language sql immutable parallel safe as $$
  select amount - div(amount::numeric * refunded * 2 + total, total::numeric * 2)::bigint
$$;

-- Versions that no decision, or no notice, stands behind: empty where all is well.
create function check_charter() returns table (object text, reference text, fault text)
language sql stable set search_path = public, pg_temp as $$
  select 'article', v.article_key, format('version %s has no adopted decision', v.id)
  from article_versions v left join decisions d on d.id = v.decision_id where d.adopted_at is null
  union all
  select 'article', v.article_key, format('version %s came without its notice', v.id)
  from article_versions v join decisions d on d.id = v.decision_id
  where d.number <> 1 and v.effective_from < d.adopted_at + make_interval(days => notice_days(v.article_key, d.adopted_at))
  union all
  select 'article', v.article_key, format('version %s is out of its bounds', v.id)
  from article_versions v join articles a on a.key = v.article_key
  where (a.type in ('integer', 'rate') and not coalesce((v.value #>> '{}')::numeric
      between coalesce((a.bounds ->> 'min')::numeric, '-infinity') and coalesce((a.bounds ->> 'max')::numeric, 'infinity'), false))
    or (a.bounds ? 'only' and v.value is distinct from a.bounds -> 'only')
$$;
