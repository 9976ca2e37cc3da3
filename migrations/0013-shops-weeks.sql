alter table shops
  add column away_from date,
  add column weekly_places integer check (weekly_places between 1 and 1000);
alter table shops add constraint away_in_order check (away_from is null or away_from < away_until);
comment on column shops.away_from is 'First day of the holidays that end on away_until; null where they have begun.';
comment on column shops.weekly_places is 'Pieces made to order that the shop takes in a week; null where it does not count them.';

create sequence sections_id;
create table sections (
  shop_id bigint not null references shops,
  id bigint not null default nextval('sections_id'),
  name text not null check (length(name) between 1 and 60),
  position integer not null default 0,
  primary key (shop_id, id)
);
create unique index sections_by_name on sections (shop_id, lower(name));
alter table listings
  add foreign key (shop_id, section_id) references sections (shop_id, id) on delete set null (section_id);
create index on listings (shop_id, section_id) where section_id is not null;
comment on table sections is 'How a maker orders her own shop: "Bols", "Pour la table".';

alter table listings drop constraint listings_shop_id_delivery_profile_id_fkey;
alter table listings
  add foreign key (shop_id, delivery_profile_id) references delivery_profiles (shop_id, id)
    on delete set null (delivery_profile_id);
comment on column listings.delivery_profile_id is 'How it is sent; null where it goes as the shop''s default says.';
create index on shops (away_until) where away_until is not null;
