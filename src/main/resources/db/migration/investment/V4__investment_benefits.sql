-- The benefit register: what was promised, in versions, and what was measured. Rows are only ever added: a plan that changes is a
-- new version, and a measurement that is corrected is a new row of the same period. Money is whole øre.

create table investment_benefit_plan (
  id integer not null primary key,
  investment varchar(60) not null,
  version integer not null,
  case_number text not null,
  title text not null,
  target_group text not null,
  owner text not null,
  decided_on varchar(10) not null,
  calculation_number integer,
  calculation_version integer,
  success_participants integer,
  success_rate varchar(40),
  success_deviation varchar(40),
  correction text,
  created_at varchar(24) not null,
  constraint investment_benefit_plan_version unique (investment, version)
);

-- A gain ("GAIN") has an owner, a baseline, a method and is cashable or not; a cost ("COST") has none of them.
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
  constraint investment_benefit_line_key primary key (plan_id, position)
);

create table investment_benefit_expected (
  plan_id integer not null,
  line integer not null,
  in_year integer not null,
  amount_oere bigint not null,
  low_oere bigint not null,
  high_oere bigint not null,
  constraint investment_benefit_expected_key primary key (plan_id, line, in_year)
);

create table investment_benefit_gate (
  plan_id integer not null,
  position integer not null,
  gate_on varchar(10) not null,
  criterion text not null,
  benefit varchar(60),
  verdict varchar(10),
  decided_on varchar(10),
  reason text,
  constraint investment_benefit_gate_key primary key (plan_id, position)
);

create table investment_benefit_realised (
  id integer not null primary key,
  investment varchar(60) not null,
  line varchar(60) not null,
  period varchar(10) not null,
  amount_oere bigint not null,
  recorded_on varchar(10) not null,
  source text not null,
  created_at varchar(24) not null
);

create index investment_benefit_realised_line on investment_benefit_realised (investment, line);

create table investment_benefit_people (
  id integer not null primary key,
  investment varchar(60) not null,
  kind varchar(20) not null,
  period varchar(10) not null,
  people integer not null,
  recorded_on varchar(10) not null,
  source text not null,
  created_at varchar(24) not null
);

create index investment_benefit_people_investment on investment_benefit_people (investment);
