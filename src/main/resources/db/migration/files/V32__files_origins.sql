-- Everything in the record comes either from lines of a file or from an event. The tables that say where their rows come from get a column
-- for the event beside the one for the lines, and a constraint that exactly one of the two is given. What is part of a larger whole comes from
-- where that comes from: an item, and the mentions in it, from the origin of its version, the parts of a paper's text from that of the text;
-- they have lines where it has, and both or neither of first and last.
--
-- Tables are made anew, since SQLite changes no constraint of one that stands, and all in one migration, since PostgreSQL drops no table that
-- another refers to. What a table and its rows were before is unchanged otherwise. Where a column takes more than two codes, they are compared
-- one by one, since SQLite makes a table of its own for each longer list whenever a row is written.

create table old_findings_judgement as select * from findings_judgement;
create table old_findings_finding as select * from findings_finding;
create table old_facts_vote as select * from facts_vote;
create table old_facts_text as select * from facts_text;
create table old_economy_table as select * from economy_table;
create table old_meetings_mention as select * from meetings_mention;
create table old_meetings_presence as select * from meetings_presence;
create table old_meetings_single_vote as select * from meetings_single_vote;
create table old_meetings_vote as select * from meetings_vote;
create table old_meetings_decision as select * from meetings_decision;
create table old_meetings_item as select * from meetings_item;
create table old_meetings_version as select * from meetings_version;
create table old_cases_attachment as select * from cases_attachment;
create table old_cases_recommendation_point as select * from cases_recommendation_point;
create table old_cases_recommendation_party as select * from cases_recommendation_party;
create table old_cases_recommendation as select * from cases_recommendation;
create table old_cases_section as select * from cases_section;
create table old_cases_text as select * from cases_text;
create table old_cases_consultation as select * from cases_consultation;
create table old_meetings_current as select id, current_version_id from meetings_meeting;

drop table findings_judgement;
drop table findings_finding;
drop table facts_vote;
drop table facts_text;
drop table economy_table;
drop table meetings_mention;
drop table meetings_presence;
drop table meetings_single_vote;
drop table meetings_vote;
drop table meetings_decision;
drop table meetings_item;
alter table meetings_meeting drop column current_version_id;
drop table meetings_version;
drop table cases_attachment;
drop table cases_recommendation_point;
drop table cases_recommendation_party;
drop table cases_recommendation;
drop table cases_section;
drop table cases_text;
drop table cases_consultation;

create table cases_consultation (
  id integer not null primary key,
  paper_id integer not null,
  organization_id integer not null,
  consulted_on varchar(10),
  basis varchar(10) not null,
  role varchar(20) not null,
  authoritative boolean not null,
  visibility varchar(10) not null,
  file_id integer,
  start_line integer,
  end_line integer,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  event_id integer,
  constraint cases_consultation_paper_exists foreign key (paper_id) references cases_paper (id),
  constraint cases_consultation_organization_exists foreign key (organization_id) references register_organization (id),
  constraint cases_consultation_file_exists foreign key (file_id) references files_file (id),
  constraint cases_consultation_basis_code check (basis = 'seen' or basis = 'reported' or basis = 'mentioned'),
  constraint cases_consultation_role_code check (role = 'proposes' or role = 'treats' or role = 'decides'),
  constraint cases_consultation_visibility_code check (visibility in ('public', 'closed')),
  constraint cases_consultation_lines check (start_line >= 1 and start_line <= end_line),
  constraint cases_consultation_event_exists foreign key (event_id) references files_event (id),
  constraint cases_consultation_origin check (
    (event_id is null and file_id is not null and start_line is not null and end_line is not null)
    or (event_id is not null and file_id is null and start_line is null and end_line is null))
);

insert into cases_consultation (
  id, paper_id, organization_id, consulted_on, basis, role, authoritative, visibility, file_id, start_line, end_line,
  created_at, modified_at
) select
  id, paper_id, organization_id, consulted_on, basis, role, authoritative, visibility, file_id, start_line, end_line,
  created_at, modified_at
from old_cases_consultation;

create index cases_consultation_paper on cases_consultation (paper_id);

create index cases_consultation_organization on cases_consultation (organization_id, consulted_on);

create table cases_text (
  id integer not null primary key,
  paper_id integer not null,
  consultation_id integer not null,
  file_id integer,
  start_line integer,
  end_line integer,
  created_at varchar(24) not null,
  event_id integer,
  constraint cases_text_paper_exists foreign key (paper_id) references cases_paper (id),
  constraint cases_text_consultation_exists foreign key (consultation_id) references cases_consultation (id),
  constraint cases_text_file_exists foreign key (file_id) references files_file (id),
  constraint cases_text_lines check (start_line >= 1 and start_line <= end_line),
  constraint cases_text_event_exists foreign key (event_id) references files_event (id),
  constraint cases_text_origin check (
    (event_id is null and file_id is not null and start_line is not null and end_line is not null)
    or (event_id is not null and file_id is null and start_line is null and end_line is null))
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
  start_line integer,
  end_line integer,
  constraint cases_section_key primary key (text_id, position),
  constraint cases_section_text_exists foreign key (text_id) references cases_text (id),
  constraint cases_section_kind_code check (kind = 'lead' or kind = 'summary' or kind = 'effect' or kind = 'recommendation' or kind = 'decision'
    or kind = 'presentation' or kind = 'economy' or kind = 'attachments' or kind = 'initiative'
    or kind = 'proposerRecommendation' or kind = 'administrationStatement' or kind = 'background'
    or kind = 'competence' or kind = 'hearing' or kind = 'law' or kind = 'other'),
  constraint cases_section_visibility_code check (visibility in ('public', 'closed')),
  constraint cases_section_lines check (start_line >= 1 and start_line <= end_line),
  constraint cases_section_both_lines check (
    (start_line is null and end_line is null) or (start_line is not null and end_line is not null))
);

insert into cases_section (
  text_id, position, kind, heading, body, visibility, start_line, end_line
) select
  text_id, position, kind, heading, body, visibility, start_line, end_line
from old_cases_section;

create table cases_recommendation (
  text_id integer not null,
  position integer not null,
  start_line integer,
  end_line integer,
  constraint cases_recommendation_key primary key (text_id, position),
  constraint cases_recommendation_text_exists foreign key (text_id) references cases_text (id),
  constraint cases_recommendation_lines check (start_line >= 1 and start_line <= end_line),
  constraint cases_recommendation_both_lines check (
    (start_line is null and end_line is null) or (start_line is not null and end_line is not null))
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
  text_id, recommendation, direction, position, printed, organization_id
from old_cases_recommendation_party;

create table cases_recommendation_point (
  text_id integer not null,
  recommendation integer not null,
  position integer not null,
  label text,
  body text not null,
  start_line integer,
  end_line integer,
  constraint cases_recommendation_point_key primary key (text_id, recommendation, position),
  constraint cases_recommendation_point_recommendation_exists foreign key (text_id, recommendation) references cases_recommendation (text_id, position),
  constraint cases_recommendation_point_lines check (start_line >= 1 and start_line <= end_line),
  constraint cases_recommendation_point_both_lines check (
    (start_line is null and end_line is null) or (start_line is not null and end_line is not null))
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
  start_line integer,
  end_line integer,
  constraint cases_attachment_key primary key (text_id, position),
  constraint cases_attachment_text_exists foreign key (text_id) references cases_text (id),
  constraint cases_attachment_visibility_code check (visibility in ('public', 'closed')),
  constraint cases_attachment_lines check (start_line >= 1 and start_line <= end_line),
  constraint cases_attachment_both_lines check (
    (start_line is null and end_line is null) or (start_line is not null and end_line is not null))
);

insert into cases_attachment (
  text_id, position, name, link, visibility, start_line, end_line
) select
  text_id, position, name, link, visibility, start_line, end_line
from old_cases_attachment;

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

create table meetings_version (
  id integer not null primary key,
  meeting_id integer not null,
  number integer not null,
  kind varchar(20) not null,
  file_id integer,
  lines_added integer not null,
  lines_removed integer not null,
  created_at varchar(24) not null,
  event_id integer,
  constraint meetings_version_number unique (meeting_id, number),
  constraint meetings_version_meeting_exists foreign key (meeting_id) references meetings_meeting (id),
  constraint meetings_version_file_exists foreign key (file_id) references files_file (id),
  constraint meetings_version_kind_code check (kind = 'agenda' or kind = 'minutes' or kind = 'corrected'),
  constraint meetings_version_event_exists foreign key (event_id) references files_event (id),
  constraint meetings_version_origin check (
    (event_id is null and file_id is not null) or (event_id is not null and file_id is null))
);

insert into meetings_version (
  id, meeting_id, number, kind, file_id, lines_added, lines_removed, created_at
) select
  id, meeting_id, number, kind, file_id, lines_added, lines_removed, created_at
from old_meetings_version;

create index meetings_version_file on meetings_version (file_id);

-- A meeting and its current version refer to each other: the column comes when both tables are there, and is checked at the commit.
alter table meetings_meeting add column current_version_id integer
  references meetings_version (id) deferrable initially deferred;

update meetings_meeting set current_version_id = (
  select current_version_id from old_meetings_current where old_meetings_current.id = meetings_meeting.id
);

create table meetings_item (
  id integer not null primary key,
  business_id integer not null,
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
  start_line integer,
  end_line integer,
  constraint meetings_item_position unique (version_id, position),
  constraint meetings_item_business unique (version_id, business_id),
  constraint meetings_item_business_exists foreign key (business_id) references meetings_business (id),
  constraint meetings_item_meeting_exists foreign key (meeting_id) references meetings_meeting (id),
  constraint meetings_item_version_exists foreign key (version_id) references meetings_version (id),
  constraint meetings_item_case_exists foreign key (case_id) references cases_case (id),
  constraint meetings_item_paper_exists foreign key (paper_id) references cases_paper (id),
  constraint meetings_item_text_exists foreign key (text_id) references cases_text (id),
  constraint meetings_item_consultation_exists foreign key (consultation_id) references cases_consultation (id),
  constraint meetings_item_visibility_code check (visibility in ('public', 'closed')),
  constraint meetings_item_lines check (start_line >= 1 and start_line <= end_line),
  constraint meetings_item_both_lines check (
    (start_line is null and end_line is null) or (start_line is not null and end_line is not null))
);

insert into meetings_item (
  id, business_id, meeting_id, version_id, position, number, title, case_type, raised_to, reference, visibility,
  public_title, decision_expected, case_id, paper_id, text_id, consultation_id, start_line, end_line
) select
  id, business_id, meeting_id, version_id, position, number, title, case_type, raised_to, reference, visibility,
  public_title, decision_expected, case_id, paper_id, text_id, consultation_id, start_line, end_line
from old_meetings_item;

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
  start_line integer,
  end_line integer,
  event_id integer,
  constraint meetings_decision_key primary key (item_id, position),
  constraint meetings_decision_item_exists foreign key (item_id) references meetings_item (id),
  constraint meetings_decision_organization_exists foreign key (organization_id) references register_organization (id),
  constraint meetings_decision_outcome_code check (outcome = 'recommended' or outcome = 'approved' or outcome = 'discussed' or outcome = 'noted'
    or outcome = 'decided' or outcome = 'rejected' or outcome = 'postponed' or outcome = 'sent-back'
    or outcome = 'withdrawn' or outcome = 'amended' or outcome = 'other'),
  constraint meetings_decision_lines check (start_line >= 1 and start_line <= end_line),
  constraint meetings_decision_event_exists foreign key (event_id) references files_event (id),
  constraint meetings_decision_origin check (
    (event_id is null and start_line is not null and end_line is not null)
    or (event_id is not null and start_line is null and end_line is null))
);

insert into meetings_decision (
  item_id, position, organization_id, printed_organization, outcome, decided_on, at_this_meeting, other_item_number,
  remark, body, start_line, end_line
) select
  item_id, position, organization_id, printed_organization, outcome, decided_on, at_this_meeting, other_item_number,
  remark, body, start_line, end_line
from old_meetings_decision;

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
  start_line integer,
  end_line integer,
  event_id integer,
  constraint meetings_vote_item_exists foreign key (item_id) references meetings_item (id),
  constraint meetings_vote_organization_exists foreign key (organization_id) references register_organization (id),
  constraint meetings_vote_motion_code check (motion = 'proposal' or motion = 'amendment' or motion = 'alternative' or motion = 'election'
    or motion = 'procedure'),
  constraint meetings_vote_lines check (start_line >= 1 and start_line <= end_line),
  constraint meetings_vote_event_exists foreign key (event_id) references files_event (id),
  constraint meetings_vote_origin check (
    (event_id is null and start_line is not null and end_line is not null)
    or (event_id is not null and start_line is null and end_line is null))
);

insert into meetings_vote (
  id, item_id, position, motion, name, proposer, organization_id, adopted, stated_for, stated_against, stated_abstaining,
  stated_not_voting, body, start_line, end_line
) select
  id, item_id, position, motion, name, proposer, organization_id, adopted, stated_for, stated_against, stated_abstaining,
  stated_not_voting, body, start_line, end_line
from old_meetings_vote;

create index meetings_vote_item on meetings_vote (item_id);

create table meetings_single_vote (
  vote_id integer not null,
  position integer not null,
  choice varchar(20) not null,
  person_id integer,
  seat_id integer,
  printed text,
  title text,
  party text,
  repetition integer not null,
  constraint meetings_single_vote_once unique (vote_id, person_id, repetition),
  constraint meetings_single_vote_seat_once unique (vote_id, seat_id, repetition),
  constraint meetings_single_vote_repetition check (repetition >= 0),
  constraint meetings_single_vote_key primary key (vote_id, position),
  constraint meetings_single_vote_vote_exists foreign key (vote_id) references meetings_vote (id),
  constraint meetings_single_vote_person_exists foreign key (person_id) references register_person (id),
  constraint meetings_single_vote_seat_exists foreign key (seat_id) references register_seat (id),
  constraint meetings_single_vote_seat_filled check (seat_id is null or person_id is not null),
  constraint meetings_single_vote_choice_code check (choice = 'for' or choice = 'against' or choice = 'abstained' or choice = 'not-voting' or choice = 'absent'
    or choice = 'recused')
);

insert into meetings_single_vote (
  vote_id, position, choice, person_id, seat_id, printed, title, party, repetition
) select
  vote_id, position, choice, person_id, seat_id, printed, title, party, repetition
from old_meetings_single_vote;

create index meetings_single_vote_person on meetings_single_vote (person_id);

create index meetings_single_vote_seat on meetings_single_vote (seat_id);

create table meetings_presence (
  version_id integer not null,
  position integer not null,
  item_id integer,
  person_id integer not null,
  printed text not null,
  title text,
  party text,
  kind varchar(20) not null,
  at_time varchar(5),
  substitute text,
  substitute_id integer,
  reason text,
  body text not null,
  start_line integer,
  end_line integer,
  event_id integer,
  constraint meetings_presence_key primary key (version_id, position),
  constraint meetings_presence_version_exists foreign key (version_id) references meetings_version (id),
  constraint meetings_presence_item_exists foreign key (item_id) references meetings_item (id),
  constraint meetings_presence_person_exists foreign key (person_id) references register_person (id),
  constraint meetings_presence_substitute_exists foreign key (substitute_id) references register_person (id),
  constraint meetings_presence_substitute_printed check (substitute_id is null or substitute is not null),
  constraint meetings_presence_kind_code check (kind = 'present' or kind = 'absent' or kind = 'absent-from-item' or kind = 'left' or kind = 'arrived'
    or kind = 'recused'),
  constraint meetings_presence_lines check (start_line >= 1 and start_line <= end_line),
  constraint meetings_presence_event_exists foreign key (event_id) references files_event (id),
  constraint meetings_presence_origin check (
    (event_id is null and start_line is not null and end_line is not null)
    or (event_id is not null and start_line is null and end_line is null))
);

insert into meetings_presence (
  version_id, position, item_id, person_id, printed, title, party, kind, at_time, substitute, substitute_id, reason,
  body, start_line, end_line
) select
  version_id, position, item_id, person_id, printed, title, party, kind, at_time, substitute, substitute_id, reason,
  body, start_line, end_line
from old_meetings_presence;

create index meetings_presence_person on meetings_presence (person_id);

create index meetings_presence_substitute on meetings_presence (substitute_id);

create index meetings_presence_item on meetings_presence (item_id);

create table meetings_mention (
  item_id integer not null,
  position integer not null,
  organization_id integer,
  printed_organization text,
  mentioned_on varchar(10),
  body text not null,
  start_line integer,
  end_line integer,
  constraint meetings_mention_key primary key (item_id, position),
  constraint meetings_mention_item_exists foreign key (item_id) references meetings_item (id),
  constraint meetings_mention_organization_exists foreign key (organization_id) references register_organization (id),
  constraint meetings_mention_lines check (start_line >= 1 and start_line <= end_line),
  constraint meetings_mention_both_lines check (
    (start_line is null and end_line is null) or (start_line is not null and end_line is not null))
);

insert into meetings_mention (
  item_id, position, organization_id, printed_organization, mentioned_on, body, start_line, end_line
) select
  item_id, position, organization_id, printed_organization, mentioned_on, body, start_line, end_line
from old_meetings_mention;

create table facts_text (
  text_id integer not null primary key,
  version integer not null,
  verdict varchar(30),
  facts text not null,
  constraint facts_text_text foreign key (text_id) references cases_text (id),
  constraint facts_text_verdict_code check (verdict = 'followed' or verdict = 'followed-with-remark' or verdict = 'changed' or verdict = 'rejected'
    or verdict = 'postponed' or verdict = 'no-position')
);

insert into facts_text (
  text_id, version, verdict, facts
) select
  text_id, version, verdict, facts
from old_facts_text;

create table facts_vote (
  item_id integer not null,
  position integer not null,
  paper_id integer not null,
  organization_id integer not null,
  matter text not null,
  voted_on varchar(10),
  identity integer not null,
  constraint facts_vote_key primary key (item_id, position),
  constraint facts_vote_item_exists foreign key (item_id) references meetings_item (id),
  constraint facts_vote_paper_exists foreign key (paper_id) references cases_paper (id),
  constraint facts_vote_organization_exists foreign key (organization_id) references register_organization (id)
);

insert into facts_vote (
  item_id, position, paper_id, organization_id, matter, voted_on, identity
) select
  item_id, position, paper_id, organization_id, matter, voted_on, identity
from old_facts_vote;

create index facts_vote_matter on facts_vote (paper_id, organization_id);

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
  constraint findings_finding_severity_code check (severity = 'info' or severity = 'warning' or severity = 'error'),
  constraint findings_finding_visibility_code check (visibility in ('public', 'closed')),
  constraint findings_finding_lines check (start_line >= 0 and start_line <= end_line)
);

insert into findings_finding (
  id, file_id, meeting_id, item_id, case_id, code, severity, source, start_line, end_line, message_da, message_en,
  remedy_da, remedy_en, printed, computed, visibility, superseded, created_at, arithmetic, number
) select
  id, file_id, meeting_id, item_id, case_id, code, severity, source, start_line, end_line, message_da, message_en,
  remedy_da, remedy_en, printed, computed, visibility, superseded, created_at, arithmetic, number
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
  constraint findings_judgement_status_code check (status = 'new' or status = 'confirmed' or status = 'not-an-error')
);

insert into findings_judgement (
  id, finding_id, status, reason, judged_at
) select
  id, finding_id, status, reason, judged_at
from old_findings_judgement;

create index findings_judgement_finding on findings_judgement (finding_id);

drop table old_meetings_current;
drop table old_findings_judgement;
drop table old_findings_finding;
drop table old_facts_vote;
drop table old_facts_text;
drop table old_economy_table;
drop table old_meetings_mention;
drop table old_meetings_presence;
drop table old_meetings_single_vote;
drop table old_meetings_vote;
drop table old_meetings_decision;
drop table old_meetings_item;
drop table old_meetings_version;
drop table old_cases_attachment;
drop table old_cases_recommendation_point;
drop table old_cases_recommendation_party;
drop table old_cases_recommendation;
drop table old_cases_section;
drop table old_cases_text;
drop table old_cases_consultation;
