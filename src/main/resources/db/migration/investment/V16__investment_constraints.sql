-- References and codes of investment are held by the database. A reference names a row that is there; a code is one of those listed,
-- whatever the program calls it. Tables are made anew, since SQLite adds no constraint to one that stands.

create table old_investment_calculation as select * from investment_calculation;
create table old_investment_calculation_version as select * from investment_calculation_version;
create table old_investment_benefit_line as select * from investment_benefit_line;
create table old_investment_benefit_expected as select * from investment_benefit_expected;
create table old_investment_benefit_gate as select * from investment_benefit_gate;
create table old_investment_benefit_people as select * from investment_benefit_people;

drop table investment_calculation;
drop table investment_calculation_version;
drop table investment_benefit_line;
drop table investment_benefit_expected;
drop table investment_benefit_gate;
drop table investment_benefit_people;

create table investment_calculation (
  id integer not null primary key,
  case_id integer not null,
  number integer not null,
  title varchar(200) not null,
  created_at varchar(24) not null,
  constraint investment_calculation_number unique (case_id, number),
  constraint investment_calculation_title unique (case_id, title),
  constraint investment_calculation_case_exists foreign key (case_id) references cases_case (id)
);

insert into investment_calculation (
  id, case_id, number, title, created_at
) select
  id, case_id, number, title, created_at
from old_investment_calculation;

create table investment_calculation_version (
  calculation_id integer not null,
  number integer not null,
  text text not null,
  knowledge_base varchar(200),
  knowledge_version varchar(200),
  knowledge_uses text,
  copied_calculation_id integer,
  copied_number integer,
  net bigint not null,
  chance varchar(20),
  created_at varchar(24) not null,
  constraint investment_calculation_version_key primary key (calculation_id, number),
  constraint investment_calculation_version_calculation_exists foreign key (calculation_id) references investment_calculation (id),
  constraint investment_calculation_version_copied_exists foreign key (copied_calculation_id, copied_number) references investment_calculation_version (calculation_id, number)
);

insert into investment_calculation_version (
  calculation_id, number, text, knowledge_base, knowledge_version, knowledge_uses, copied_calculation_id, copied_number, net,
  chance, created_at
) select
  calculation_id, number, text, knowledge_base, knowledge_version, knowledge_uses, copied_calculation_id, copied_number, net,
  chance, created_at
from old_investment_calculation_version;

create table investment_benefit_line (
  plan_id integer not null,
  position integer not null,
  kind varchar(10) not null,
  name varchar(60) not null,
  title text not null,
  payer text not null,
  committee text not null,
  account text not null,
  owner text,
  baseline_value varchar(40),
  baseline_unit text,
  baseline_on varchar(10),
  method text,
  cashable boolean,
  constraint investment_benefit_line_key primary key (plan_id, position),
  constraint investment_benefit_line_plan_exists foreign key (plan_id) references investment_benefit_plan (id),
  constraint investment_benefit_line_kind_code check (kind in ('gain', 'cost'))
);

insert into investment_benefit_line (
  plan_id, position, kind, name, title, payer, committee, account, owner, baseline_value, baseline_unit, baseline_on, method,
  cashable
) select
  plan_id, position, lower(replace(kind, '_', '-')), name, title, payer, committee, account, owner, baseline_value,
  baseline_unit, baseline_on, method, cashable
from old_investment_benefit_line;

create table investment_benefit_expected (
  plan_id integer not null,
  line integer not null,
  in_year integer not null,
  amount_oere bigint not null,
  low_oere bigint not null,
  high_oere bigint not null,
  constraint investment_benefit_expected_key primary key (plan_id, line, in_year),
  constraint investment_benefit_expected_line_exists foreign key (plan_id, line) references investment_benefit_line (plan_id, position)
);

insert into investment_benefit_expected (
  plan_id, line, in_year, amount_oere, low_oere, high_oere
) select
  plan_id, line, in_year, amount_oere, low_oere, high_oere
from old_investment_benefit_expected;

create table investment_benefit_gate (
  plan_id integer not null,
  position integer not null,
  gate_on varchar(10) not null,
  criterion text not null,
  benefit varchar(60),
  verdict varchar(10),
  decided_on varchar(10),
  reason text,
  constraint investment_benefit_gate_key primary key (plan_id, position),
  constraint investment_benefit_gate_plan_exists foreign key (plan_id) references investment_benefit_plan (id),
  constraint investment_benefit_gate_verdict_code check (verdict in ('go', 'stop'))
);

insert into investment_benefit_gate (
  plan_id, position, gate_on, criterion, benefit, verdict, decided_on, reason
) select
  plan_id, position, gate_on, criterion, benefit, lower(verdict), decided_on, reason
from old_investment_benefit_gate;

create table investment_benefit_people (
  id integer not null primary key,
  investment varchar(60) not null,
  kind varchar(20) not null,
  period varchar(10) not null,
  people integer not null,
  recorded_on varchar(10) not null,
  source text not null,
  created_at varchar(24) not null,
  constraint investment_benefit_people_kind_code check (kind in ('participants', 'successes'))
);

insert into investment_benefit_people (
  id, investment, kind, period, people, recorded_on, source, created_at
) select
  id, investment, lower(replace(kind, '_', '-')), period, people, recorded_on, source, created_at
from old_investment_benefit_people;

create index investment_benefit_people_investment on investment_benefit_people (investment);

drop table old_investment_benefit_people;
drop table old_investment_benefit_gate;
drop table old_investment_benefit_expected;
drop table old_investment_benefit_line;
drop table old_investment_calculation_version;
drop table old_investment_calculation;
