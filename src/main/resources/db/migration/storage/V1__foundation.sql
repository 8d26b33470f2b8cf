-- One schema for SQLite and PostgreSQL. Tables carry the name of the module that owns them; no other module reads them.
-- Dates are ISO text, instants are UTC text in one fixed form, so that both engines sort and compare them alike.
-- Ids are given out by the one writer. "integer primary key" is SQLite's own row number, which makes it the fastest key there.

-- register: bodies, terms, organizations, persons, memberships ------------------------------------------------------

create table register_body (
  id integer not null primary key,
  slug varchar(120) not null,
  name text not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint register_body_slug unique (slug)
);

create table register_term (
  id integer not null primary key,
  body_id integer not null,
  name varchar(40) not null,
  start_date varchar(10) not null,
  end_date varchar(10) not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint register_term_name unique (body_id, name)
);

create table register_organization (
  id integer not null primary key,
  body_id integer not null,
  slug varchar(160) not null,
  name text not null,
  kind varchar(30) not null,
  visibility varchar(10) not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint register_organization_slug unique (slug)
);

create table register_organization_name (
  organization_id integer not null,
  folded varchar(300) not null,
  name text not null,
  first_seen varchar(10),
  last_seen varchar(10),
  constraint register_organization_name_key primary key (folded, organization_id)
);

create index register_organization_name_organization on register_organization_name (organization_id);

create table register_person (
  id integer not null primary key,
  body_id integer not null,
  slug varchar(160) not null,
  name text not null,
  visibility varchar(10) not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint register_person_slug unique (slug)
);

-- "anchor" is the folded first name: persons are compared only with those who share it.
create table register_person_name (
  person_id integer not null,
  folded varchar(200) not null,
  anchor varchar(100) not null,
  name text not null,
  constraint register_person_name_key primary key (folded, person_id)
);

create index register_person_name_anchor on register_person_name (anchor);

create index register_person_name_person on register_person_name (person_id);

create table register_membership (
  id integer not null primary key,
  person_id integer not null,
  organization_id integer not null,
  role text not null,
  party text,
  start_date varchar(10),
  end_date varchar(10),
  basis varchar(10) not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null
);

create index register_membership_person on register_membership (person_id);

create index register_membership_organization on register_membership (organization_id);

-- files: originals by checksum, their lines in blocks of one page, and the ranges that are closed --------------------

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
  constraint files_file_sha512 unique (sha512)
);

create table files_block (
  file_id integer not null,
  first_line integer not null,
  last_line integer not null,
  page integer not null,
  text text not null,
  constraint files_block_key primary key (file_id, first_line)
);

create table files_closed_range (
  file_id integer not null,
  start_line integer not null,
  end_line integer not null,
  constraint files_closed_range_key primary key (file_id, start_line, end_line)
);

-- cases: case files by number, papers, their texts as printed, and their path ----------------------------------------

create table cases_case (
  id integer not null primary key,
  body_id integer not null,
  slug varchar(120) not null,
  reference text not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint cases_case_slug unique (body_id, slug)
);

create table cases_paper (
  id integer not null primary key,
  case_id integer,
  title text not null,
  first_date varchar(10),
  last_date varchar(10),
  sketch text not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null
);

create index cases_paper_case on cases_paper (case_id);

create table cases_consultation (
  id integer not null primary key,
  paper_id integer not null,
  organization_id integer not null,
  consulted_on varchar(10),
  basis varchar(10) not null,
  role varchar(20) not null,
  authoritative boolean not null,
  visibility varchar(10) not null,
  file_id integer not null,
  start_line integer not null,
  end_line integer not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null
);

create index cases_consultation_paper on cases_consultation (paper_id);

create index cases_consultation_organization on cases_consultation (organization_id, consulted_on);

create table cases_text (
  id integer not null primary key,
  paper_id integer not null,
  consultation_id integer not null,
  file_id integer not null,
  start_line integer not null,
  end_line integer not null,
  created_at varchar(24) not null
);

create index cases_text_paper on cases_text (paper_id);

create index cases_text_consultation on cases_text (consultation_id);

create table cases_section (
  text_id integer not null,
  position integer not null,
  kind varchar(30) not null,
  heading text,
  body text not null,
  visibility varchar(10) not null,
  start_line integer not null,
  end_line integer not null,
  constraint cases_section_key primary key (text_id, position)
);

create table cases_recommendation (
  text_id integer not null,
  position integer not null,
  start_line integer not null,
  end_line integer not null,
  constraint cases_recommendation_key primary key (text_id, position)
);

create table cases_recommendation_party (
  text_id integer not null,
  recommendation integer not null,
  direction varchar(4) not null,
  position integer not null,
  printed text not null,
  organization_id integer,
  constraint cases_recommendation_party_key primary key (text_id, recommendation, direction, position)
);

create table cases_recommendation_point (
  text_id integer not null,
  recommendation integer not null,
  position integer not null,
  label text,
  body text not null,
  start_line integer not null,
  end_line integer not null,
  constraint cases_recommendation_point_key primary key (text_id, recommendation, position)
);

create table cases_attachment (
  text_id integer not null,
  position integer not null,
  name text not null,
  link text,
  visibility varchar(10) not null,
  start_line integer not null,
  end_line integer not null,
  constraint cases_attachment_key primary key (text_id, position)
);

-- meetings: versions of minutes, items, attendance, votes, decisions -------------------------------------------------

create table meetings_meeting (
  id integer not null primary key,
  organization_id integer not null,
  term_id integer,
  slug varchar(200) not null,
  held_on varchar(10),
  start_time varchar(5),
  end_time varchar(5),
  location text,
  current_version_id integer not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint meetings_meeting_slug unique (slug)
);

create index meetings_meeting_organization on meetings_meeting (organization_id, held_on);

create index meetings_meeting_date on meetings_meeting (held_on);

create index meetings_meeting_modified on meetings_meeting (modified_at);

create table meetings_version (
  id integer not null primary key,
  meeting_id integer not null,
  number integer not null,
  kind varchar(20) not null,
  file_id integer not null,
  lines_added integer not null,
  lines_removed integer not null,
  created_at varchar(24) not null,
  constraint meetings_version_number unique (meeting_id, number)
);

create index meetings_version_file on meetings_version (file_id);

create table meetings_item (
  id integer not null primary key,
  meeting_id integer not null,
  version_id integer not null,
  position integer not null,
  number text not null,
  title text not null,
  case_type text,
  raised_to text,
  reference text,
  visibility varchar(10) not null,
  public_title text,
  decision_expected boolean not null,
  case_id integer,
  paper_id integer not null,
  text_id integer not null,
  consultation_id integer not null,
  start_line integer not null,
  end_line integer not null,
  constraint meetings_item_position unique (version_id, position)
);

create index meetings_item_case on meetings_item (case_id);

create index meetings_item_paper on meetings_item (paper_id);

create index meetings_item_consultation on meetings_item (consultation_id);

create table meetings_decision (
  item_id integer not null,
  position integer not null,
  organization_id integer not null,
  printed_organization text,
  outcome varchar(20) not null,
  decided_on varchar(10),
  at_this_meeting boolean not null,
  other_item_number text,
  remark text,
  body text not null,
  start_line integer not null,
  end_line integer not null,
  constraint meetings_decision_key primary key (item_id, position)
);

create index meetings_decision_organization on meetings_decision (organization_id, decided_on);

create table meetings_vote (
  id integer not null primary key,
  item_id integer not null,
  position integer not null,
  motion varchar(20) not null,
  name text,
  proposer text,
  organization_id integer not null,
  adopted boolean,
  stated_for integer,
  stated_against integer,
  stated_abstaining integer,
  stated_not_voting integer,
  body text not null,
  start_line integer not null,
  end_line integer not null
);

create index meetings_vote_item on meetings_vote (item_id);

create table meetings_single_vote (
  vote_id integer not null,
  position integer not null,
  choice varchar(20) not null,
  person_id integer,
  printed text,
  title text,
  party text,
  constraint meetings_single_vote_key primary key (vote_id, position)
);

create index meetings_single_vote_person on meetings_single_vote (person_id);

create table meetings_attendance (
  version_id integer not null,
  position integer not null,
  item_id integer,
  person_id integer not null,
  printed text not null,
  title text,
  party text,
  kind varchar(20) not null,
  substitute text,
  reason text,
  body text not null,
  start_line integer not null,
  end_line integer not null,
  constraint meetings_attendance_key primary key (version_id, position)
);

create index meetings_attendance_person on meetings_attendance (person_id);

create index meetings_attendance_item on meetings_attendance (item_id);

create table meetings_mention (
  item_id integer not null,
  position integer not null,
  organization_id integer,
  printed_organization text,
  mentioned_on varchar(10),
  body text not null,
  start_line integer not null,
  end_line integer not null,
  constraint meetings_mention_key primary key (item_id, position)
);

-- economy: tables as printed -----------------------------------------------------------------------------------------

create table economy_table (
  text_id integer not null,
  position integer not null,
  caption text,
  unit text,
  price_level text,
  start_line integer not null,
  end_line integer not null,
  printed_rows text not null,
  constraint economy_table_key primary key (text_id, position)
);

-- findings -----------------------------------------------------------------------------------------------------------

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
  created_at varchar(24) not null
);

create index findings_finding_file on findings_finding (file_id);

create index findings_finding_meeting on findings_finding (meeting_id);

create index findings_finding_item on findings_finding (item_id);

create index findings_finding_case on findings_finding (case_id);

create index findings_finding_code on findings_finding (code);
