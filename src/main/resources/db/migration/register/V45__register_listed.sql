-- The last day on which a list of the body's members, or of all who were there and who were not, had the person. Null where he is only seen
-- in votes or absences, which do not say who else has a seat.
alter table register_membership add column listed_until varchar(10);
