-- investment: knowledge bases as imported, and calculations kept with a case ------------------------------------------
-- Rows here are only ever added. A version of a knowledge base and a version of a calculation never change.

create table investment_knowledge (
  id integer not null primary key,
  base varchar(200) not null,
  version varchar(200) not null,
  published varchar(10) not null,
  file_name text not null,
  text text not null,
  fingerprint varchar(64) not null,
  created_at varchar(24) not null,
  constraint investment_knowledge_version unique (base, version)
);

-- "number" counts within the case and stands in addresses.
create table investment_calculation (
  id integer not null primary key,
  case_id integer not null,
  number integer not null,
  title varchar(200) not null,
  created_at varchar(24) not null,
  constraint investment_calculation_number unique (case_id, number),
  constraint investment_calculation_title unique (case_id, title)
);

-- "knowledge_uses" has one item on a line; "net" is in øre; "chance" is a decimal number, null where nothing is uncertain.
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
  constraint investment_calculation_version_key primary key (calculation_id, number)
);
