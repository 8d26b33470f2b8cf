-- References and codes of files are held by the database. A reference names a row that is there; a code is one of those listed,
-- whatever the program calls it. Tables are made anew, since SQLite adds no constraint to one that stands.

create table old_files_file as select * from files_file;
create table old_files_block as select * from files_block;
create table old_files_closed_range as select * from files_closed_range;

drop table files_file;
drop table files_block;
drop table files_closed_range;

create table files_file (
  id integer not null primary key,
  sha512 varchar(128) not null,
  name text not null,
  format varchar(20) not null,
  media_type text not null,
  size_in_bytes bigint not null,
  line_count integer not null,
  visibility varchar(10) not null,
  created_at varchar(24) not null,
  constraint files_file_sha512 unique (sha512),
  constraint files_file_visibility_code check (visibility in ('public', 'closed'))
);

insert into files_file (
  id, sha512, name, format, media_type, size_in_bytes, line_count, visibility, created_at
) select
  id, sha512, name, format, media_type, size_in_bytes, line_count, lower(visibility), created_at
from old_files_file;

create table files_block (
  file_id integer not null,
  first_line integer not null,
  last_line integer not null,
  page integer not null,
  text text not null,
  constraint files_block_key primary key (file_id, first_line),
  constraint files_block_file_exists foreign key (file_id) references files_file (id),
  constraint files_block_lines check (first_line >= 1 and first_line <= last_line)
);

insert into files_block (
  file_id, first_line, last_line, page, text
) select
  file_id, first_line, last_line, page, text
from old_files_block;

create table files_closed_range (
  file_id integer not null,
  start_line integer not null,
  end_line integer not null,
  constraint files_closed_range_key primary key (file_id, start_line, end_line),
  constraint files_closed_range_file_exists foreign key (file_id) references files_file (id),
  constraint files_closed_range_lines check (start_line >= 1 and start_line <= end_line)
);

insert into files_closed_range (
  file_id, start_line, end_line
) select
  file_id, start_line, end_line
from old_files_closed_range;

drop table old_files_closed_range;
drop table old_files_block;
drop table old_files_file;
