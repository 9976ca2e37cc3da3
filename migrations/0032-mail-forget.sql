alter table letters add column forget boolean not null default false;
comment on column letters.forget is 'Its recipient has left: once it is sent, nothing of her stays on it.';
