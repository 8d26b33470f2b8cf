-- Titles of the subjects in the subject plan (KLE) that the municipality has loaded.

create table cases_subject (
  number varchar(8) not null primary key,
  title text not null,
  constraint cases_subject_number check (length(number) = 8)
);
