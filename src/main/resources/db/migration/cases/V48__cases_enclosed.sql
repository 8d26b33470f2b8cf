-- The file of an attachment that an export names: kept, missing from the export, or of a kind that is not given out; null where no file is
-- named or the attachment is not open. The bytes are among the originals, by their checksum.
alter table cases_attachment add column file_state varchar(10);

alter table cases_attachment add column sha512 varchar(128);

alter table cases_attachment add column media_type varchar(100);

alter table cases_attachment add column size_in_bytes bigint;
