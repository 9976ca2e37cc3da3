create sequence imports_id;
create table imports (
  shop_id bigint not null references shops,
  id bigint not null default nextval('imports_id'),
  reference text not null unique,
  platform text not null check (platform in ('etsy')),
  file_name text not null,
  file_key text not null,
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'done', 'failed', 'undone')),
  failure text,
  rows_total integer not null default 0,
  rows_done integer not null default 0,
  created_listings integer not null default 0,
  known_listings integer not null default 0,
  actor_id bigint,
  occurred_at timestamptz not null,
  finished_at timestamptz,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (shop_id, id)
);

create table import_rows (
  shop_id bigint not null,
  import_id bigint not null,
  line integer not null,
  key text not null,
  raw jsonb not null,
  outcome text not null check (outcome in ('created', 'known', 'aside')),
  listing_id bigint,
  listing_version integer,
  problems jsonb not null default '[]',
  primary key (shop_id, import_id, line),
  foreign key (shop_id, import_id) references imports (shop_id, id)
);
create index on import_rows (shop_id, key);
create index on import_rows (shop_id, listing_id);
comment on column import_rows.key is 'How the row is known again: SKU where unique in its file, else title, first image and ordinal among equals.';
comment on column import_rows.listing_version is 'Version as created, or as last touched by the import itself: a later one means the maker edited it.';

create table import_photos (
  shop_id bigint not null,
  import_id bigint not null,
  listing_id bigint not null,
  position integer not null,
  address text not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  attempts integer not null default 0,
  failure text,
  primary key (shop_id, import_id, listing_id, position),
  foreign key (shop_id, import_id) references imports (shop_id, id)
);
create index import_photos_waiting on import_photos (shop_id, import_id) where state = 'waiting';
