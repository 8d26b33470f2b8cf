-- How a finding's figure was computed, written out, so that a reader can do it again.

alter table findings_finding add column arithmetic text;

-- What somebody found when a finding was held against its source. Rows are added, never changed: the last one holds.

create table findings_judgement (
  id integer not null primary key,
  finding_id integer not null,
  status varchar(20) not null,
  reason text,
  judged_at varchar(24) not null
);

create index findings_judgement_finding on findings_judgement (finding_id);
