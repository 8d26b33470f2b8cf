-- A version that its source has withdrawn: when that became known, and whether it had shown the meeting until then.
create table meetings_withdrawal (
  version_id integer not null primary key,
  withdrawn_at varchar(24) not null,
  visibility varchar(10) not null,
  constraint meetings_withdrawal_version_exists foreign key (version_id) references meetings_version (id),
  constraint meetings_withdrawal_visibility_code check (visibility = 'public' or visibility = 'closed')
);

-- Whether a version is a supplementary agenda.
alter table meetings_version add column supplement boolean;

-- The version that an item stands in: its own; the agenda that its own supplements; or none, where its version is withdrawn or another
-- version that stands with it has the same business.
alter table meetings_item add column stands_in_id integer constraint meetings_item_stands_in_exists references meetings_version (id);

update meetings_item set stands_in_id = version_id;

create index meetings_item_stands_in on meetings_item (stands_in_id, version_id, position);
