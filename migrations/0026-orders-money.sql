-- What an order costs whom is counted when it is paid, from its article versions and its payment; its states move along
-- their table; and nothing of it is sold, sent or given back that does not stand in the books.
insert into state_changes values
  ('purchases', 'open', 'paid'), ('purchases', 'open', 'cancelled'),
  ('orders', 'reserved', 'paid'), ('orders', 'reserved', 'cancelled'),
  ('orders', 'paid', 'confirmed'), ('orders', 'paid', 'sent'), ('orders', 'paid', 'handed_over'),
  ('orders', 'paid', 'cancelled'),
  ('orders', 'confirmed', 'sent'), ('orders', 'confirmed', 'handed_over'), ('orders', 'confirmed', 'cancelled');

update refunds set part = 'order/' || reference
where exists (select from orders where orders.reference = refunds.reference);
create index on refunds (part) where part is not null;

-- What is to be paid for a purchase: its total, once its orders and their lines come to it.
create function payable_purchase(of_reference text) returns bigint
language sql stable set search_path = public, pg_temp as $$
  select p.total from purchases p
  where p.reference = of_reference
    and p.total = (select sum(o.total) from orders o where o.purchase_id = p.id)
    and not exists (
      select from orders o
      where o.purchase_id = p.id
        and o.items + o.discount <> (select coalesce(sum(l.total), 0) from order_lines l where l.order_id = o.id))
$$;

create function payment_of(of_purchase bigint) returns payments
language sql stable set search_path = public, pg_temp as $$
  select y from purchases p join payments y on y.payable = 'purchase/' || p.reference where p.id = of_purchase
$$;

-- A purchase that has its payment is whole: no order and no line joins it.
create function guard_whole_orders() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from added a where (payment_of(a.purchase_id)).id is not null) then
    raise exception 'an order joins no purchase that has its payment'
      using errcode = 'check_violation', constraint = 'purchase_is_whole';
  end if;
  return null;
end $$;
create function guard_whole_lines() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (
    select from (select distinct order_id from added) a join orders o on o.id = a.order_id
    where (payment_of(o.purchase_id)).id is not null
  ) then
    raise exception 'a line joins no purchase that has its payment'
      using errcode = 'check_violation', constraint = 'purchase_is_whole';
  end if;
  return null;
end $$;
create trigger whole after insert on orders referencing new table as added
  for each statement execute function guard_whole_orders();
create trigger whole after insert on order_lines referencing new table as added
  for each statement execute function guard_whole_lines();

create function must_be_paid(payment payments, of_table text) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  if payment.state is distinct from 'paid' then
    raise exception '%: its payment is not paid', of_table
      using errcode = 'check_violation', constraint = of_table || '_paid_by_payment';
  end if;
end $$;

create function pay_purchase() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  payment payments := payment_of(new.id);
begin
  perform must_be_paid(payment, 'purchases');
  new.paid_at := payment.settled_at;
  return new;
end $$;
create trigger state_moves before update on purchases
  for each row when (old.state <> new.state) execute function guard_state();
create trigger pays before update on purchases
  for each row when (old.state <> 'paid' and new.state = 'paid') execute function pay_purchase();
create trigger frozen before update on purchases
  for each row when (
    (old.id, old.reference, old.checkout_token, old.total, old.occurred_at, old.recorded_at)
      is distinct from
    (new.id, new.reference, new.checkout_token, new.total, new.occurred_at, new.recorded_at)
    or ((old.state = 'paid' or new.state <> 'paid') and old.paid_at is distinct from new.paid_at)
  ) execute function refuse_frozen();

-- One payment's cost over the orders that it paid: each the floor of its part, the cents left to the largest remainders.
create function payment_cost_parts(of_purchase bigint, cost bigint) returns table (order_id bigint, part bigint)
language sql stable set search_path = public, pg_temp as $$
  with weighed as (
    select id, div(cost::numeric * total, sum(total) over ()) as least,
      mod(cost::numeric * total, sum(total) over ()) as rest
    from orders where purchase_id = of_purchase
  )
  select id, (least + case when row_number() over (order by rest desc, id) <= cost - sum(least) over () then 1 else 0 end)::bigint
  from weighed
$$;

-- The fee is the one in force when the purchase was placed. A clock of the house that is set wrong makes nobody pay
-- more: where it was another fee when the database itself took note of the purchase, the lower one counts.
create function fee_version_of(purchase purchases, of_shop bigint) returns article_versions
language plpgsql stable set search_path = public, pg_temp as $$
declare
  placed article_versions := article_version_at('fee.rate', purchase.occurred_at, of_shop);
  noted article_versions := article_version_at('fee.rate', purchase.recorded_at, of_shop);
begin
  return case when rate_of(noted) < rate_of(placed) then noted else placed end;
end $$;

create function pay_order() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  purchase purchases;
  payment payments := payment_of(new.purchase_id);
  fee article_versions;
  vat article_versions;
begin
  perform must_be_paid(payment, 'orders');
  select * into purchase from purchases where id = new.purchase_id;
  fee := fee_version_of(purchase, new.shop_id);
  vat := article_version_at('fee.vat_rate', purchase.occurred_at);
  new.fee_version_id := fee.id;
  new.vat_version_id := vat.id;
  new.fee := share_of(new.items, rate_of(fee));
  new.fee_vat := tax_within(new.fee, rate_of(vat));
  new.payment_cost := (select part from payment_cost_parts(purchase.id, payment.cost) where order_id = new.id);
  new.paid_at := payment.settled_at;
  new.confirm_by := payment.settled_at
    + make_interval(hours => rate_of(article_version_at('order.confirmation_hours', purchase.occurred_at)));
  return new;
end $$;

create function settle_order() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if new.settled_at is null or (new.state = 'sent') <> (new.way = 'parcel') then
    raise exception 'order %: by % it is not % at %', new.reference, new.way, new.state, new.settled_at
      using errcode = 'check_violation', constraint = 'orders_settled_its_way';
  end if;
  return new;
end $$;

create trigger state_moves before update on orders
  for each row when (old.state <> new.state) execute function guard_state();
create trigger pays before update on orders
  for each row when (old.state = 'reserved' and new.state = 'paid') execute function pay_order();
create trigger settles before update on orders
  for each row when (old.state <> new.state and new.state in ('sent', 'handed_over')) execute function settle_order();
create trigger frozen before update on orders
  for each row when (
    (old.id, old.reference, old.purchase_id, old.shop_id, old.seller, old.way, old.items, old.discount, old.delivery_price, old.total, old.occurred_at, old.recorded_at)
      is distinct from
    (new.id, new.reference, new.purchase_id, new.shop_id, new.seller, new.way, new.items, new.discount, new.delivery_price, new.total, new.occurred_at, new.recorded_at)
    or (not (old.state = 'reserved' and new.state = 'paid')
      and (old.fee, old.fee_vat, old.fee_version_id, old.vat_version_id, old.payment_cost, old.paid_at, old.confirm_by)
        is distinct from
      (new.fee, new.fee_vat, new.fee_version_id, new.vat_version_id, new.payment_cost, new.paid_at, new.confirm_by))
    or ((old.state = new.state or new.state not in ('sent', 'handed_over')) and old.settled_at is distinct from new.settled_at)
    or new.refunded < old.refunded
  ) execute function refuse_frozen();

-- Of a line only what the buyer said is ever written again: erased, with her address.
create trigger only_grows before update of order_id, position, shop_id, listing_id, variant_id, title, quantity,
    unit_price, total, from_stock, unit, unit_step, lot, weight, parts on order_lines
  for each statement execute function refuse_change();
create trigger stays before delete or truncate on order_lines for each statement execute function refuse_change();
create trigger only_grows before delete or truncate on orders for each statement execute function refuse_change();
create trigger only_grows before delete or truncate on purchases for each statement execute function refuse_change();
create trigger only_grows before update or delete or truncate on order_events
  for each statement execute function refuse_change();
