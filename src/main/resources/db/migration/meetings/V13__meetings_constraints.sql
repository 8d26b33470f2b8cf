-- References and codes of meetings are held by the database. A reference names a row that is there; a code is one of those listed,
-- whatever the program calls it. Tables are made anew, since SQLite adds no constraint to one that stands.

create table old_meetings_meeting as select * from meetings_meeting;
create table old_meetings_version as select * from meetings_version;
create table old_meetings_item as select * from meetings_item;
create table old_meetings_decision as select * from meetings_decision;
create table old_meetings_vote as select * from meetings_vote;
create table old_meetings_single_vote as select * from meetings_single_vote;
create table old_meetings_attendance as select * from meetings_attendance;
create table old_meetings_mention as select * from meetings_mention;

drop table meetings_meeting;
drop table meetings_version;
drop table meetings_item;
drop table meetings_decision;
drop table meetings_vote;
drop table meetings_single_vote;
drop table meetings_attendance;
drop table meetings_mention;

create table meetings_meeting (
  id integer not null primary key,
  organization_id integer not null,
  term_id integer,
  slug varchar(200) not null,
  held_on varchar(10),
  start_time varchar(5),
  end_time varchar(5),
  location text,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint meetings_meeting_slug unique (slug),
  constraint meetings_meeting_organization_exists foreign key (organization_id) references register_organization (id),
  constraint meetings_meeting_term_exists foreign key (term_id) references register_term (id)
);

insert into meetings_meeting (
  id, organization_id, term_id, slug, held_on, start_time, end_time, location, created_at, modified_at
) select
  id, organization_id, term_id, slug, held_on, start_time, end_time, location, created_at, modified_at
from old_meetings_meeting;

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
  constraint meetings_version_number unique (meeting_id, number),
  constraint meetings_version_meeting_exists foreign key (meeting_id) references meetings_meeting (id),
  constraint meetings_version_file_exists foreign key (file_id) references files_file (id),
  constraint meetings_version_kind_code check (kind in ('agenda', 'minutes', 'corrected'))
);

insert into meetings_version (
  id, meeting_id, number, kind, file_id, lines_added, lines_removed, created_at
) select
  id, meeting_id, number, lower(replace(kind, '_', '-')), file_id, lines_added, lines_removed, created_at
from old_meetings_version;

-- A meeting and its current version name each other: the column comes when both tables are there, and is held at the commit.
alter table meetings_meeting add column current_version_id integer
  references meetings_version (id) deferrable initially deferred;

update meetings_meeting set current_version_id = (
  select current_version_id from old_meetings_meeting where old_meetings_meeting.id = meetings_meeting.id
);

create index meetings_version_file on meetings_version (file_id);

-- An item of business is the same in every version of a meeting's agenda and minutes; meetings_item has what one version says of it.
create table meetings_business (
  id integer not null primary key,
  created_at varchar(24) not null
);

-- Until now it was the same where it was the same stop of a paper's path, in order where one stop had more items than one.
create table old_meetings_same as select
  id,
  min(id) over (partition by meeting_id, consultation_id, place) as business_id
from (
  select id, meeting_id, consultation_id,
    row_number() over (partition by version_id, consultation_id order by position) as place
  from old_meetings_item
) as placed;

insert into meetings_business (id, created_at)
select distinct same.business_id, version.created_at
from old_meetings_same as same
join old_meetings_item as item on item.id = same.business_id
join old_meetings_version as version on version.id = item.version_id;

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
  start_line integer not null,
  end_line integer not null,
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
  constraint meetings_item_lines check (start_line >= 1 and start_line <= end_line)
);

insert into meetings_item (
  id, business_id, meeting_id, version_id, position, number, title, case_type, raised_to, reference, visibility, public_title,
  decision_expected, case_id, paper_id, text_id, consultation_id, start_line, end_line
) select
  item.id, same.business_id, meeting_id, version_id, position, number, title, case_type, raised_to, reference, lower(visibility), public_title,
  decision_expected, case_id, paper_id, text_id, consultation_id, start_line, end_line
from old_meetings_item as item
join old_meetings_same as same on same.id = item.id;

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
  constraint meetings_decision_key primary key (item_id, position),
  constraint meetings_decision_item_exists foreign key (item_id) references meetings_item (id),
  constraint meetings_decision_organization_exists foreign key (organization_id) references register_organization (id),
  constraint meetings_decision_outcome_code check (outcome in (
    'recommended', 'approved', 'discussed', 'noted', 'decided', 'rejected', 'postponed', 'sent-back', 'withdrawn', 'amended', 'other')),
  constraint meetings_decision_lines check (start_line >= 1 and start_line <= end_line)
);

insert into meetings_decision (
  item_id, position, organization_id, printed_organization, outcome, decided_on, at_this_meeting, other_item_number, remark,
  body, start_line, end_line
) select
  item_id, position, organization_id, printed_organization, lower(outcome), decided_on, at_this_meeting, other_item_number,
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
  start_line integer not null,
  end_line integer not null,
  constraint meetings_vote_item_exists foreign key (item_id) references meetings_item (id),
  constraint meetings_vote_organization_exists foreign key (organization_id) references register_organization (id),
  constraint meetings_vote_motion_code check (motion in ('proposal', 'amendment', 'alternative', 'election', 'procedure')),
  constraint meetings_vote_lines check (start_line >= 1 and start_line <= end_line)
);

insert into meetings_vote (
  id, item_id, position, motion, name, proposer, organization_id, adopted, stated_for, stated_against, stated_abstaining,
  stated_not_voting, body, start_line, end_line
) select
  id, item_id, position, lower(motion), name, proposer, organization_id, adopted, stated_for, stated_against,
  stated_abstaining, stated_not_voting, body, start_line, end_line
from old_meetings_vote;

create index meetings_vote_item on meetings_vote (item_id);

-- A seat has one vote in each vote, and so has whoever sits on it. A source that names him again contradicts itself; that is kept as the
-- first, second, ... repetition. The seat is not known where nothing in the open lets it be seen.
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
  constraint meetings_single_vote_choice_code check (choice in ('for', 'against', 'abstained', 'not-voting', 'absent', 'recused'))
);

insert into meetings_single_vote (
  vote_id, position, choice, person_id, seat_id, printed, title, party, repetition
) select
  single.vote_id, single.position, lower(replace(single.choice, '_', '-')), single.person_id,
  (select min(seat.id) from register_membership as membership
    join register_seat as seat on seat.id = membership.seat_id
    where membership.person_id = single.person_id and seat.organization_id = vote.organization_id and seat.basis = 'seen'
      and meeting.held_on between membership.start_date and membership.end_date),
  single.printed, single.title, single.party,
  case when single.person_id is null then 0
    else row_number() over (partition by single.vote_id, single.person_id order by single.position) - 1 end
from old_meetings_single_vote as single
join old_meetings_vote as vote on vote.id = single.vote_id
join old_meetings_item as item on item.id = vote.item_id
join old_meetings_meeting as meeting on meeting.id = item.meeting_id;

create index meetings_single_vote_person on meetings_single_vote (person_id);

create index meetings_single_vote_seat on meetings_single_vote (seat_id);

-- What is recorded of presence, in order: who was there, was away, arrived, left or was disqualified, with the time where known.
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
  start_line integer not null,
  end_line integer not null,
  constraint meetings_presence_key primary key (version_id, position),
  constraint meetings_presence_version_exists foreign key (version_id) references meetings_version (id),
  constraint meetings_presence_item_exists foreign key (item_id) references meetings_item (id),
  constraint meetings_presence_person_exists foreign key (person_id) references register_person (id),
  constraint meetings_presence_substitute_exists foreign key (substitute_id) references register_person (id),
  constraint meetings_presence_substitute_printed check (substitute_id is null or substitute is not null),
  constraint meetings_presence_kind_code check (kind in ('present', 'absent', 'absent-from-item', 'left', 'arrived', 'recused')),
  constraint meetings_presence_lines check (start_line >= 1 and start_line <= end_line)
);

insert into meetings_presence (
  version_id, position, item_id, person_id, printed, title, party, kind, substitute, reason, body, start_line, end_line
) select
  version_id, position, item_id, person_id, printed, title, party, lower(replace(kind, '_', '-')), substitute, reason, body,
  start_line, end_line
from old_meetings_attendance;

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
  start_line integer not null,
  end_line integer not null,
  constraint meetings_mention_key primary key (item_id, position),
  constraint meetings_mention_item_exists foreign key (item_id) references meetings_item (id),
  constraint meetings_mention_organization_exists foreign key (organization_id) references register_organization (id),
  constraint meetings_mention_lines check (start_line >= 1 and start_line <= end_line)
);

insert into meetings_mention (
  item_id, position, organization_id, printed_organization, mentioned_on, body, start_line, end_line
) select
  item_id, position, organization_id, printed_organization, mentioned_on, body, start_line, end_line
from old_meetings_mention;

drop table old_meetings_mention;
drop table old_meetings_attendance;
drop table old_meetings_single_vote;
drop table old_meetings_vote;
drop table old_meetings_decision;
drop table old_meetings_same;
drop table old_meetings_item;
drop table old_meetings_version;
drop table old_meetings_meeting;
