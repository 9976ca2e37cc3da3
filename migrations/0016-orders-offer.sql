-- What the buyer says of her piece, what a code takes off, and what both froze.
alter table cart_lines add column personalisation jsonb not null default '[]';
alter table cart_lines
  add column personalisation_print text not null generated always as (md5(personalisation::text)) stored;
alter table cart_lines drop constraint cart_lines_cart_id_shop_id_variant_id_choices_key;
alter table cart_lines add unique (cart_id, shop_id, variant_id, choices, personalisation_print);
comment on column cart_lines.personalisation is
  '[{"name", "kind": "text" | "choice" | "picture", "value"}]; a picture''s value is its reference. What it adds to the price is the listing''s to say.';

create table cart_discounts (
  cart_id bigint not null references carts on delete cascade,
  shop_id bigint not null,
  code text not null,
  primary key (cart_id, shop_id)
);

alter table orders
  add column discount bigint not null default 0 check (discount >= 0),
  add column discount_id bigint,
  add column discount_code text not null default '';
comment on column orders.items is 'What the buyer pays for the pieces: the lines together less the discount.';

alter table order_lines
  add column personalisation jsonb not null default '[]',
  add column bespoke boolean not null default false,
  add column lead_days integer;
comment on column order_lines.personalisation is 'As in the cart, each with its "supplement" in cents, frozen.';
comment on column order_lines.unit_price is 'The variant''s price with the supplements of its personalisation.';

create table given_pictures (
  reference text primary key,
  cart_id bigint references carts on delete set null,
  purchase_id bigint references purchases,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  erase_after date not null,
  recorded_at timestamptz not null default clock_timestamp()
);
create index on given_pictures (erase_after);
create index on given_pictures (purchase_id);
comment on table given_pictures is
  'Pictures that buyers give for their pieces. Only who bought it and who makes it see them; erased with the buyer''s address, or once no cart needs them.';
