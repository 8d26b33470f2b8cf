-- A version is added when a meeting already refers to it. SQLite then looks for all that refer to it, and would look through every meeting.

create index meetings_meeting_current on meetings_meeting (current_version_id);
