create sequence measures_id;
create table measures (
  id bigint primary key default nextval('measures_id'),
  kind text not null default 'hidden' check (kind in ('hidden')),
  target text not null check (target in ('shop', 'listing')),
  shop_id bigint not null,
  listing_id bigint,
  reason text not null check (length(reason) between 10 and 4000),
  public_line text not null check (length(public_line) between 5 and 300),
  decided_by bigint not null references persons,
  starts_at timestamptz not null,
  ends_at timestamptz,
  lifted_by bigint references persons,
  recorded_at timestamptz not null default clock_timestamp(),
  check ((target = 'listing') = (listing_id is not null))
);
comment on table measures is 'What the operator did to a shop or listing, for the statement of reasons of article 17 of Regulation (EU) 2022/2065.';
comment on column measures.public_line is 'The line of the public log: what was done and why, without a name.';
create unique index measures_open on measures (target, shop_id, coalesce(listing_id, 0)) where ends_at is null;
create index on measures (shop_id);

create sequence reports_id;
create table reports (
  id bigint primary key default nextval('reports_id'),
  target text not null check (target in ('shop', 'listing')),
  shop_id bigint not null,
  listing_id bigint,
  reason text not null,
  reporter_email text not null,
  person_id bigint references persons on delete set null,
  state text not null default 'open' check (state in ('open', 'upheld', 'dismissed')),
  answered_by bigint references persons,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp()
);
