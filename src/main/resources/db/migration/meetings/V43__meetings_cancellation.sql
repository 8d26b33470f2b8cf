-- That a version of an agenda or minutes says that its meeting is not held: the lines of its file that say so, or an event.
create table meetings_cancellation (
  version_id integer not null primary key,
  start_line integer,
  end_line integer,
  event_id integer,
  constraint meetings_cancellation_version_exists foreign key (version_id) references meetings_version (id),
  constraint meetings_cancellation_event_exists foreign key (event_id) references files_event (id),
  constraint meetings_cancellation_lines check (start_line >= 1 and start_line <= end_line),
  constraint meetings_cancellation_origin check (
    (event_id is null and start_line is not null and end_line is not null)
    or (event_id is not null and start_line is null and end_line is null))
);
