-- References and codes of register are held by the database. A reference names a row that is there; a code is one of those listed,
-- whatever the program calls it. Tables are made anew, since SQLite adds no constraint to one that stands.

create table old_register_term as select * from register_term;
create table old_register_organization as select * from register_organization;
create table old_register_organization_name as select * from register_organization_name;
create table old_register_person as select * from register_person;
create table old_register_person_name as select * from register_person_name;
create table old_register_membership as select * from register_membership;

drop table register_term;
drop table register_organization;
drop table register_organization_name;
drop table register_person;
drop table register_person_name;
drop table register_membership;

create table register_term (
  id integer not null primary key,
  body_id integer not null,
  name varchar(40) not null,
  start_date varchar(10) not null,
  end_date varchar(10) not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint register_term_name unique (body_id, name),
  constraint register_term_body_exists foreign key (body_id) references register_body (id)
);

insert into register_term (
  id, body_id, name, start_date, end_date, created_at, modified_at
) select
  id, body_id, name, start_date, end_date, created_at, modified_at
from old_register_term;

create table register_organization (
  id integer not null primary key,
  body_id integer not null,
  slug varchar(160) not null,
  name text not null,
  kind varchar(30) not null,
  visibility varchar(10) not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint register_organization_slug unique (slug),
  constraint register_organization_body_exists foreign key (body_id) references register_body (id),
  constraint register_organization_kind_code check (kind in ('council', 'finance-committee', 'committee', 'department', 'party', 'citizens-council', 'other')),
  constraint register_organization_visibility_code check (visibility in ('public', 'closed'))
);

insert into register_organization (
  id, body_id, slug, name, kind, visibility, created_at, modified_at
) select
  id, body_id, slug, name, lower(replace(kind, '_', '-')), lower(visibility), created_at, modified_at
from old_register_organization;

create table register_organization_name (
  organization_id integer not null,
  folded varchar(300) not null,
  name text not null,
  first_seen varchar(10),
  last_seen varchar(10),
  constraint register_organization_name_key primary key (folded, organization_id),
  constraint register_organization_name_organization_exists foreign key (organization_id) references register_organization (id)
);

insert into register_organization_name (
  organization_id, folded, name, first_seen, last_seen
) select
  organization_id, folded, name, first_seen, last_seen
from old_register_organization_name;

create index register_organization_name_organization on register_organization_name (organization_id);

create table register_person (
  id integer not null primary key,
  body_id integer not null,
  slug varchar(160) not null,
  name text not null,
  visibility varchar(10) not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint register_person_slug unique (slug),
  constraint register_person_body_exists foreign key (body_id) references register_body (id),
  constraint register_person_visibility_code check (visibility in ('public', 'closed'))
);

insert into register_person (
  id, body_id, slug, name, visibility, created_at, modified_at
) select
  id, body_id, slug, name, lower(visibility), created_at, modified_at
from old_register_person;

create table register_person_name (
  person_id integer not null,
  folded varchar(200) not null,
  anchor varchar(100) not null,
  name text not null,
  constraint register_person_name_key primary key (folded, person_id),
  constraint register_person_name_person_exists foreign key (person_id) references register_person (id)
);

insert into register_person_name (
  person_id, folded, anchor, name
) select
  person_id, folded, anchor, name
from old_register_person_name;

create index register_person_name_anchor on register_person_name (anchor);

create index register_person_name_person on register_person_name (person_id);

-- A seat of an organization is there whoever sits on it. Until now it was known only by who sat there: what minutes let be seen of somebody
-- in one organization and term, and each membership that was recorded as such, is one seat.
create table old_register_same as select
  id,
  min(id) over (
    partition by organization_id, person_id, basis,
      case when basis = 'SEEN' then (cast(substr(start_date, 1, 4) as integer) + 2) / 4 else -id end
  ) as seat_id
from old_register_membership;

create table register_seat (
  id integer not null primary key,
  organization_id integer not null,
  term_id integer,
  ordinal integer,
  party text,
  basis varchar(10) not null,
  created_at varchar(24) not null,
  modified_at varchar(24) not null,
  constraint register_seat_ordinal unique (organization_id, term_id, ordinal),
  constraint register_seat_organization_exists foreign key (organization_id) references register_organization (id),
  constraint register_seat_term_exists foreign key (term_id) references register_term (id),
  constraint register_seat_ordinal_from_one check (ordinal >= 1),
  constraint register_seat_basis_code check (basis in ('recorded', 'seen'))
);

insert into register_seat (
  id, organization_id, term_id, ordinal, party, basis, created_at, modified_at
) select
  first.id, first.organization_id,
  (select min(term.id) from register_term as term
    join register_organization as organization on organization.body_id = term.body_id
    where organization.id = first.organization_id and first.start_date between term.start_date and term.end_date),
  null, null, lower(first.basis), first.created_at, first.modified_at
from old_register_membership as first
join old_register_same as same on same.id = first.id and same.seat_id = first.id;

create index register_seat_organization on register_seat (organization_id, term_id);

-- Who fills a seat, and when: its holder, or a substitute while the holder is away.
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
  constraint register_membership_seat_exists foreign key (seat_id) references register_seat (id),
  constraint register_membership_person_exists foreign key (person_id) references register_person (id),
  constraint register_membership_capacity_code check (capacity in ('holder', 'substitute')),
  constraint register_membership_days check (start_date <= end_date),
  constraint register_membership_basis_code check (basis in ('recorded', 'seen'))
);

insert into register_membership (
  id, seat_id, person_id, capacity, role, party, start_date, end_date, basis, created_at, modified_at
) select
  membership.id, same.seat_id, person_id, 'holder', role, party, start_date, end_date, lower(basis), created_at, modified_at
from old_register_membership as membership
join old_register_same as same on same.id = membership.id;

create index register_membership_person on register_membership (person_id);

create index register_membership_seat on register_membership (seat_id);

drop table old_register_same;
drop table old_register_membership;
drop table old_register_person_name;
drop table old_register_person;
drop table old_register_organization_name;
drop table old_register_organization;
drop table old_register_term;
