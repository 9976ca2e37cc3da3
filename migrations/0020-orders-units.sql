-- What was sold, in its unit; the parts of a kit; where the buyer came from.
alter table order_lines
  add column unit text not null default 'piece' check (unit in ('piece', 'cm', 'gram')),
  add column unit_step integer not null default 1 check (unit_step > 0),
  add column lot integer,
  add column weight integer check (weight >= 0),
  add column parts jsonb not null default '[]',
  add column source text not null default '' check (length(source) <= 20);
alter table order_lines drop column step;
comment on column order_lines.quantity is 'Steps: of ten centimetres where unit is cm and unit_step 10.';
comment on column order_lines.parts is '[{"variant", "title", "quantity", "measure", "fromStock"}] of one kit, as they were taken from stock.';
comment on column order_lines.source is 'How the buyer came to the piece: search, category, home, shop, journal, card, outside, direct.';
alter table cart_lines drop constraint cart_lines_quantity_check;
alter table cart_lines
  add constraint cart_lines_quantity_check check (quantity between 1 and 100000),
  add column source text not null default '' check (length(source) <= 20);
