-- Letters are written in the transaction of what they tell, and sent after it.
create sequence letters_id;
create table letters (
  id bigint primary key default nextval('letters_id'),
  reference text not null unique,
  kind text not null,
  about text,
  recipient text not null,
  language text not null default 'fr',
  subject text not null,
  text_body text not null,
  html_body text not null,
  may_unsubscribe boolean not null default false,
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed', 'unwanted')),
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz
);
create unique index letters_once on letters (kind, about, recipient) where about is not null;
create index letters_queued on letters (occurred_at) where state = 'queued';
create index on letters (recipient);
comment on column letters.about is 'What the letter tells of; the same letter about the same thing is written once.';

create table mail_refusals (
  recipient text not null,
  kind text not null,
  occurred_at timestamptz not null,
  primary key (recipient, kind)
);
comment on table mail_refusals is 'Kinds of letters that an address asked no longer to get.';
