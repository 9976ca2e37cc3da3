-- Who puts goods on the market answers for their end: the unique identifier of each stream (L541-10-13 Code de l'environnement).
alter table sellers add column idus jsonb not null default '{}';
comment on column sellers.idus is '{"packaging": "FR123456_01ABCD"}: identifiers by stream of extended producer responsibility; what is absent was not given.';
