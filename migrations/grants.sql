-- What the serving role may do, run after the migrations at every `migrate`. {{app}} is the role's name.
-- It owns nothing, truncates nothing, and cannot write the law nor rewrite the books.
revoke all on all tables in schema public, sandbox from {{app}};
revoke all on all sequences in schema public, sandbox from {{app}};
revoke create on schema public from public;
grant usage on schema public, sandbox to {{app}};
grant usage on all sequences in schema public, sandbox to {{app}};
revoke usage on sequence decisions_id, article_versions_id from {{app}};
grant select on all tables in schema public, sandbox to {{app}};

grant insert, delete on changes to {{app}};
grant insert on marks to {{app}};
grant insert, delete on file_weights to {{app}};
grant insert, update, delete on rate_limits to {{app}};

grant insert (kind, reference, occurred_at) on entries to {{app}};
grant insert (entry_id, position, account, amount) on postings to {{app}};

grant insert, update on letters to {{app}};
grant insert, delete on mail_refusals to {{app}};
grant insert, update, delete on persons, sessions, credentials, verifications, roles, addresses to {{app}};
grant insert, delete on sign_ups to {{app}};
grant insert, update, delete on leavings to {{app}};
grant insert on measures, reports to {{app}};
-- Why the house acted is written once: only its end, and the answer to a report, come later.
grant update (ends_at, lifted_by, lift_reason) on measures to {{app}};
grant update (state, answer, answered_by, answered_at) on reports to {{app}};
-- Erased a year after the answer.
grant update (reporter_name, reporter_email, person_id) on reports to {{app}};
grant insert on review_requests to {{app}};
grant update (answer, answered_by, answered_at) on review_requests to {{app}};
grant update (state, provider_reference, redirect_to, means, settled_at) on payments to {{app}};
grant update (state, provider_reference, done_at) on refunds to {{app}};
grant insert, update, delete on sellers, shops, delivery_profiles, hand_overs to {{app}};
grant insert, update, delete on sections to {{app}};
grant insert, update, delete on story_photos, meetings, pins, sales_elsewhere to {{app}};
grant insert on shop_slugs to {{app}};
grant insert, update, delete on listings, variants, photos to {{app}};
-- Struck prices stand on it: what was on offer is written once.
grant insert on price_history to {{app}};
grant insert on bulk_acts, bulk_changes to {{app}};
grant update (progress, left_out, undone_at), delete on bulk_acts to {{app}};
grant update (undo) on bulk_changes to {{app}};
grant insert, update on made_weeks to {{app}};
grant insert, update, delete on charge_settings, listing_costs to {{app}};
grant insert on discounts to {{app}};
grant update (used, stopped_at, ends_on, most_uses) on discounts to {{app}};
-- What a member wrote stays as she wrote it: others may only take it from view, and that is written down.
grant insert, update, delete on posts, post_photos to {{app}};
grant insert, delete on comments to {{app}};
grant update (hidden_by) on comments to {{app}};
grant insert on comment_events to {{app}};
grant insert, update, delete on carts, cart_lines, cart_deliveries, cart_discounts, reservations to {{app}};
grant insert, update, delete on given_pictures, cart_checkouts to {{app}};
-- Told once: a row is written and taken away, never changed.
grant insert, delete on alerts to {{app}};
-- Beginnings, and what the database itself counts, the serving role does not write: all other columns of a new row it does.
do $$
declare
  kept record;
begin
  for kept in select * from (values
    ('payments', '{id,currency,state,provider_reference,redirect_to,means,cost,settled_at,recorded_at}'::text[]),
    ('refunds', '{id,state,provider_reference,done_at,recorded_at}'),
    ('purchases', '{id,state,cancelling,paid_at,recorded_at}'),
    ('orders', '{id,state,fee,fee_vat,fee_version_id,vat_version_id,payment_cost,refunded,tracking,cancelled_by,cancel_reason,paid_at,confirm_by,settled_at,recorded_at}')
  ) as t (object, columns) loop
    execute format('grant insert (%s) on %I', (
      select string_agg(quote_ident(attname), ', ') from pg_attribute
      where attrelid = kept.object::regclass and attnum > 0 and not attisdropped and attname <> all (kept.columns)
    ), kept.object) || $role$ to {{app}}$role$;
  end loop;
end $$;
grant update (state, cancelling, cart_id, person_id, gift_note) on purchases to {{app}};
grant update (state, refunded, tracking, cancelled_by, cancel_reason, settled_at) on orders to {{app}};
grant insert on order_lines to {{app}};
-- Erased with the buyer's address; the rest of a line is written once.
grant update (personalisation) on order_lines to {{app}};
grant insert, update, delete on purchase_addresses to {{app}};
grant insert, update on imports, import_rows, import_photos to {{app}};
grant insert on person_events, payment_events, shop_events, listing_events, order_events to {{app}};
grant insert, update, delete on all tables in schema sandbox to {{app}};
grant insert, update, delete on listing_supplies, kit_parts to {{app}};

-- The jobs' own schema, whose tables pg-boss made by now.
grant usage on schema pgboss to {{app}};
grant select, insert, update, delete on all tables in schema pgboss to {{app}};
grant usage on all sequences in schema pgboss to {{app}};
grant execute on all functions in schema pgboss to {{app}};
-- What pg-boss runs as the owner at the next `migrate` is not for the serving role to write: statements that wait in `bam`,
-- and names of tables, which become part of statements.
revoke insert, update, delete on pgboss.bam from {{app}};
alter table pgboss.queue drop constraint if exists of_common_table;
alter table pgboss.queue add constraint of_common_table check (not partition and table_name = 'job_common');
