-- What the house itself needs: its identity, the feed of changes, marks of things done once, counters of attempts.

create table instance (
  only_row boolean primary key default true check (only_row),
  feed uuid not null default gen_random_uuid(),
  created_at timestamptz not null default clock_timestamp()
);
comment on table instance is 'One row: who this house is. A search index built from another feed is worthless.';
insert into instance default values;

create sequence changes_seq;
create table changes (
  xid xid8 not null default pg_current_xact_id(),
  seq bigint not null default nextval('changes_seq'),
  kind text not null check (kind in ('listing', 'shop', 'measure')),
  id bigint not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (xid, seq)
);
comment on table changes is
  'The change feed. Readers take rows in (xid, seq) order with xid below pg_snapshot_xmin(pg_current_snapshot()): a remembered seq alone would skip a slow transaction for ever.';

create table marks (
  name text primary key,
  recorded_at timestamptz not null default clock_timestamp()
);
comment on table marks is 'Things done once in the life of this database, such as the demonstration market.';

create unlogged table rate_limits (
  key text primary key,
  window_start timestamptz not null,
  hits integer not null
);
