-- Who asked to close her account while something was still to be done; the row goes with her, or when she stays.
create table leavings (
  person_id bigint primary key references persons on delete cascade,
  asked_at timestamptz not null
);
