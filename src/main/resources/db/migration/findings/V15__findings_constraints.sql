-- A finding has a number for its address, which does not tell how many others there are; those that stand keep theirs.
--
-- References and codes of findings are held by the database. A reference names a row that is there; a code is one of those listed,
-- whatever the program calls it. Tables are made anew, since SQLite adds no constraint to one that stands.

create table old_findings_finding as select * from findings_finding;
create table old_findings_judgement as select * from findings_judgement;

drop table findings_finding;
drop table findings_judgement;

create table findings_finding (
  id integer not null primary key,
  file_id integer not null,
  meeting_id integer,
  item_id integer,
  case_id integer,
  code varchar(60) not null,
  severity varchar(10) not null,
  source text not null,
  start_line integer not null,
  end_line integer not null,
  message_da text not null,
  message_en text not null,
  remedy_da text not null,
  remedy_en text not null,
  printed text,
  computed text,
  visibility varchar(10) not null,
  superseded boolean not null,
  created_at varchar(24) not null,
  arithmetic text,
  number integer not null,
  constraint findings_finding_number unique (number),
  constraint findings_finding_file_exists foreign key (file_id) references files_file (id),
  constraint findings_finding_meeting_exists foreign key (meeting_id) references meetings_meeting (id),
  constraint findings_finding_item_exists foreign key (item_id) references meetings_item (id),
  constraint findings_finding_case_exists foreign key (case_id) references cases_case (id),
  constraint findings_finding_severity_code check (severity in ('info', 'warning', 'error')),
  constraint findings_finding_visibility_code check (visibility in ('public', 'closed')),
  constraint findings_finding_lines check (start_line >= 0 and start_line <= end_line)
);

insert into findings_finding (
  id, file_id, meeting_id, item_id, case_id, code, severity, source, start_line, end_line, message_da, message_en, remedy_da,
  remedy_en, printed, computed, visibility, superseded, created_at, arithmetic, number
) select
  id, file_id, meeting_id, item_id, case_id, code, lower(severity), source, start_line, end_line, message_da, message_en,
  remedy_da, remedy_en, printed, computed, lower(visibility), superseded, created_at, arithmetic, id
from old_findings_finding;

create index findings_finding_file on findings_finding (file_id);

create index findings_finding_meeting on findings_finding (meeting_id);

create index findings_finding_item on findings_finding (item_id);

create index findings_finding_case on findings_finding (case_id);

create index findings_finding_code on findings_finding (code);

create table findings_judgement (
  id integer not null primary key,
  finding_id integer not null,
  status varchar(20) not null,
  reason text,
  judged_at varchar(24) not null,
  constraint findings_judgement_finding_exists foreign key (finding_id) references findings_finding (id),
  constraint findings_judgement_status_code check (status in ('new', 'confirmed', 'not-an-error'))
);

insert into findings_judgement (
  id, finding_id, status, reason, judged_at
) select
  id, finding_id, lower(replace(status, '_', '-')), reason, judged_at
from old_findings_judgement;

create index findings_judgement_finding on findings_judgement (finding_id);

drop table old_findings_judgement;
drop table old_findings_finding;
