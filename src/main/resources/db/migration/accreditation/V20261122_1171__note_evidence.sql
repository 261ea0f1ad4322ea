create table accreditation.evidence (
    operator_id         uuid        not null,
    id                  uuid        not null,
    enrolment_id        uuid        not null,
    requirements        text[]      not null check (cardinality(requirements) > 0),
    words_es            text        not null check (length(words_es) between 1 and 2000),
    words_en            text        not null check (length(words_en) between 1 and 2000),
    effective           text        not null,
    valid_until         text,
    pack_id             text        not null,
    pack_version        text        not null,
    by_person           uuid        not null,
    at                  timestamptz not null,
    withdrawn_reason_es text        check (length(withdrawn_reason_es) between 1 and 2000),
    withdrawn_reason_en text        check (length(withdrawn_reason_en) between 1 and 2000),
    withdrawn_by        uuid,
    withdrawn_at        timestamptz,
    version             bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (withdrawn_reason_es is null)),
    check ((withdrawn_at is null) = (withdrawn_reason_en is null))
);
call shared.tenant_table('accreditation.evidence');

create index evidence_by_enrolment on accreditation.evidence (operator_id, enrolment_id, at);
