-- What a maker deletes lies in a bin for 30 days: nobody else sees it, and it comes back as it was.
alter table listings
  drop constraint listings_state_check,
  add constraint listings_state_check check (state in ('draft', 'published', 'paused', 'removed')),
  add column removed_at timestamptz,
  add column removed_from text check (removed_from in ('draft', 'published', 'paused')),
  add constraint removed_since check ((state = 'removed') = (removed_at is not null)
    and (state = 'removed') = (removed_from is not null));
create index on listings (removed_at) where state = 'removed';
create index on listings (shop_id, removed_at desc) where state = 'removed';
comment on column listings.removed_at is 'Since when it lies in the bin; 30 days later it is deleted for good.';
comment on column listings.removed_from is 'The state to which it comes back out of the bin.';
