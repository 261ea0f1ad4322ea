-- what a record of the product said on the day it was handed in as evidence: it may say something else tomorrow. Pieces of before have none
alter table evidence.piece
    add column record_sha256 text check (record_sha256 ~ '^[0-9a-f]{64}$'),
    add check (record_sha256 is null or kind = 'RECORD');

create trigger keep_what_was_said
    after update on evidence.piece
    for each row
    when (new.record_sha256 is distinct from old.record_sha256)
    execute function evidence.keep_what_was_given();
