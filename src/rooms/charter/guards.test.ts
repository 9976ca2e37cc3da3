import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '#base/database'
import { asOwner, testHouse } from '#test/database'
import { adoption } from './testing.ts'

const house = await testHouse()

const { rows } = await sql<{ owner: string }>`
  select quote_ident(pg_get_userbyid(relowner)) as owner from pg_class where oid = 'decisions'::regclass`.execute(
  house.db,
)
const { owner } = rows[0]!

const refusedTo = (text: string) => assert.rejects(sql.raw(text).execute(house.db), /permission denied|must be owner/)
const refusedBy = (constraint: string, text: string) => assert.rejects(asOwner(house.ownerUrl, text), { constraint })
const version = (more: string) =>
  `insert into article_versions (article_key, value, effective_from, decision_id) ${more}`

for (const [what, text] of Object.entries({
  'write a version': version(`values ('fee.rate', '0', now() + interval '1 year', 1)`),
  'write a decision': `insert into decisions (number, title, reasons, adopted_at) values (2, 'x', 'x', now())`,
  'write an article': `insert into articles (key, position, type, notice_article) values ('x', 99, 'text', 'notice.terms')`,
  'change a version': `update article_versions set value = '0'`,
  'change a decision': `update decisions set adopted_at = '2020-01-01'`,
  'change an article’s bounds': `update articles set bounds = '{}'`,
  'delete a version': 'delete from article_versions',
  'delete a decision': 'delete from decisions',
  'empty the versions': 'truncate article_versions',
  'empty all by cascade': 'truncate decisions cascade',
  'copy versions in': `copy article_versions from program 'true'`,
  'merge a version in': `merge into article_versions v using decisions d on v.decision_id = d.id when matched then delete`,
  'disable the guards': 'alter table article_versions disable trigger all',
  'drop a guard': 'drop trigger guard_article_version on article_versions',
  'replace a guard': `create or replace function public.guard_article_version() returns trigger language plpgsql as 'begin return new; end'`,
  'change a guard’s search path': 'alter function guard_decision() set search_path = pg_temp',
  'put its own trigger before them': `create trigger a before insert on article_versions for each row execute function guard_decision()`,
  'bend a column': `alter table article_versions alter column value drop not null`,
  'redirect a table by a rule': `create rule r as on insert to decisions do instead nothing`,
  'turn a sequence back': `select setval('decisions_id', 1)`,
  'use up numbers': `select nextval('article_versions_id')`,
  'become the owner': `set role ${owner}`,
  'become the owner of the session': `set session authorization ${owner}`,
  'replay without triggers': `set session_replication_role = replica`,
  'give itself rights': 'grant all on article_versions to current_user',
  'make a table of its own': 'create table public.articles2 (key text)',
  'make a schema of its own': 'create schema mine',
  'rewrite the record of migrations': `delete from migrations`,
})) {
  test(`the serving role cannot ${what}`, async () => {
    if (!text.startsWith('grant')) return refusedTo(text)
    await sql
      .raw(text)
      .execute(house.db)
      .catch(() => {})
    const { rows } = await sql<{ may: boolean }>`
      select has_table_privilege('article_versions', 'insert, update, delete, truncate') as may`.execute(house.db)
    assert.equal(rows[0]!.may, false)
  })
}

test('the serving role is nobody’s member, owns nothing and is no superuser', async () => {
  const { rows } = await sql<{ role: string }>`
    select rolname as role from pg_roles r where r.rolname <> current_user and pg_has_role(current_user, r.oid, 'member')
    union all select current_user::text from pg_roles
      where rolname = current_user and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)
    union all select relname::text from pg_class where pg_get_userbyid(relowner) = current_user`.execute(house.db)
  assert.deepEqual(rows, [])
})

test('no function runs with the owner’s rights', async () => {
  const { rows } = await sql`
    select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where prosecdef and nspname !~ '^(pg_|information_schema)'`.execute(house.db)
  assert.deepEqual(rows, [])
})

test('a version needs an adopted decision', () =>
  refusedBy(
    'article_version_adopted',
    `begin; insert into decisions (number, title, reasons) values (2, 'x', 'x');
     ${version(`select 'fee.rate', '400', now() + interval '1 year', max(id) from decisions`)}; commit`,
  ))

test('a version needs its notice', async () => {
  await refusedBy('article_version_notice', adoption([{ key: 'fee.rate', value: 400, inDays: 89 }]))
  await refusedBy('article_version_notice', adoption([{ key: 'notice.closing', value: 400, inDays: 364 }]))
  await refusedBy('article_version_notice', adoption([{ key: 'fee.rate', value: 0, shop: 7, inDays: 3 }]))
})

test('an adoption cannot be dated back: its date is the database’s', () =>
  refusedBy(
    'article_version_notice',
    `begin; insert into decisions (number, title, reasons, adopted_at) values (2, 'x', 'x', '2020-01-01');
     ${version(`select 'fee.rate', '400', now() + interval '1 day', max(id) from decisions`)}; commit`,
  ))

test('a change cannot be slipped into a decision that was adopted before', async () => {
  const late = version(`select 'fee.rate', '400', now() + interval '1 year', id from decisions where number = 1`)
  await refusedBy('article_version_with_its_decision', late)
})

test('the founding decision exempts nothing that comes after it', () =>
  refusedBy(
    'article_version_with_its_decision',
    version(`select 'fee.rate', '2000', '2026-02-01', id from decisions where number = 1`),
  ))

test('values stay within the article’s bounds and type', async () => {
  const inAYear = { inDays: 366 }
  for (const change of [
    { key: 'fee.rate', value: 2001 },
    { key: 'fee.rate', value: -1 },
    { key: 'fee.rate', value: 4.5 },
    { key: 'fee.rate', value: true },
    { key: 'notice.terms', value: 14 },
    { key: 'notice.closing', value: 364 },
    { key: 'listing.fee', value: 1 },
    { key: 'listing.expires', value: true },
    { key: 'listing.unlimited', value: false },
    { key: 'placement.paid', value: true },
    { key: 'fee.payment_cost_returned', value: 1 },
  ] as const) {
    await refusedBy('article_version_bounds', adoption([{ ...change, ...inAYear }]))
  }
})

test('only an article that says so may differ for one shop', () =>
  refusedBy('article_version_for_all', adoption([{ key: 'fee.vat_rate', value: 0, shop: 7, inDays: 91 }])))

test('what was decided stays as it was, for the owner too', async () => {
  await refusedBy('article_versions_only_grows', `update article_versions set value = '0'`)
  await refusedBy('article_versions_only_grows', 'delete from article_versions')
  await refusedBy('article_versions_only_grows', 'truncate article_versions cascade')
  await refusedBy('articles_only_grows', `update articles set bounds = '{}'`)
  await refusedBy('decisions_only_grows', 'delete from decisions')
  await refusedBy('decision_is_final', `update decisions set reasons = 'x' where number = 1`)
  await refusedBy('decision_is_final', `update decisions set adopted_at = null where number = 1`)
})

test('what is adopted is the text that was proposed', async () => {
  const proposal = `insert into decisions (number, title, reasons) values (50, 'Titre', 'Raisons')`
  await refusedBy(
    'decision_is_final',
    `begin; ${proposal}; update decisions set adopted_at = now(), title = 'Autre' where number = 50; commit`,
  )
  await asOwner(
    house.ownerUrl,
    `begin; ${proposal}; update decisions set title = 'Mieux' where number = 50;
     update decisions set adopted_at = now() where number = 50; commit`,
  )
})
