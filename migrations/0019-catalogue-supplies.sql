-- Supplies are sold by the piece, by length, by weight or in lots; a creation names what it was made of.
alter table listings
  add column unit text not null default 'piece' check (unit in ('piece', 'cm', 'gram')),
  add column unit_step integer not null default 1 check (unit_step between 1 and 10000),
  add column lot integer check (lot between 2 and 100000),
  add column minimum integer not null default 1 check (minimum between 1 and 1000),
  add constraint pieces_are_whole check (unit <> 'piece' or unit_step = 1),
  add constraint lots_are_of_pieces check (lot is null or unit = 'piece');
comment on column listings.unit_step is 'Units in one step: 10 where it is sold by the 10 cm. Price, stock and quantities count steps.';
comment on column listings.lot is 'Pieces in what is sold as one; null where it is not sold in lots.';
comment on column listings.minimum is 'Steps that are sold at least.';
alter table variants drop column step;
comment on column variants.weight is 'Grams of one step; by weight, the step itself says it.';

create index listings_of_universe on listings (universe, published_at desc, id) where state = 'published';

create table listing_supplies (
  shop_id bigint not null,
  listing_id bigint not null,
  supply_id bigint not null,
  position integer not null default 0,
  primary key (shop_id, listing_id, supply_id),
  foreign key (shop_id, listing_id) references listings (shop_id, id) on delete cascade
);
create index on listing_supplies (supply_id);
comment on table listing_supplies is 'What a creation was made of, among the supplies of any shop. A supply that is gone is left out when it is shown.';

create table kit_parts (
  shop_id bigint not null,
  listing_id bigint not null,
  part_variant_id bigint not null,
  quantity integer not null check (quantity between 1 and 10000),
  position integer not null default 0,
  primary key (shop_id, listing_id, part_variant_id),
  foreign key (shop_id, listing_id) references listings (shop_id, id) on delete cascade,
  foreign key (shop_id, part_variant_id) references variants (shop_id, id)
);
create index on kit_parts (shop_id, part_variant_id);
comment on table kit_parts is 'Steps of the shop''s other variants in one kit. A kit is sold from their stock and has none of its own.';

create view offered_variants as
select variants.shop_id, variants.id, variants.listing_id, variants.position, variants.options, variants.sku,
  variants.price, variants.photo_id, case when kit.is_kit then kit.stock else variants.stock end as stock,
  coalesce(variants.weight, (
    select case when count(*) = count(case listings.unit when 'gram' then listings.unit_step else part.weight end)
      then sum(case listings.unit when 'gram' then listings.unit_step else part.weight end * kit_parts.quantity)::integer end
    from kit_parts
    join variants as part on part.shop_id = kit_parts.shop_id and part.id = kit_parts.part_variant_id
    join listings on listings.shop_id = part.shop_id and listings.id = part.listing_id
    where kit_parts.shop_id = variants.shop_id and kit_parts.listing_id = variants.listing_id)) as weight
from variants
left join lateral (
  select true as is_kit, min(part.stock / kit_parts.quantity) as stock
  from kit_parts
  join variants as part on part.shop_id = kit_parts.shop_id and part.id = kit_parts.part_variant_id
  where kit_parts.shop_id = variants.shop_id and kit_parts.listing_id = variants.listing_id
  having count(*) > 0
) as kit on true;
comment on view offered_variants is
  'Variants as they can be bought: a kit has the stock that its parts come to (a part made to order does not bound it) and, where nobody said what it weighs, their weight.';
