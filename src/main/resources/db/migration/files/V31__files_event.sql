-- What was recorded in the system itself and not read from a file. Rows are only ever added. They say that something happened, of which
-- kind and when; never who did it or what it was about.
create table files_event (
  id integer not null primary key,
  kind varchar(20) not null,
  recorded_at varchar(24) not null,
  constraint files_event_kind_code check (kind in ('publication', 'decision', 'vote', 'presence', 'membership'))
);
