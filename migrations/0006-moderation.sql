-- Notices of others (article 16 of Regulation (EU) 2022/2065) and what the house did about its content (article 17).
create sequence reports_id;
create table reports (
  id bigint primary key default nextval('reports_id'),
  target text not null check (target in ('shop', 'listing')),
  shop_id bigint not null,
  listing_id bigint,
  reason text not null,
  rule text not null default '',
  reporter_name text not null default '',
  reporter_email text not null,
  person_id bigint references persons on delete set null,
  state text not null default 'open' check (state in ('open', 'upheld', 'dismissed')),
  answer text not null default '',
  answered_by bigint references persons,
  answered_at timestamptz,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  check ((target = 'listing') = (listing_id is not null)),
  check ((state = 'open') = (answered_at is null))
);
create index reports_open on reports (id) where state = 'open';
comment on column reports.rule is 'The law or rule that the reporter invokes, in her words.';

create sequence measures_id;
create table measures (
  id bigint primary key default nextval('measures_id'),
  kind text not null default 'hidden' check (kind in ('hidden')),
  target text not null check (target in ('shop', 'listing')),
  shop_id bigint not null,
  listing_id bigint,
  reason text not null check (length(reason) between 10 and 4000),
  ground text not null default '' check (length(ground) <= 300),
  public_line text not null check (length(public_line) between 5 and 300),
  report_id bigint references reports,
  decided_by bigint not null references persons,
  starts_at timestamptz not null,
  ends_at timestamptz,
  lifted_by bigint references persons,
  lift_reason text not null default '' check (length(lift_reason) <= 4000),
  recorded_at timestamptz not null default clock_timestamp(),
  check ((target = 'listing') = (listing_id is not null))
);
comment on table measures is 'What the operator did to a shop or listing, for the statement of reasons of article 17 of Regulation (EU) 2022/2065.';
comment on column measures.ground is 'The law or the clause of the terms on which it rests.';
comment on column measures.public_line is 'The line of the public log: what was done and why, without a name.';
comment on column measures.report_id is 'The notice that led to it; null where the house acted by itself.';
create unique index measures_open on measures (target, shop_id, coalesce(listing_id, 0)) where ends_at is null;
create index on measures (shop_id);
create index on measures (starts_at desc, id desc);
