-- A seat, and who fills it, was either recorded by somebody, which is an event, or is seen in what minutes say of presence and votes, which
-- says itself where it comes from. Tables are made anew, since SQLite changes no constraint of one that stands, and so are those that refer to
-- them, since PostgreSQL drops no table that another refers to.
--
-- No version of the program has recorded seats so far. Should there be rows that say so, they get one event, of the time of the first of them.

create table old_meetings_single_vote as select * from meetings_single_vote;
create table old_register_membership as select * from register_membership;
create table old_register_seat as select * from register_seat;

drop table meetings_single_vote;
drop table register_membership;
drop table register_seat;

insert into files_event (id, kind, recorded_at)
select coalesce((select max(id) from files_event), 0) + 1, 'membership', min(recorded.created_at)
from (
  select created_at from old_register_seat where basis = 'recorded'
  union all select created_at from old_register_membership where basis = 'recorded'
) as recorded
having count(*) > 0;

create table register_seat (
  id integer not null primary key,
  organization_id integer not null,
  term_id integer,
  ordinal integer,
  party text,
  basis varchar(10) not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  event_id integer,
  constraint register_seat_ordinal unique (organization_id, term_id, ordinal),
  constraint register_seat_organization_exists foreign key (organization_id) references register_organization (id),
  constraint register_seat_term_exists foreign key (term_id) references register_term (id),
  constraint register_seat_ordinal_from_one check (ordinal >= 1),
  constraint register_seat_basis_code check (basis in ('recorded', 'seen')),
  constraint register_seat_event_exists foreign key (event_id) references files_event (id),
  constraint register_seat_origin check (
    (basis = 'recorded' and event_id is not null) or (basis = 'seen' and event_id is null))
);

insert into register_seat (
  id, organization_id, term_id, ordinal, party, basis, created_at, modified_at, event_id
) select
  id, organization_id, term_id, ordinal, party, basis, created_at, modified_at,
  case when basis = 'recorded' then (select max(id) from files_event) end
from old_register_seat;

create index register_seat_organization on register_seat (organization_id, term_id);

create table register_membership (
  id integer not null primary key,
  seat_id integer not null,
  person_id integer not null,
  capacity varchar(10) not null,
  role text not null,
  party text,
  start_date varchar(10),
  end_date varchar(10),
  basis varchar(10) not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  event_id integer,
  constraint register_membership_seat_exists foreign key (seat_id) references register_seat (id),
  constraint register_membership_person_exists foreign key (person_id) references register_person (id),
  constraint register_membership_capacity_code check (capacity in ('holder', 'substitute')),
  constraint register_membership_days check (start_date <= end_date),
  constraint register_membership_basis_code check (basis in ('recorded', 'seen')),
  constraint register_membership_event_exists foreign key (event_id) references files_event (id),
  constraint register_membership_origin check (
    (basis = 'recorded' and event_id is not null) or (basis = 'seen' and event_id is null))
);

insert into register_membership (
  id, seat_id, person_id, capacity, role, party, start_date, end_date, basis, created_at, modified_at, event_id
) select
  id, seat_id, person_id, capacity, role, party, start_date, end_date, basis, created_at, modified_at,
  case when basis = 'recorded' then (select max(id) from files_event) end
from old_register_membership;

create index register_membership_person on register_membership (person_id);

create index register_membership_seat on register_membership (seat_id);

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

drop table old_meetings_single_vote;
drop table old_register_membership;
drop table old_register_seat;
