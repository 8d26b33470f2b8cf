-- The last id that each table has given out. It only grows, so that the id of a row that was deleted never comes back. A table whose
-- rows are older than this has no line here until its next row.
create table storage_sequence (
  name varchar(80) not null,
  highest integer not null,
  constraint storage_sequence_key primary key (name)
);
