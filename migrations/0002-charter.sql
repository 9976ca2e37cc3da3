-- The law of the house. A value changes only by a new version, a version only by an adopted decision, after its notice.

create sequence decisions_id;
create table decisions (
  id bigint primary key default nextval('decisions_id'),
  number integer not null unique,
  title text not null,
  reasons text not null,
  adopted_at timestamptz
);
comment on column decisions.adopted_at is 'The database''s clock at adoption; null while it is only proposed.';

create table articles (
  key text primary key check (key ~ '^[a-z]+(\.[a-z_]+)*$'),
  position integer not null unique,
  type text not null check (type in ('integer', 'rate', 'boolean', 'text')),
  bounds jsonb not null default '{}',
  notice_article text references articles,
  may_differ_by_shop boolean not null default false
);
comment on column articles.bounds is 'For integer and rate: {"min": …, "max": …}. A rate is in ten-thousandths: 500 is 5 %.';
comment on column articles.notice_article is 'The article whose value, in days, is the notice for a change of this one.';

create sequence article_versions_id;
create table article_versions (
  id bigint primary key default nextval('article_versions_id'),
  article_key text not null references articles,
  shop_id bigint,
  value jsonb not null,
  effective_from timestamptz not null,
  decision_id bigint not null references decisions,
  recorded_at timestamptz not null default clock_timestamp(),
  unique nulls not distinct (article_key, shop_id, effective_from)
);
comment on column article_versions.shop_id is 'Set where one shop was promised something else; null is the rule for everyone.';

create function notice_days(of_article text, at timestamptz) returns integer
language sql stable set search_path = public, pg_temp as $$
  select coalesce((
    select (v.value #>> '{}')::integer
    from articles a join article_versions v on v.article_key = a.notice_article and v.shop_id is null
    where a.key = of_article and v.effective_from <= at
    order by v.effective_from desc limit 1), 15)
$$;

-- The founding decision, number 1, is the one exemption from notice, and only while no other decision exists.
create function guard_article_version() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  article articles;
  decision decisions;
  amount numeric;
begin
  select * into article from articles where key = new.article_key;
  select * into decision from decisions where id = new.decision_id;
  if decision.adopted_at is null then
    raise exception 'article % cannot change: decision % is not adopted', new.article_key, decision.number
      using errcode = 'check_violation', constraint = 'article_version_adopted';
  end if;
  if new.shop_id is not null and not article.may_differ_by_shop then
    raise exception 'article % is the same for every shop', new.article_key
      using errcode = 'check_violation', constraint = 'article_version_for_all';
  end if;
  if article.type in ('integer', 'rate') then
    if jsonb_typeof(new.value) <> 'number' then
      raise exception 'article % takes a number', new.article_key
        using errcode = 'check_violation', constraint = 'article_version_bounds';
    end if;
    amount := (new.value #>> '{}')::numeric;
    if amount <> trunc(amount)
      or amount < coalesce((article.bounds ->> 'min')::numeric, amount)
      or amount > coalesce((article.bounds ->> 'max')::numeric, amount) then
      raise exception 'article % stays within %', new.article_key, article.bounds
        using errcode = 'check_violation', constraint = 'article_version_bounds';
    end if;
  elsif jsonb_typeof(new.value) <> (case article.type when 'text' then 'string' else article.type end) then
    raise exception 'article % takes a %', new.article_key, article.type
      using errcode = 'check_violation', constraint = 'article_version_bounds';
  end if;
  if decision.number = 1 and not exists (select from decisions where number > 1) then
    return new;
  end if;
  if new.effective_from < decision.adopted_at + make_interval(days => notice_days(new.article_key, decision.adopted_at)) then
    raise exception 'article % needs % days of notice', new.article_key, notice_days(new.article_key, decision.adopted_at)
      using errcode = 'check_violation', constraint = 'article_version_notice';
  end if;
  return new;
end $$;
create trigger guard_article_version before insert on article_versions
  for each row execute function guard_article_version();

-- adopted_at is always the database's own clock: nobody can date an adoption back. An adopted decision never changes again.
create function guard_decision() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.adopted_at is not null or new.adopted_at is null or new.number <> old.number) then
    raise exception 'decision % cannot be changed', old.number
      using errcode = 'check_violation', constraint = 'decision_is_final';
  end if;
  if new.adopted_at is not null then
    new.adopted_at := clock_timestamp();
  end if;
  return new;
end $$;
create trigger guard_decision before insert or update on decisions
  for each row execute function guard_decision();

create function refuse_change() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception '% only grows: no % here', tg_table_name, lower(tg_op)
    using errcode = 'check_violation', constraint = tg_table_name || '_only_grows';
end $$;
create trigger only_grows before update or delete or truncate on article_versions
  for each statement execute function refuse_change();
create trigger only_grows before delete or truncate on decisions
  for each statement execute function refuse_change();
create trigger only_grows before update or delete or truncate on articles
  for each statement execute function refuse_change();

insert into decisions (number, title, reasons, adopted_at) values (1, 'Charte fondatrice',
  'Les règles avec lesquelles la maison ouvre. Elles reprennent ce que les créatrices et créateurs ont demandé à la fermeture de leur ancienne place de marché : déposer gratuitement et sans limite, ne payer que sur une vente réelle, n’être plus jamais mis devant le fait accompli.',
  clock_timestamp());

insert into articles (key, position, type, bounds, notice_article, may_differ_by_shop) values
  ('notice.terms', 1, 'integer', '{"min": 15, "max": 730}', null, false),
  ('notice.closing', 2, 'integer', '{"min": 365, "max": 1825}', null, false),
  ('fee.rate', 3, 'rate', '{"min": 0, "max": 2000}', null, true),
  ('fee.vat_rate', 4, 'rate', '{"min": 0, "max": 3000}', null, false),
  ('fee.payment_cost_returned', 5, 'boolean', '{}', null, false),
  ('listing.fee', 6, 'integer', '{"min": 0, "max": 0}', null, false),
  ('listing.expires', 7, 'boolean', '{}', null, false),
  ('listing.unlimited', 8, 'boolean', '{}', null, false),
  ('placement.paid', 9, 'boolean', '{}', null, false),
  ('order.confirmation_hours', 10, 'integer', '{"min": 24, "max": 720}', null, false);
-- Set afterwards so that the first two may govern themselves and all others; the guard against change comes back at once.
alter table articles disable trigger only_grows;
update articles set notice_article = case when key = 'notice.closing' then 'notice.closing' else 'notice.terms' end;
alter table articles enable trigger only_grows;
alter table articles alter column notice_article set not null;

insert into article_versions (article_key, value, effective_from, decision_id)
select key, value::jsonb, '2026-01-01 00:00:00+01', (select id from decisions where number = 1)
from (values
  ('notice.terms', '90'), ('notice.closing', '365'), ('fee.rate', '500'), ('fee.vat_rate', '2000'),
  ('fee.payment_cost_returned', 'false'), ('listing.fee', '0'), ('listing.expires', 'false'),
  ('listing.unlimited', 'true'), ('placement.paid', 'false'), ('order.confirmation_hours', '72')
) as founding (key, value);
