-- A maker's shop is her face.
alter table shops
  add column accent text check (accent ~ '^#[0-9a-f]{6}$'),
  add column title_face text not null default 'serif' check (title_face in ('serif', 'sans')),
  add column banner_key text,
  add column banner_focus_x integer not null default 50 check (banner_focus_x between 0 and 100),
  add column banner_focus_y integer not null default 50 check (banner_focus_y between 0 and 100),
  add column questions jsonb not null default '[]',
  add column terms jsonb not null default '{}';
comment on column shops.accent is
  'The colour of her shop as she chose it, null for the house''s own; pages show the shades of it that can be read.';
comment on column shops.banner_focus_x is 'What stays seen where the banner is cut, in hundredths from the left; y from the top.';
comment on column shops.questions is '[{"question", "answer"}], up to twenty, in her order.';
comment on column shops.terms is 'What she says of returns, repairs, custom work; what is absent is the house''s own sentence.';

create sequence story_photos_id;
create table story_photos (
  shop_id bigint not null references shops,
  id bigint not null default nextval('story_photos_id'),
  position integer not null,
  file_key text not null,
  alt text not null default '' check (length(alt) <= 500),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  primary key (shop_id, id)
);

create sequence meetings_id;
create table meetings (
  shop_id bigint not null references shops,
  id bigint not null default nextval('meetings_id'),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  commune_code text not null,
  town text not null,
  department text not null,
  place text not null check (length(place) between 1 and 200),
  hours text not null default '' check (length(hours) <= 200),
  primary key (shop_id, id)
);
create index on meetings (shop_id, ends_on);
comment on table meetings is 'Where and when she can be met: markets, open workshops.';

create table pins (
  shop_id bigint not null,
  listing_id bigint not null,
  position integer not null,
  primary key (shop_id, listing_id),
  foreign key (shop_id, listing_id) references listings (shop_id, id) on delete cascade
);
comment on table pins is 'Pieces that a maker shows first in her shop, up to six.';

create table sales_elsewhere (
  shop_id bigint not null references shops,
  month date not null check (extract(day from month) = 1),
  place text not null check (place in ('markets', 'own_site', 'other_sites', 'shops', 'other')),
  amount bigint not null check (amount between 0 and 100000000000),
  primary key (shop_id, month, place)
);
comment on table sales_elsewhere is 'What a maker says that she sold elsewhere, in cents a month: only she sees it.';

-- Weight slices: what a letter or a parcel costs up to so many grams, packaging included.
alter table delivery_profiles
  add column slices jsonb,
  add column packaging integer not null default 0 check (packaging between 0 and 10000);
comment on column delivery_profiles.slices is
  '[{"kind": "letter" | "parcel", "upTo": grams, "price": cents}] in ascending order; null where the price is by the piece.';
