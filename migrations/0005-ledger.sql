-- Double entry. Integer cents, debit positive. What is written stays written.
create sequence entries_id;
create table entries (
  id bigint primary key default nextval('entries_id'),
  kind text not null check (kind ~ '^[a-z]+\.[a-z_]+$'),
  reference text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  unique (kind, reference)
);
create index on entries (occurred_at);

create table postings (
  entry_id bigint not null references entries,
  position smallint not null check (position >= 0),
  account text not null check (account ~ '^(provider/[a-z]+|maker/[1-9][0-9]*/(held|due|contributions)|unclaimed|fees|vat|payment_cost)$'),
  amount bigint not null check (amount <> 0),
  currency text not null default 'EUR' check (currency = 'EUR'),
  primary key (entry_id, position)
);
create index on postings (account text_pattern_ops, entry_id) include (amount);
comment on column postings.account is
  'provider/NAME: received and not yet paid on. maker/SHOP/…: what is hers. unclaimed: to be given back to a buyer. fees, vat, payment_cost: of the house, the state, the providers.';

-- A transaction that wrote an entry is the only one that may post to it: a balanced pair added later would pass a sum.
-- Numbers of transactions begin anew in another cluster, so the books of a restored house are closed by their time too.
create function stamp_entry() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.xid := pg_current_xact_id();
  new.recorded_at := clock_timestamp();
  return new;
end $$;
create trigger stamp_entry before insert on entries for each row execute function stamp_entry();

create function guard_posting() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from entries where id = new.entry_id
    and xid = pg_current_xact_id() and recorded_at >= transaction_timestamp()) then
    raise exception 'entry % is closed', new.entry_id
      using errcode = 'check_violation', constraint = 'posting_in_its_transaction';
  end if;
  return new;
end $$;
create trigger guard_posting before insert on postings for each row execute function guard_posting();

create function guard_balance(of_entry bigint) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  total bigint;
  lines integer;
begin
  select coalesce(sum(amount), 0), count(*) into total, lines from postings where entry_id = of_entry;
  if lines < 2 or total <> 0 then
    raise exception 'entry % has % postings and a sum of %', of_entry, lines, total
      using errcode = 'check_violation', constraint = 'entry_balances';
  end if;
end $$;
create function guard_entry_balance() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  perform guard_balance(new.id);
  return null;
end $$;
create function guard_posting_balance() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  perform guard_balance(new.entry_id);
  return null;
end $$;
-- On both tables: `set constraints all immediate` between two inserts must not leave the later one unchecked.
create constraint trigger entry_balances after insert on entries deferrable initially deferred
  for each row execute function guard_entry_balance();
create constraint trigger entry_balances after insert on postings deferrable initially deferred
  for each row execute function guard_posting_balance();

create trigger only_grows before update or delete or truncate on entries
  for each statement execute function refuse_change();
create trigger only_grows before update or delete or truncate on postings
  for each statement execute function refuse_change();
