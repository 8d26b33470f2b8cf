-- Placeholder replaced below
create table findings_finding (
  id varchar(40) not null primary key
);
