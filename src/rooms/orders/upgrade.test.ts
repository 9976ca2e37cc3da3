import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrate, migrationNames } from '#base/migrate'
import { asOwner } from '#test/database'
import { anEmptyPlace, rowsOf } from '../../base/backup/testing.ts'

/** Orders as a house wrote them before the database counted: one right and sent, one given back, one with another fee. */
const past = `
  insert into purchases (reference, checkout_token, email, state, total, expires_at, occurred_at, paid_at)
    select r, r, 'a@exemple.test', 'paid', 4800, now(), now(), now() from unnest('{sent,back,dear}'::text[]) as r;
  insert into payments (reference, payable, provider, amount, state, means, cost, return_to, occurred_at, settled_at)
    select 'y' || r, 'purchase/' || r, 'sandbox', 4800, 'paid', 'card', 50, '/', now(), now() from unnest('{sent,back,dear}'::text[]) as r;
  insert into orders (reference, purchase_id, shop_id, state, shop_name, seller, way, delivery, items, delivery_price,
      total, fee, fee_vat, fee_version_id, vat_version_id, payment_cost, refunded, send_by, arrives_from, arrives_to, occurred_at, paid_at)
    select p.reference, p.id, 12, case p.reference when 'sent' then 'sent' when 'back' then 'cancelled' else 'paid' end, 'Lou', '{}',
      'parcel', '{}', 4200, 600, 4800, case p.reference when 'dear' then 2100 else 210 end, 35,
      (select id from article_versions where article_key = 'fee.rate'), (select id from article_versions where article_key = 'fee.vat_rate'),
      50, case p.reference when 'back' then 4800 else 0 end, now(), now(), now(), now(), now() from purchases p;
  insert into order_lines (order_id, position, shop_id, listing_id, variant_id, title, quantity, unit_price, total, from_stock)
    select id, 0, 12, 1, 1, 'Bol', 1, 4200, 4200, true from orders;
  insert into refunds (reference, payment_id, amount, reason, state, occurred_at)
    select 'back', id, 4800, 'order_cancelled', 'done', now() from payments where reference = 'yback';
  insert into entries (kind, reference, occurred_at) values ('order.paid', 'sent', now()), ('order.due', 'sent', now()),
    ('order.paid', 'back', now()), ('order.refunded', 'back', now()), ('order.paid', 'dear', now());
  insert into postings (entry_id, position, account, amount)
    select e.id, row_number() over (partition by e.id), line.account, line.amount from entries e join (values
      ('order.paid', 'provider/sandbox', 4800), ('order.paid', 'maker/12/held', -4540), ('order.paid', 'fees', -175),
      ('order.paid', 'vat', -35), ('order.paid', 'payment_cost', -50),
      ('order.due', 'maker/12/held', 4540), ('order.due', 'maker/12/due', -4540),
      ('order.refunded', 'provider/sandbox', -4800), ('order.refunded', 'maker/12/held', 4540),
      ('order.refunded', 'maker/12/due', 50), ('order.refunded', 'fees', 175), ('order.refunded', 'vat', 35)
    ) as line (kind, account, amount) on line.kind = e.kind`

test('a house that lives is brought up to date with its past; what is wrong in it is named and left as it was', async () => {
  const { ownerUrl, appRole } = await anEmptyPlace()
  const before = (await migrationNames()).filter((name) => name < '0024')
  await migrate(ownerUrl, appRole, {}, before)
  await asOwner(ownerUrl, `begin; ${past}; commit`)
  await migrate(ownerUrl, appRole, {})
  assert.deepEqual(await rowsOf(ownerUrl, 'select part from refunds'), [{ part: 'order/back' }])
  assert.deepEqual(await rowsOf(ownerUrl, 'select object, reference, fault from check_books() order by 1'), [
    { object: 'order', reference: 'dear', fault: 'its fee is 2100 with 35 of VAT, and its articles say 210 with 35' },
    { object: 'order.paid', reference: 'dear', fault: 'it is not what its object says' },
  ])
  await assert.rejects(asOwner(ownerUrl, 'update orders set fee = 1'), { constraint: 'orders_frozen' })
})
