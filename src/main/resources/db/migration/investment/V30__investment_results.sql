-- The figures of each version as they were calculated when it was kept, so that its page shows what was said then. "format" is the form
-- that "figures" (JSON) is written in. A version that was kept before this table was there has no row.

create table investment_calculation_result (
  calculation_id integer not null,
  number integer not null,
  format integer not null,
  figures text not null,
  constraint investment_calculation_result_key primary key (calculation_id, number),
  constraint investment_calculation_result_version_exists foreign key (calculation_id, number) references investment_calculation_version (calculation_id, number)
);
