-- Whose name stands on the parcel, and what was typed at the checkout, kept while its buyer looks at her cart again.
alter table purchase_addresses add column recipient text not null default '' check (length(recipient) <= 120);
comment on column purchase_addresses.recipient is
  'The name on the parcel where it goes to somebody else than the buyer, whose name stands in "name"; empty where it is hers.';

create table cart_checkouts (
  cart_id bigint primary key references carts on delete cascade,
  typed jsonb not null check (length(typed::text) <= 6000)
);
comment on table cart_checkouts is
  'Name, address and note that were typed at the checkout of a cart and not ordered yet; they go with the cart, or once it is paid.';
