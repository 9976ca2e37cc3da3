-- A maker's whole trade: variants with their own price and stock, pieces made to order, pieces made for one person.
alter table listings
  add column lead_days integer check (lead_days between 1 and 365),
  add column bespoke boolean not null default false,
  add column personalisations jsonb not null default '[]',
  add column facts jsonb not null default '{}',
  add column announce_reduction boolean not null default false,
  add column copied_from bigint,
  add column draft_token text check (length(draft_token) between 1 and 64);
create unique index listings_by_draft_token on listings (shop_id, draft_token);
comment on column listings.draft_token is
  'Made with the form it was begun in: a form that is sent again, by a double tap or a retry, does not begin a second draft.';
comment on column listings.choices is
  '[{"name": "Taille", "values": ["S", "M"]}]: the options. Either one variant without options serves them all, at one price and from one stock, or each variant is one combination of them.';
comment on column listings.lead_days is 'Working days to make one where it is made to order: where a variant''s stock is null.';
comment on column listings.bespoke is
  'Made to the buyer''s own wishes: the right of withdrawal ends (L221-28 3° Code de la consommation), and she is told before she pays.';
comment on column listings.personalisations is 'What the buyer is asked, up to five: texts, choices, pictures, each with its supplement in cents.';
comment on column listings.facts is 'Who made it, where and how, from what, for whom; warnings. What is not said is absent.';
comment on column listings.copied_from is 'The piece it was begun from.';

alter table variants add column photo_id bigint;
alter table variants
  add foreign key (shop_id, photo_id) references photos (shop_id, id) on delete set null (photo_id);
comment on column variants.options is '{"Taille": "S"}: the combination that it is; {} where it serves all combinations.';

alter table photos
  add column kind text not null default 'piece' check (kind in ('piece', 'making')),
  add column original_key text,
  add column original_type text,
  add column turn smallint not null default 0 check (turn in (0, 90, 180, 270)),
  add column crop jsonb,
  add column focus_x smallint not null default 50 check (focus_x between 0 and 100),
  add column focus_y smallint not null default 50 check (focus_y between 0 and 100),
  add column thumbhash text not null default '' check (length(thumbhash) <= 60);
comment on column photos.original_key is 'The file as it was sent, which nobody but its maker gets: it may say where it was taken.';
comment on column photos.crop is '{"x", "y", "width", "height"} in thousandths of the upright, turned picture; null where it is whole.';
comment on column photos.focus_x is 'What must stay seen where the picture is cut, in hundredths from the left; focus_y from the top.';

-- Every price at which a variant was on offer. Struck prices are computed from it and never typed (L112-1-1).
create sequence price_history_id;
create table price_history (
  shop_id bigint not null,
  id bigint not null default nextval('price_history_id'),
  listing_id bigint not null,
  variant_id bigint not null,
  price bigint check (price between 1 and 100000000),
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (shop_id, id)
);
create index on price_history (shop_id, listing_id, variant_id, id desc);
comment on column price_history.price is 'Cents for one step from then on; null where it was on offer no more.';

-- One act on many listings, with what each change replaced: it can be undone.
create sequence bulk_acts_id;
create table bulk_acts (
  shop_id bigint not null references shops,
  id bigint not null default nextval('bulk_acts_id'),
  kind text not null,
  asked jsonb not null default '{}',
  actor_id bigint,
  progress integer not null default 0 check (progress >= 0),
  left_out jsonb not null default '[]',
  occurred_at timestamptz not null,
  undone_at timestamptz,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (shop_id, id)
);
comment on column bulk_acts.asked is 'What to do and to which listings, as it was shown before it was confirmed.';
comment on column bulk_acts.progress is
  'How many steps of what was asked are done: 0 is a proposal that nobody confirmed. It goes on where it was cut off.';
comment on column bulk_acts.left_out is '[{"listing", "title", "code"}]: what it did not change, and why.';
create sequence bulk_changes_id;
create table bulk_changes (
  shop_id bigint not null,
  id bigint not null default nextval('bulk_changes_id'),
  bulk_act_id bigint not null,
  listing_id bigint not null,
  variant_id bigint,
  field text not null,
  before jsonb not null,
  after jsonb not null,
  undo text check (undo in ('put_back', 'left')),
  primary key (shop_id, id),
  foreign key (shop_id, bulk_act_id) references bulk_acts (shop_id, id) on delete cascade
);
create index on bulk_changes (shop_id, bulk_act_id);
comment on column bulk_changes.undo is 'What undoing the act did with it: left where it was changed since.';

-- Places for pieces made to order, week by week; how many a week has is the shop's word.
create table made_weeks (
  shop_id bigint not null references shops,
  week date not null check (extract(isodow from week) = 1),
  taken integer not null check (taken >= 0),
  primary key (shop_id, week)
);
comment on table made_weeks is 'Pieces made to order that were bought in the week that begins on this Monday (in Paris).';
