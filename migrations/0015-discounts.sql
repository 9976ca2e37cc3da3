create sequence discounts_id;
create table discounts (
  shop_id bigint not null references shops,
  id bigint not null default nextval('discounts_id'),
  code text not null check (code ~ '^[A-Z0-9-]{3,30}$'),
  kind text not null check (kind in ('percent', 'amount', 'delivery')),
  percent integer check (percent between 1 and 90),
  amount bigint check (amount between 1 and 100000000),
  minimum bigint not null default 0 check (minimum between 0 and 100000000),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  most_uses integer check (most_uses between 1 and 1000000),
  used integer not null default 0 check (used >= 0),
  stopped_at timestamptz,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (shop_id, id),
  unique (shop_id, code),
  check ((kind = 'percent') = (percent is not null)),
  check ((kind = 'amount') = (amount is not null)),
  constraint discount_used_up check (most_uses is null or used <= most_uses)
);
comment on table discounts is 'A maker''s own codes. `minimum` is of the pieces before the discount, delivery apart; both days are included.';
