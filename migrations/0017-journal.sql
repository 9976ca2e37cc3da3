-- A maker's journal: what she tells, with photos; what members say to it.
create sequence posts_id;
create table posts (
  shop_id bigint not null references shops,
  id bigint not null default nextval('posts_id'),
  state text not null default 'draft' check (state in ('draft', 'published')),
  title text not null check (length(title) between 1 and 140),
  slug text not null,
  body text not null default '' check (length(body) <= 20000),
  comments_open boolean not null default true,
  version integer not null default 1,
  occurred_at timestamptz not null,
  published_at timestamptz,
  updated_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (shop_id, id),
  check (state <> 'published' or published_at is not null)
);
comment on column posts.published_at is 'When it was published first: who takes it back and shows it again does not come first anew.';
create unique index posts_by_id on posts (id);
create index posts_of_shop on posts (shop_id, published_at desc, id desc) where state = 'published';
create index posts_by_date on posts (published_at desc, id desc) where state = 'published';

create sequence post_photos_id;
create table post_photos (
  shop_id bigint not null,
  id bigint not null default nextval('post_photos_id'),
  post_id bigint not null,
  position integer not null,
  file_key text not null,
  alt text not null default '' check (length(alt) <= 500),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  thumbhash text not null default '',
  primary key (shop_id, id),
  foreign key (shop_id, post_id) references posts (shop_id, id) on delete cascade
);
create index on post_photos (shop_id, post_id, position);

create sequence comments_id;
create table comments (
  id bigint primary key default nextval('comments_id'),
  shop_id bigint not null,
  post_id bigint not null,
  person_id bigint not null references persons on delete cascade,
  body text not null check (length(body) between 1 and 2000),
  hidden_by text check (hidden_by in ('maker', 'house')),
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  foreign key (shop_id, post_id) references posts (shop_id, id) on delete cascade
);
create index on comments (shop_id, post_id, id);
create index on comments (person_id);
comment on column comments.hidden_by is 'Who took it from view: the maker whose journal it is, or the house. An author deletes hers.';

create sequence comment_events_id;
create table comment_events (
  id bigint primary key default nextval('comment_events_id'),
  comment_id bigint not null,
  shop_id bigint not null,
  kind text not null check (kind in ('hidden', 'shown')),
  acted_as text not null check (acted_as in ('maker', 'house')),
  person_id bigint not null references persons,
  reason text not null default '' check (length(reason) <= 4000),
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  check (acted_as <> 'house' or kind <> 'hidden' or length(reason) >= 10)
);
create index on comment_events (comment_id);
comment on table comment_events is 'Who took a comment from view or showed it again, and why (article 17 of Regulation (EU) 2022/2065). It outlives the comment and keeps none of its words.';
