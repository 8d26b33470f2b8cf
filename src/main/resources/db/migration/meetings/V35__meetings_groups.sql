-- A party's group in a vote: the number printed with it, and whether the source says that the whole group is on the side. All who are
-- not named are one more row, with the words that the source has for them and neither person nor party.
alter table meetings_single_vote add column seats integer;

alter table meetings_single_vote add column whole_group boolean;

-- The words of an amendment, and where they are.
alter table meetings_vote add column wording text;

alter table meetings_vote add column wording_start_line integer;

alter table meetings_vote add column wording_end_line integer;
