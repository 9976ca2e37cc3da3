-- The kinds of entries of orders and of money that came too late, and what each follows from.
insert into entry_kinds values
  ('order.paid', 'orders', 'An order is paid: all of it is received; the maker''s part is held, fee, VAT and cost are apart.'),
  ('order.due', 'orders', 'An order is sent or handed over: what was held is due to its maker.'),
  ('order.refunded', 'refunds', 'An order goes back in part or whole, with its fee in proportion.'),
  ('payment.unclaimed', 'payments', 'Money came for a purchase that was over.'),
  ('payment.returned', 'refunds', 'Money that came too late went back.');

-- The maker's part of an order after refunds; below zero is what she owes.
create function maker_part(of_order orders, refunded bigint, cost_returned boolean) returns bigint
language sql immutable as $$
  select of_order.total - refunded - kept_of(of_order.fee, of_order.total, refunded)
    - case when cost_returned then kept_of(of_order.payment_cost, of_order.total, refunded) else of_order.payment_cost end
$$;

-- Whether refunds of an order give back what its payment cost: as the charter said when it was paid.
create function cost_is_returned(of_order orders) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select ((article_version_at('fee.payment_cost_returned', of_order.paid_at)).value #>> '{}')::boolean
$$;

create function entry_order_paid(entry entries) returns table (account text, amount bigint)
language sql stable set search_path = public, pg_temp as $$
  select line.* from orders o, payment_of(o.purchase_id) as y, maker_part(o, 0, false) as part, lateral (values
    ('provider/' || y.provider, o.total),
    (format('maker/%s/held', o.shop_id), -greatest(part, 0)),
    (format('maker/%s/due', o.shop_id), -least(part, 0)),
    ('fees', -(o.fee - o.fee_vat)),
    ('vat', -o.fee_vat),
    ('payment_cost', -o.payment_cost)) as line
  where o.reference = entry.reference and o.paid_at is not null
$$;

-- What refunds gave back of an order before this entry, and whether the order was due by then. Entries of one order are
-- numbered in their order: each is written while the order is held.
create function refunded_before(of_order orders, entry entries) returns bigint
language sql stable set search_path = public, pg_temp as $$
  select coalesce(sum(r.amount), 0)::bigint
  from refunds r join entries e on e.kind = 'order.refunded' and e.reference = r.reference
  where r.part = 'order/' || of_order.reference and e.id < entry.id
$$;

create function entry_order_due(entry entries) returns table (account text, amount bigint)
language sql stable set search_path = public, pg_temp as $$
  select line.*
  from orders o, refunded_before(o, entry) as before,
    maker_part(o, before, cost_is_returned(o)) as part,
    lateral (values
      (format('maker/%s/held', o.shop_id), greatest(part, 0)),
      (format('maker/%s/due', o.shop_id), -greatest(part, 0))) as line
  where o.reference = entry.reference and o.state in ('sent', 'handed_over')
$$;

create function entry_order_refunded(entry entries) returns table (account text, amount bigint)
language sql stable set search_path = public, pg_temp as $$
  select line.*
  from refunds r
    join payments y on y.id = r.payment_id
    join orders o on r.part = 'order/' || o.reference and o.purchase_id = (
      select id from purchases where y.payable = 'purchase/' || purchases.reference),
    cost_is_returned(o) as returned,
    refunded_before(o, entry) as before,
    lateral (select before + r.amount as after) as now,
    lateral (select maker_part(o, before, returned) as from_part, maker_part(o, after, returned) as to_part) as parts,
    lateral (select exists (
      select from entries e where e.kind = 'order.due' and e.reference = o.reference and e.id < entry.id) as is_due) as due,
    lateral (select case when is_due then 0 else greatest(to_part, 0) - greatest(from_part, 0) end as held) as change,
    lateral (values
      ('provider/' || y.provider, -r.amount),
      (format('maker/%s/held', o.shop_id), -held),
      (format('maker/%s/due', o.shop_id), -(to_part - from_part - held)),
      ('fees', kept_of(o.fee, o.total, before) - kept_of(o.fee_vat, o.total, before)
        - kept_of(o.fee, o.total, after) + kept_of(o.fee_vat, o.total, after)),
      ('vat', kept_of(o.fee_vat, o.total, before) - kept_of(o.fee_vat, o.total, after)),
      ('payment_cost', case when returned
        then kept_of(o.payment_cost, o.total, before) - kept_of(o.payment_cost, o.total, after) else 0 end)) as line
  where r.reference = entry.reference and after <= o.refunded
$$;

create function entry_payment_unclaimed(entry entries) returns table (account text, amount bigint)
language sql stable set search_path = public, pg_temp as $$
  select line.* from payments y join purchases p on y.payable = 'purchase/' || p.reference, lateral (values
    ('provider/' || y.provider, y.amount), ('unclaimed', -y.amount)) as line
  where y.reference = entry.reference and y.state = 'paid' and p.state = 'cancelled'
$$;

create function entry_payment_returned(entry entries) returns table (account text, amount bigint)
language sql stable set search_path = public, pg_temp as $$
  select line.* from refunds r join payments y on y.id = r.payment_id, lateral (values
    ('unclaimed', r.amount), ('provider/' || y.provider, -r.amount)) as line
  where r.reference = entry.reference and r.part is null and r.state = 'done'
    and exists (select from entries e where e.kind = 'payment.unclaimed' and e.reference = y.reference)
$$;

-- What an order has done that the books must tell and don't; null where all is told.
create function order_untold(of_order orders) returns text
language sql stable set search_path = public, pg_temp as $$
  select case
    when of_order.paid_at is not null and not exists (
      select from entries where kind = 'order.paid' and reference = of_order.reference) then 'it is paid'
    when of_order.refunded <> coalesce((select sum(amount) from refunds where part = 'order/' || of_order.reference), 0)
      then 'its refunds come to another sum'
    when of_order.state = 'cancelled' and of_order.paid_at is not null and of_order.refunded <> of_order.total
      then 'it is cancelled and not given back'
    when exists (
      select from refunds r where r.part = 'order/' || of_order.reference and not exists (
        select from entries e where e.kind = 'order.refunded' and e.reference = r.reference)) then 'it was given back'
    when of_order.state in ('sent', 'handed_over')
      and not exists (select from entries where kind = 'order.due' and reference = of_order.reference)
      and maker_part(of_order, of_order.refunded, cost_is_returned(of_order)) > 0 then 'it is due'
  end
$$;

create function guard_order_told() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  standing orders;
begin
  select * into standing from orders where id = new.id;
  if order_untold(standing) is not null then
    raise exception 'order %: % and the books do not say so', standing.reference, order_untold(standing)
      using errcode = 'check_violation', constraint = 'orders_told';
  end if;
  return null;
end $$;
create constraint trigger told after update on orders deferrable initially deferred
  for each row when ((old.state, old.refunded) is distinct from (new.state, new.refunded))
  execute function guard_order_told();

-- Money of a purchase that goes back is in the books: of an order, or what had come too late.
create function guard_refund_told() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  payment payments;
  of_order orders;
begin
  select * into payment from payments where id = new.payment_id;
  select * into of_order from orders where new.part = 'order/' || reference;
  if payment.payable not like 'purchase/%'
    or of_order.id is not null and order_untold(of_order) is null
    or new.part is null and exists (
      select from entries where kind = 'payment.unclaimed' and reference = payment.reference) then
    return null;
  end if;
  raise exception 'refund %: the books do not say why', new.reference
    using errcode = 'check_violation', constraint = 'refunds_told';
end $$;
create constraint trigger told after insert on refunds deferrable initially deferred
  for each row execute function guard_refund_told();

-- A purchase that is over has no order that waits for its payment, and a paid one none that was given up for want of it.
create function purchase_undecided(of_purchase purchases) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select exists (
    select from orders o where o.purchase_id = of_purchase.id
      and (of_purchase.state <> 'open' and o.state = 'reserved'
        or (of_purchase.state = 'paid') <> (o.paid_at is not null)))
$$;
create function guard_purchase_decided() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  purchase purchases;
begin
  select * into purchase from purchases
  where id = case tg_table_name when 'orders' then (to_jsonb(new) ->> 'purchase_id')::bigint else new.id end;
  if purchase_undecided(purchase) then
    raise exception 'purchase %: its orders are not what it is', purchase.reference
      using errcode = 'check_violation', constraint = 'purchases_decided';
  end if;
  return null;
end $$;
create constraint trigger decided after update on purchases deferrable initially deferred
  for each row when (old.state <> new.state) execute function guard_purchase_decided();

create constraint trigger decided after update on orders deferrable initially deferred
  for each row when (old.state = 'reserved' and new.state <> 'reserved') execute function guard_purchase_decided();

-- Orders that cost another than their articles say, or that the books do not tell: empty where all is well.
create function check_orders() returns table (object text, reference text, fault text)
language sql stable set search_path = public, pg_temp as $$
  select 'order', o.reference, format('its fee is %s with %s of VAT, and its articles say %s with %s', o.fee, o.fee_vat, said, tax_within(said, rate_of(v)))
  from orders o
    left join article_versions f on f.id = o.fee_version_id and f.article_key = 'fee.rate' and coalesce(f.shop_id, o.shop_id) = o.shop_id
    left join article_versions v on v.id = o.vat_version_id and v.article_key = 'fee.vat_rate',
    share_of(o.items, rate_of(f)) as said
  where o.paid_at is not null and (o.fee, o.fee_vat) is distinct from (said, tax_within(said, rate_of(v)))
  union all
  select 'purchase', p.reference, format('its orders bear %s of the payment, which cost %s', borne, y.cost)
  from purchases p, payment_of(p.id) as y, lateral (select sum(payment_cost) as borne from orders o where o.purchase_id = p.id) as orders
  where p.state = 'paid' and borne is distinct from y.cost
  union all
  select 'purchase', p.reference, 'its orders are not what it is' from purchases p where purchase_undecided(p)
  union all
  select 'order', o.reference, format('%s, and the books do not say so', untold)
  from orders o, order_untold(o) as untold where untold is not null
  union all
  select 'refund', r.reference, 'the books do not say why'
  from refunds r join payments y on y.id = r.payment_id
  where y.payable like 'purchase/%' and r.part is null and not exists (select from entries where kind = 'payment.unclaimed' and reference = y.reference)
$$;

-- All that is wrong with the money of a house: empty where all is well. A restore asks before it commits, `doctor` at
-- any time; the guards look at what changes, this at what stands.
create function check_books() returns table (object text, reference text, fault text)
language sql stable set search_path = public, pg_temp as $$
  select * from check_charter() union all select * from check_payments()
  union all select * from check_orders() union all select * from check_entries()
$$;

-- A house that lives is told what of its past these rules would not have let through; it stays as it was written.
do $$
declare
  wrong record;
begin
  for wrong in select * from check_books() limit 50 loop
    raise warning '% %: %', wrong.object, wrong.reference, wrong.fault;
  end loop;
end $$;
