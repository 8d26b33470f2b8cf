-- facts: what the import works out of the record. They can be made again, so they stand beside what was read and never in it. --

-- "facts" is JSON of lines, places and verdicts; it holds no words of the source.
create table facts_text (
  text_id integer not null primary key,
  version integer not null,
  verdict varchar(30),
  facts text not null,
  constraint facts_text_text foreign key (text_id) references cases_text (id),
  constraint facts_text_verdict_code check (verdict in (
    'followed', 'followed-with-remark', 'changed', 'rejected', 'postponed', 'no-position'))
);

-- How far the facts of an older record have been made by the rules of a version; one row.
create table facts_renewal (
  version integer not null primary key,
  last_meeting integer not null,
  done boolean not null
);

-- Which vote a printed one is. Other bodies' minutes and later versions print a vote again: all its prints have one identity.
-- "matter" is the motion and its place among the like motions of the item, only for comparing.
create table facts_vote (
  item_id integer not null,
  position integer not null,
  paper_id integer not null,
  organization_id integer not null,
  matter text not null,
  voted_on varchar(10),
  identity integer not null,
  constraint facts_vote_key primary key (item_id, position),
  constraint facts_vote_item_exists foreign key (item_id) references meetings_item (id),
  constraint facts_vote_paper_exists foreign key (paper_id) references cases_paper (id),
  constraint facts_vote_organization_exists foreign key (organization_id) references register_organization (id)
);

insert into facts_vote (item_id, position, paper_id, organization_id, matter, voted_on, identity)
select item_id, position, paper_id, organization_id, matter, voted_on,
  min(id) over (partition by paper_id, organization_id, matter, coalesce(voted_on, ''))
from (
  select vote.id, vote.item_id, vote.position, item.paper_id, vote.organization_id,
    vote.motion || '|' || coalesce(vote.name, '') || '|' || coalesce(vote.proposer, '') || '|' || row_number() over (
      partition by vote.item_id, vote.organization_id, vote.motion, coalesce(vote.name, ''), coalesce(vote.proposer, '')
      order by vote.position) as matter,
    case when vote.organization_id = meeting.organization_id then meeting.held_on else (
      select max(decision.decided_on) from meetings_decision as decision
      where decision.item_id = item.id and decision.organization_id = vote.organization_id
    ) end as voted_on
  from meetings_vote as vote
  join meetings_item as item on item.id = vote.item_id
  join meetings_meeting as meeting on meeting.id = item.meeting_id
) as printed;

-- Where a print does not say when, it is the vote on the same matter that is known.
update facts_vote set identity = coalesce((
  select min(dated.identity) from facts_vote as dated
  where dated.paper_id = facts_vote.paper_id and dated.organization_id = facts_vote.organization_id
    and dated.matter = facts_vote.matter and dated.voted_on is not null
), identity)
where voted_on is null;

create index facts_vote_matter on facts_vote (paper_id, organization_id);

-- What office a title as printed is ("Udvalgsformand").
create table facts_office (
  title varchar(200) not null primary key,
  office varchar(20) not null,
  constraint facts_office_code check (office in ('chair', 'deputy-chair', 'alderman', 'member', 'other'))
);

insert into facts_office (title, office)
select distinct role,
  case
    when lower(role) like '%næstformand%' or lower(role) like '%viceborgmester%' then 'deputy-chair'
    when lower(role) like '%formand%' or lower(role) like '%borgmester%' then 'chair'
    when lower(role) like '%rådmand%' then 'alderman'
    when lower(role) like '%medlem%' then 'member'
    else 'other' end
from register_membership
where length(role) <= 200;
