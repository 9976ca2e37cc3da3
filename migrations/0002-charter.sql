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
  notice_article text not null references articles check (notice_article in ('notice.terms', 'notice.closing')),
  may_differ_by_shop boolean not null default false
);
comment on column articles.bounds is 'For integer and rate: {"min": …, "max": …}; for boolean: {"only": …} where no vote may turn it. A rate is in ten-thousandths: 500 is 5 %.';
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
    order by v.effective_from desc limit 1), 90)
$$;

-- What a version must hold to: the article's type and bounds, and the rule for all where no shop may differ.
create function guard_article_value() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  article articles;
  amount numeric;
begin
  select * into article from articles where key = new.article_key;
  if new.shop_id is not null and not article.may_differ_by_shop then
    raise exception 'article % is the same for every shop', new.article_key
      using errcode = 'check_violation', constraint = 'article_version_for_all';
  end if;
  if jsonb_typeof(new.value) is distinct from
    (case article.type when 'text' then 'string' when 'boolean' then 'boolean' else 'number' end) then
    raise exception 'article % takes a value of type %', new.article_key, article.type
      using errcode = 'check_violation', constraint = 'article_version_bounds';
  end if;
  if new.value is distinct from coalesce(article.bounds -> 'only', new.value) then
    raise exception 'article % stays %', new.article_key, article.bounds -> 'only'
      using errcode = 'check_violation', constraint = 'article_version_bounds';
  end if;
  if article.type in ('integer', 'rate') then
    amount := (new.value #>> '{}')::numeric;
    if amount <> trunc(amount)
      or amount < coalesce((article.bounds ->> 'min')::numeric, amount)
      or amount > coalesce((article.bounds ->> 'max')::numeric, amount) then
      raise exception 'article % stays within %', new.article_key, article.bounds
        using errcode = 'check_violation', constraint = 'article_version_bounds';
    end if;
  end if;
  return new;
end $$;
create trigger guard_article_value before insert on article_versions
  for each row execute function guard_article_value();

-- A version is written in the transaction that adopts its decision: nothing is slipped into an old decision, whose
-- notice ran out long ago. The founding decision, number 1, is the one exemption from notice.
create function guard_article_version() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  decision decisions;
  notice integer;
begin
  select * into decision from decisions where id = new.decision_id;
  if decision.adopted_at is null then
    raise exception 'article % cannot change: decision % is not adopted', new.article_key, decision.number
      using errcode = 'check_violation', constraint = 'article_version_adopted';
  end if;
  if decision.adopted_at < transaction_timestamp() then
    raise exception 'decision % was adopted without this change of article %', decision.number, new.article_key
      using errcode = 'check_violation', constraint = 'article_version_with_its_decision';
  end if;
  new.recorded_at := clock_timestamp();
  notice := notice_days(new.article_key, decision.adopted_at);
  if decision.number <> 1 and new.effective_from < decision.adopted_at + make_interval(days => notice) then
    raise exception 'article % needs % days of notice', new.article_key, notice
      using errcode = 'check_violation', constraint = 'article_version_notice';
  end if;
  return new;
end $$;
create trigger guard_article_version before insert on article_versions
  for each row execute function guard_article_version();

-- adopted_at is always the database's own clock: nobody can date an adoption back. What is adopted is the text that
-- was proposed, and it never changes again.
create function guard_decision() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.adopted_at is not null or (new.id, new.number) <> (old.id, old.number)
    or (new.adopted_at is not null and (new.title, new.reasons) <> (old.title, old.reasons))) then
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
  ('notice.terms', 1, 'integer', '{"min": 15, "max": 730}', 'notice.terms', false),
  ('notice.closing', 2, 'integer', '{"min": 365, "max": 1825}', 'notice.closing', false),
  ('closing.quiet_season', 3, 'boolean', '{}', 'notice.closing', false),
  ('closing.members_first', 4, 'boolean', '{}', 'notice.closing', false),
  ('fee.rate', 5, 'rate', '{"min": 0, "max": 2000}', 'notice.terms', true),
  ('fee.vat_rate', 6, 'rate', '{"min": 0, "max": 3000}', 'notice.terms', false),
  ('fee.payment_cost_returned', 7, 'boolean', '{}', 'notice.terms', false),
  ('listing.fee', 8, 'integer', '{"min": 0, "max": 0}', 'notice.terms', false),
  ('listing.expires', 9, 'boolean', '{"only": false}', 'notice.terms', false),
  ('listing.unlimited', 10, 'boolean', '{"only": true}', 'notice.terms', false),
  ('placement.paid', 11, 'boolean', '{"only": false}', 'notice.terms', false),
  ('order.confirmation_hours', 12, 'integer', '{"min": 24, "max": 720}', 'notice.terms', false);

insert into article_versions (article_key, value, effective_from, decision_id)
select key, value::jsonb, '2026-01-01 00:00:00+01', (select id from decisions where number = 1)
from (values
  ('notice.terms', '90'), ('notice.closing', '365'), ('closing.quiet_season', 'true'),
  ('closing.members_first', 'true'), ('fee.rate', '500'), ('fee.vat_rate', '2000'),
  ('fee.payment_cost_returned', 'false'), ('listing.fee', '0'), ('listing.expires', 'false'),
  ('listing.unlimited', 'true'), ('placement.paid', 'false'), ('order.confirmation_hours', '72')
) as founding (key, value);
