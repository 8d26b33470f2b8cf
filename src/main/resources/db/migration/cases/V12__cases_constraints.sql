-- References and codes of cases are held by the database. A reference names a row that is there; a code is one of those listed,
-- whatever the program calls it. Tables are made anew, since SQLite adds no constraint to one that stands.

create table old_cases_case as select * from cases_case;
create table old_cases_paper as select * from cases_paper;
create table old_cases_consultation as select * from cases_consultation;
create table old_cases_text as select * from cases_text;
create table old_cases_section as select * from cases_section;
create table old_cases_recommendation as select * from cases_recommendation;
create table old_cases_recommendation_party as select * from cases_recommendation_party;
create table old_cases_recommendation_point as select * from cases_recommendation_point;
create table old_cases_attachment as select * from cases_attachment;

drop table cases_case;
drop table cases_paper;
drop table cases_consultation;
drop table cases_text;
drop table cases_section;
drop table cases_recommendation;
drop table cases_recommendation_party;
drop table cases_recommendation_point;
drop table cases_attachment;

create table cases_case (
  id integer not null primary key,
  body_id integer not null,
  slug varchar(120) not null,
  reference text not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint cases_case_slug unique (body_id, slug),
  constraint cases_case_body_exists foreign key (body_id) references register_body (id)
);

insert into cases_case (
  id, body_id, slug, reference, created_at, modified_at
) select
  id, body_id, slug, reference, created_at, modified_at
from old_cases_case;

create table cases_paper (
  id integer not null primary key,
  case_id integer,
  title text not null,
  first_date varchar(10),
  last_date varchar(10),
  sketch text not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint cases_paper_case_exists foreign key (case_id) references cases_case (id)
);

insert into cases_paper (
  id, case_id, title, first_date, last_date, sketch, created_at, modified_at
) select
  id, case_id, title, first_date, last_date, sketch, created_at, modified_at
from old_cases_paper;

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
  modified_at varchar(24) not null,
  constraint cases_consultation_paper_exists foreign key (paper_id) references cases_paper (id),
  constraint cases_consultation_organization_exists foreign key (organization_id) references register_organization (id),
  constraint cases_consultation_file_exists foreign key (file_id) references files_file (id),
  constraint cases_consultation_basis_code check (basis in ('seen', 'reported', 'mentioned')),
  constraint cases_consultation_role_code check (role in ('proposes', 'treats', 'decides')),
  constraint cases_consultation_visibility_code check (visibility in ('public', 'closed')),
  constraint cases_consultation_lines check (start_line >= 1 and start_line <= end_line)
);

insert into cases_consultation (
  id, paper_id, organization_id, consulted_on, basis, role, authoritative, visibility, file_id, start_line, end_line,
  created_at, modified_at
) select
  id, paper_id, organization_id, consulted_on, lower(basis), lower(role), authoritative, lower(visibility), file_id,
  start_line, end_line, created_at, modified_at
from old_cases_consultation;

create index cases_consultation_paper on cases_consultation (paper_id);

create index cases_consultation_organization on cases_consultation (organization_id, consulted_on);

create table cases_text (
  id integer not null primary key,
  paper_id integer not null,
  consultation_id integer not null,
  file_id integer not null,
  start_line integer not null,
  end_line integer not null,
  created_at varchar(24) not null,
  constraint cases_text_paper_exists foreign key (paper_id) references cases_paper (id),
  constraint cases_text_consultation_exists foreign key (consultation_id) references cases_consultation (id),
  constraint cases_text_file_exists foreign key (file_id) references files_file (id),
  constraint cases_text_lines check (start_line >= 1 and start_line <= end_line)
);

insert into cases_text (
  id, paper_id, consultation_id, file_id, start_line, end_line, created_at
) select
  id, paper_id, consultation_id, file_id, start_line, end_line, created_at
from old_cases_text;

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
  constraint cases_section_key primary key (text_id, position),
  constraint cases_section_text_exists foreign key (text_id) references cases_text (id),
  constraint cases_section_kind_code check (kind in ('lead', 'summary', 'effect', 'recommendation', 'decision', 'presentation', 'economy', 'attachments', 'initiative',
    'proposerRecommendation', 'administrationStatement', 'background', 'competence', 'hearing', 'law', 'other')),
  constraint cases_section_visibility_code check (visibility in ('public', 'closed')),
  constraint cases_section_lines check (start_line >= 1 and start_line <= end_line)
);

insert into cases_section (
  text_id, position, kind, heading, body, visibility, start_line, end_line
) select
  text_id, position,
  
  case kind when 'PROPOSER_RECOMMENDATION' then 'proposerRecommendation'
    when 'ADMINISTRATION_STATEMENT' then 'administrationStatement' else lower(kind) end,
  heading, body, lower(visibility), start_line, end_line
from old_cases_section;

create table cases_recommendation (
  text_id integer not null,
  position integer not null,
  start_line integer not null,
  end_line integer not null,
  constraint cases_recommendation_key primary key (text_id, position),
  constraint cases_recommendation_text_exists foreign key (text_id) references cases_text (id),
  constraint cases_recommendation_lines check (start_line >= 1 and start_line <= end_line)
);

insert into cases_recommendation (
  text_id, position, start_line, end_line
) select
  text_id, position, start_line, end_line
from old_cases_recommendation;

create table cases_recommendation_party (
  text_id integer not null,
  recommendation integer not null,
  direction varchar(4) not null,
  position integer not null,
  printed text not null,
  organization_id integer,
  constraint cases_recommendation_party_key primary key (text_id, recommendation, direction, position),
  constraint cases_recommendation_party_recommendation_exists foreign key (text_id, recommendation) references cases_recommendation (text_id, position),
  constraint cases_recommendation_party_organization_exists foreign key (organization_id) references register_organization (id),
  constraint cases_recommendation_party_direction_code check (direction in ('from', 'to'))
);

insert into cases_recommendation_party (
  text_id, recommendation, direction, position, printed, organization_id
) select
  text_id, recommendation, lower(direction), position, printed, organization_id
from old_cases_recommendation_party;

create table cases_recommendation_point (
  text_id integer not null,
  recommendation integer not null,
  position integer not null,
  label text,
  body text not null,
  start_line integer not null,
  end_line integer not null,
  constraint cases_recommendation_point_key primary key (text_id, recommendation, position),
  constraint cases_recommendation_point_recommendation_exists foreign key (text_id, recommendation) references cases_recommendation (text_id, position),
  constraint cases_recommendation_point_lines check (start_line >= 1 and start_line <= end_line)
);

insert into cases_recommendation_point (
  text_id, recommendation, position, label, body, start_line, end_line
) select
  text_id, recommendation, position, label, body, start_line, end_line
from old_cases_recommendation_point;

create table cases_attachment (
  text_id integer not null,
  position integer not null,
  name text not null,
  link text,
  visibility varchar(10) not null,
  start_line integer not null,
  end_line integer not null,
  constraint cases_attachment_key primary key (text_id, position),
  constraint cases_attachment_text_exists foreign key (text_id) references cases_text (id),
  constraint cases_attachment_visibility_code check (visibility in ('public', 'closed')),
  constraint cases_attachment_lines check (start_line >= 1 and start_line <= end_line)
);

insert into cases_attachment (
  text_id, position, name, link, visibility, start_line, end_line
) select
  text_id, position, name, link, lower(visibility), start_line, end_line
from old_cases_attachment;

drop table old_cases_attachment;
drop table old_cases_recommendation_point;
drop table old_cases_recommendation_party;
drop table old_cases_recommendation;
drop table old_cases_section;
drop table old_cases_text;
drop table old_cases_consultation;
drop table old_cases_paper;
drop table old_cases_case;
