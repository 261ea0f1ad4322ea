call shared.open_module('evidence');

-- the notes of before become pieces of evidence: the rows, their policies and their trail go along
alter table accreditation.evidence set schema evidence;
alter table evidence.evidence rename to piece;
alter index evidence.evidence_by_enrolment rename to piece_by_enrolment;

-- what an adviser or an assessor asked for
create table evidence.request (
    operator_id      uuid        not null,
    id               uuid        not null,
    enrolment_id     uuid        not null,
    requirement      text        not null,
    words            text        not null check (length(words) between 1 and 1000),
    due              date        not null,
    pack_id          text        not null,
    pack_version     text        not null,
    by_person        uuid        not null,
    by_role          text        not null check (by_role in ('ADVISER', 'ASSESSOR')),
    at               timestamptz not null,
    cancelled_reason text        check (length(cancelled_reason) between 1 and 2000),
    cancelled_by     uuid,
    cancelled_at     timestamptz,
    version          bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancelled_reason is null))
);
call shared.tenant_table('evidence.request');
call shared.rows_by_mother('evidence.request', 'programmes.enrolment', 'enrolment_id');
create index request_by_enrolment on evidence.request (operator_id, enrolment_id, due);

alter table evidence.piece
    add column kind           text   not null default 'NOTE'
        check (kind in ('PHOTO', 'FILE', 'LINK', 'RECORD', 'RECOGNITION', 'NOTE')),
    add column covers_from    text,
    add column covers_until   text,
    add column file_sha256    text   check (file_sha256 ~ '^[0-9a-f]{64}$'),
    add column file_bytes     bigint check (file_bytes > 0),
    add column file_kind      text,
    add column file_name      text   check (length(file_name) between 1 and 120),
    add column preview_sha256 text   check (preview_sha256 ~ '^[0-9a-f]{64}$'),
    add column address        text   check (address ~ '^https://' and length(address) <= 1000),
    add column record_sort    text   check (length(record_sort) <= 40),
    add column record_key     text   check (length(record_key) <= 100),
    add column recognition    text   check (recognition in ('ISO_9001', 'HACCP', 'FDA', 'BUYER_AUDIT', 'OTHER')),
    add column body           text   check (length(body) between 1 and 200),
    add column reference      text   check (length(reference) <= 100),
    add column scope_es       text   check (length(scope_es) <= 1000),
    add column scope_en       text   check (length(scope_en) <= 1000),
    add column request_id     uuid,
    add foreign key (operator_id, request_id) references evidence.request (operator_id, id),
    add check ((covers_from is null) = (covers_until is null)),
    add check ((file_sha256 is null) = (file_bytes is null)
        and (file_sha256 is null) = (file_kind is null)
        and (file_sha256 is null) = (file_name is null)
        and (preview_sha256 is null or file_sha256 is not null)),
    add check (kind not in ('PHOTO', 'FILE') or file_sha256 is not null),
    add check (file_sha256 is null or kind in ('PHOTO', 'FILE', 'RECOGNITION')),
    add check ((kind = 'LINK') = (address is not null)),
    add check ((kind = 'RECORD') = (record_sort is not null) and (kind = 'RECORD') = (record_key is not null)),
    add check ((kind = 'RECOGNITION') = (recognition is not null)
        and (kind = 'RECOGNITION') = (body is not null)
        and (kind = 'RECOGNITION') = (reference is not null)
        and (kind = 'RECOGNITION') = (scope_es is not null)
        and (kind = 'RECOGNITION') = (scope_en is not null));
alter table evidence.piece alter column kind drop default;

-- what was handed in stays what it is; only what is said of it is corrected
create function evidence.keep_what_was_given() returns trigger
language plpgsql
as $$
begin
    raise exception 'what was handed in as evidence stays as it is';
end
$$;

create trigger keep_what_was_given
    after update on evidence.piece
    for each row
    when ((new.kind, new.file_sha256, new.file_bytes, new.file_kind, new.preview_sha256, new.address, new.record_sort, new.record_key, new.by_person, new.at)
        is distinct from (old.kind, old.file_sha256, old.file_bytes, old.file_kind, old.preview_sha256, old.address, old.record_sort, old.record_key, old.by_person, old.at))
    execute function evidence.keep_what_was_given();

create table evidence.answer (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    piece_id     uuid        not null,
    edition      bigint      not null,
    accepted     boolean     not null,
    reason       text        not null check (length(reason) <= 2000),
    by_person    uuid        not null,
    by_role      text        not null check (by_role in ('ADVISER', 'ASSESSOR')),
    at           timestamptz not null,
    primary key (operator_id, id),
    unique (operator_id, piece_id, edition),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    foreign key (operator_id, piece_id) references evidence.piece (operator_id, id),
    check (accepted = (reason = ''))
);
call shared.tenant_table('evidence.answer');
call shared.rows_by_mother('evidence.answer', 'programmes.enrolment', 'enrolment_id');
revoke update on evidence.answer from "${application_role}";

-- nobody accepts what that person handed in, whatever the application says
create function evidence.answered_by_another() returns trigger
language plpgsql
as $$
begin
    if exists (
            select from evidence.piece
             where operator_id = new.operator_id
               and id = new.piece_id
               and (by_person = new.by_person or enrolment_id <> new.enrolment_id)) then
        raise exception 'evidence is answered by somebody else than who handed it in';
    end if;
    return new;
end
$$;

create trigger answered_by_another
    after insert on evidence.answer
    for each row
    execute function evidence.answered_by_another();

-- one letter a piece and person, never a second
create table evidence.notice (
    operator_id  uuid        not null,
    piece_id     uuid        not null,
    person_id    uuid        not null,
    enrolment_id uuid        not null,
    at           timestamptz not null,
    primary key (operator_id, piece_id, person_id),
    foreign key (operator_id, piece_id) references evidence.piece (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('evidence.notice');
call shared.rows_by_mother('evidence.notice', 'programmes.enrolment', 'enrolment_id');
revoke update on evidence.notice from "${application_role}";

-- files on their way in; how far each is, the folder says
create table evidence.upload (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    person_id    uuid        not null,
    name         text        not null check (length(name) <= 255),
    bytes        bigint      not null check (bytes > 0),
    at           timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('evidence.upload', true);
call shared.rows_by_mother('evidence.upload', 'programmes.enrolment', 'enrolment_id');

-- how much an operator has in the vault: the sum and nothing else, whoever asks
create function evidence.bytes_kept() returns bigint
language plpgsql
as $$
declare
    reach constant text := coalesce(current_setting('zarpe.reach', true), '');
    kept bigint;
begin
    perform set_config('zarpe.reach', 'OPERATOR', true);
    select coalesce(sum(file_bytes), 0) into kept from evidence.piece;
    perform set_config('zarpe.reach', reach, true);
    return kept;
end
$$;

insert into audit.guarded_column (table_name, column_name, care) values
    ('evidence.piece', 'file_name', 'PERSONAL'),
    ('evidence.upload', 'name', 'PERSONAL');
