-- facts: what the import works out of the record. They can be made again, so they stand beside what was read and never in it. --

-- "facts" is JSON of lines, places and verdicts; it holds no words of the source.
create table facts_text (
  text_id integer not null primary key,
  version integer not null,
  verdict varchar(30),
  facts text not null,
  constraint facts_text_text foreign key (text_id) references cases_text (id),
  constraint facts_text_verdict_code check (verdict in (
    'followed', 'followed-with-remark', 'changed', 'rejected', 'postponed', 'no-position'))
);

-- How far the facts of an older record have been made by the rules of a version; one row.
create table facts_renewal (
  version integer not null primary key,
  last_file integer not null,
  done boolean not null
);
