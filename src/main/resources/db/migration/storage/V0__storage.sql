-- One row that every committed change of the record bumps, so that another process can tell that its caches are stale.
create table storage_revision (
  id integer not null primary key,
  number bigint not null,
  changed_at varchar(24) not null
);

insert into storage_revision (id, number, changed_at) values (1, 0, '1970-01-01T00:00:00.000Z');
