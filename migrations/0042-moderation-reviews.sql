-- A maker says that she corrected what a measure hides, and asks that somebody look again.
create sequence review_requests_id;
create table review_requests (
  id bigint primary key default nextval('review_requests_id'),
  measure_id bigint not null references measures,
  person_id bigint references persons on delete set null,
  words text not null default '' check (length(words) <= 2000),
  occurred_at timestamptz not null,
  answer text not null default '' check (length(answer) <= 4000),
  answered_by bigint references persons,
  answered_at timestamptz,
  recorded_at timestamptz not null default clock_timestamp()
);
create unique index review_requests_open on review_requests (measure_id) where answered_at is null;
create index on review_requests (measure_id);
comment on table review_requests is 'Requests that a measure be looked at again; one is open at a time. Answered by lifting it, or with the reasons why it stays.';
