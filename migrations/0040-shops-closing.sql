-- A maker may close an open shop, and open it again.
alter table shops
  drop constraint shops_state_check,
  add constraint shops_state_check check (state in ('draft', 'published', 'closed')),
  add column closed_at timestamptz,
  add constraint closed_since check ((state = 'closed') = (closed_at is not null));
comment on column shops.closed_at is 'Since when its maker keeps it closed; null while it is a draft or open.';
