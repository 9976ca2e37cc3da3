-- What a maker's calculator needs. Private: only the maker reads it, but for what she chose to show.
create table charge_settings (
  seller_id bigint primary key references sellers,
  activity text check (activity in ('goods', 'craft_services', 'free_profession', 'none')),
  register text not null default 'craft' check (register in ('craft', 'commerce')),
  income_tax_option boolean not null default false,
  relief_until date,
  relief_since date,
  hourly_aim bigint check (hourly_aim between 0 and 100000),
  updated_at timestamptz not null,
  check ((relief_until is null) = (relief_since is null))
);
comment on table charge_settings is
  'How a seller''s charges are counted: the class of her turnover, her register, the option for income tax, the relief at the start (ACRE).';
comment on column charge_settings.activity is 'Null while she has not said: then what the seller''s status suggests.';
comment on column charge_settings.relief_since is 'When the business began: the relief''s rate depends on it.';

create table listing_costs (
  shop_id bigint not null,
  listing_id bigint not null,
  materials bigint not null default 0 check (materials between 0 and 100000000),
  packaging bigint not null default 0 check (packaging between 0 and 100000000),
  electricity bigint not null default 0 check (electricity between 0 and 100000000),
  upkeep bigint not null default 0 check (upkeep between 0 and 100000000),
  delivery_charged bigint not null default 0 check (delivery_charged between 0 and 100000000),
  delivery_cost bigint not null default 0 check (delivery_cost between 0 and 100000000),
  minutes integer not null default 0 check (minutes between 0 and 100000),
  shown boolean not null default false,
  words text not null default '' check (length(words) <= 500),
  updated_at timestamptz not null,
  primary key (shop_id, listing_id),
  foreign key (shop_id, listing_id) references listings (shop_id, id) on delete cascade
);
comment on table listing_costs is 'Cents and minutes for one piece. `shown` publishes "Où va chaque euro" with her own words.';
