create table file_weights (
  name text primary key,
  bytes bigint not null check (bytes > 0)
);
comment on table file_weights is 'What the files weigh that rows name, read from the disk when somebody asks: a picture by its key (all its widths), other files by their path. Goes with the file.';
