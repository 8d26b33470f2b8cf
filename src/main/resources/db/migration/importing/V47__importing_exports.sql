-- The names by which manifests refer to what was read from an export.
create table importing_export (
  name varchar(300) not null,
  file_id integer not null,
  constraint importing_export_key primary key (name, file_id),
  constraint importing_export_file_exists foreign key (file_id) references files_file (id)
);

-- What was last read at a place that says what is published, so that it takes effect once. Both are checksums.
create table importing_notice (
  place varchar(128) not null primary key,
  content varchar(128) not null
);
