-- States move only along their table, amounts never change, and what a payment costs is counted here.
-- None of these guards is looked at while a house is put back: a restore switches a table's triggers off, loads it as
-- its owner, and asks check_books() before it commits.
create table state_changes (
  kind text not null,
  from_state text not null,
  to_state text not null,
  primary key (kind, from_state, to_state)
);
comment on table state_changes is
  'Where a row of the table `kind` may go from each state. Written by migrations alone: it is no part of a backup.';
insert into state_changes values
  ('payments', 'created', 'started'), ('payments', 'created', 'processing'), ('payments', 'created', 'paid'),
  ('payments', 'created', 'refused'), ('payments', 'created', 'cancelled'),
  ('payments', 'started', 'processing'), ('payments', 'started', 'paid'), ('payments', 'started', 'refused'),
  ('payments', 'started', 'cancelled'),
  ('payments', 'processing', 'paid'), ('payments', 'processing', 'refused'), ('payments', 'processing', 'cancelled'),
  ('payments', 'refused', 'processing'), ('payments', 'refused', 'paid'), ('payments', 'refused', 'cancelled'),
  ('payments', 'cancelled', 'paid'),
  ('refunds', 'asked', 'done');

create function guard_state() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (
    select from state_changes where kind = tg_table_name and from_state = old.state and to_state = new.state
  ) then
    raise exception '% %: from % it does not become %', tg_table_name, old.id, old.state, new.state
      using errcode = 'check_violation', constraint = tg_table_name || '_state_moves';
  end if;
  return new;
end $$;

create function refuse_frozen() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception '% %: what was fixed stays so', tg_table_name, old.id
    using errcode = 'check_violation', constraint = tg_table_name || '_frozen';
end $$;

-- `ten_thousandths` of an amount of cents, and the tax contained in one; both rounded half up to the cent.
create function share_of(amount bigint, ten_thousandths integer) returns bigint
language sql immutable parallel safe as $$
  select div(amount::numeric * ten_thousandths * 2 + 10000, 20000)::bigint
$$;
create function tax_within(amount bigint, ten_thousandths integer) returns bigint
language sql immutable parallel safe as $$
  select div(amount::numeric * ten_thousandths * 2 + 10000 + ten_thousandths, 2 * (10000 + ten_thousandths))::bigint
$$;

-- What a provider keeps of an amount paid by a means at a moment; null where no cost is known.
create function payment_cost(of_provider text, by_means text, amount bigint, at timestamptz) returns bigint
language sql stable set search_path = public, pg_temp as $$
  select share_of(amount, rate) + fixed from means_costs
  where provider = of_provider and means = by_means and effective_from <= at
  order by effective_from desc limit 1
$$;

-- A payable is kind/reference. Whoever sells a kind gives the function payable_KIND(reference), which says what is to be
-- paid for it, or null where there is no such thing.
create function payable_amount(payable text) returns bigint
language plpgsql stable set search_path = public, pg_temp as $$
declare
  says regprocedure := to_regprocedure(format('payable_%s(text)', substring(payable from '^([a-z]+)/.')));
  amount bigint;
begin
  if says is not null then
    execute format('select %s($1)', says::regproc) into amount using substring(payable from '/(.*)$');
  end if;
  return amount;
end $$;

create function begin_payment() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if new.amount is distinct from payable_amount(new.payable) then
    raise exception 'payment of %: % is not what is to be paid', new.payable, new.amount
      using errcode = 'check_violation', constraint = 'payment_of_its_payable';
  end if;
  return new;
end $$;

create function settle_payment() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.cost := payment_cost(new.provider, new.means, new.amount, new.settled_at);
  if new.cost is null then
    raise exception 'payment %: what % of % costs is not known', new.reference, new.means, new.provider
      using errcode = 'check_violation', constraint = 'payment_means_known';
  end if;
  return new;
end $$;

create trigger begins before insert on payments for each row execute function begin_payment();
create trigger state_moves before update on payments
  for each row when (old.state <> new.state) execute function guard_state();
create trigger settles before update on payments
  for each row when (old.state <> 'paid' and new.state = 'paid') execute function settle_payment();
create trigger frozen before update on payments
  for each row when (
    (old.id, old.reference, old.payable, old.provider, old.amount, old.currency, old.return_to, old.occurred_at, old.recorded_at)
      is distinct from
    (new.id, new.reference, new.payable, new.provider, new.amount, new.currency, new.return_to, new.occurred_at, new.recorded_at)
    or (old.provider_reference is not null and (old.provider_reference, old.redirect_to) is distinct from (new.provider_reference, new.redirect_to))
    or ((old.state = 'paid' or new.state <> 'paid') and (old.means, old.cost, old.settled_at) is distinct from (new.means, new.cost, new.settled_at))
  ) execute function refuse_frozen();
create trigger only_grows before delete or truncate on payments for each statement execute function refuse_change();
create trigger only_grows before update or delete or truncate on payment_events
  for each statement execute function refuse_change();

alter table refunds add column part text check (length(part) <= 100);
comment on column refunds.part is
  'The part of the payable that is given back, in the words of whoever asks: kind/reference. Null: the payable itself.';

-- Held until the transaction ends, so that two refunds at once do not give back more than there was.
create function begin_refund() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  payment payments;
begin
  select * into payment from payments where id = new.payment_id for update;
  if payment.state is distinct from 'paid' then
    raise exception 'refund %: its payment is not paid', new.reference
      using errcode = 'check_violation', constraint = 'refund_of_paid';
  end if;
  if new.amount + (select coalesce(sum(amount), 0) from refunds where payment_id = payment.id) > payment.amount then
    raise exception 'refund %: more would go back than was paid', new.reference
      using errcode = 'check_violation', constraint = 'refunds_within_payment';
  end if;
  return new;
end $$;

create trigger begins before insert on refunds for each row execute function begin_refund();
create trigger state_moves before update on refunds
  for each row when (old.state <> new.state) execute function guard_state();
create trigger frozen before update on refunds
  for each row when (
    (old.id, old.reference, old.payment_id, old.amount, old.reason, old.occurred_at, old.recorded_at)
      is distinct from
    (new.id, new.reference, new.payment_id, new.amount, new.reason, new.occurred_at, new.recorded_at)
    or ((old.state = 'done' or new.state <> 'done') and (old.provider_reference, old.done_at) is distinct from (new.provider_reference, new.done_at))
    or (old.part is not null and old.part is distinct from new.part)
  ) execute function refuse_frozen();
create trigger only_grows before delete or truncate on refunds for each statement execute function refuse_change();

-- What is wrong with payments and refunds that stand: empty where all is well.
create function check_payments() returns table (object text, reference text, fault text)
language sql stable set search_path = public, pg_temp as $$
  select 'payment', p.reference, format('its amount is %s, and what it pays comes to %s', p.amount, coalesce(payable_amount(p.payable)::text, 'nothing'))
  from payments p where p.amount is distinct from payable_amount(p.payable)
  union all
  select 'payment', p.reference, format('it cost %s, and its means costs %s', p.cost, due)
  from payments p, payment_cost(p.provider, p.means, p.amount, p.settled_at) as due
  where p.state = 'paid' and p.cost is distinct from due
  union all
  select 'payment', p.reference, format('%s were given back of %s', sum(r.amount), p.amount)
  from payments p join refunds r on r.payment_id = p.id
  group by p.id having sum(r.amount) > p.amount or p.state <> 'paid'
$$;
