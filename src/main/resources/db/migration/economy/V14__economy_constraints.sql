-- References and codes of economy are held by the database. A reference names a row that is there; a code is one of those listed,
-- whatever the program calls it. Tables are made anew, since SQLite adds no constraint to one that stands.

create table old_economy_table as select * from economy_table;

drop table economy_table;

create table economy_table (
  text_id integer not null,
  position integer not null,
  caption text,
  unit text,
  price_level text,
  start_line integer not null,
  end_line integer not null,
  printed_rows text not null,
  constraint economy_table_key primary key (text_id, position),
  constraint economy_table_text_exists foreign key (text_id) references cases_text (id),
  constraint economy_table_lines check (start_line >= 1 and start_line <= end_line)
);

insert into economy_table (
  text_id, position, caption, unit, price_level, start_line, end_line, printed_rows
) select
  text_id, position, caption, unit, price_level, start_line, end_line, printed_rows
from old_economy_table;

drop table old_economy_table;
