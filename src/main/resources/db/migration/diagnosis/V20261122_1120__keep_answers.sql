-- A changed answer is a new row: what was said before stays, and two people cannot write the same version.
create table diagnosis.answer (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    instrument   text        not null,
    item         text        not null,
    reader       text        not null check (reader in ('SELF', 'ADVISER')),
    version      bigint      not null check (version > 0),
    value        text        check (length(value) between 1 and 2000),
    pack_id      text        not null,
    pack_version text        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    primary key (operator_id, id),
    unique (operator_id, enrolment_id, instrument, item, reader, version),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('diagnosis.answer');

create table diagnosis.reading (
    operator_id           uuid        not null,
    id                    uuid        not null,
    enrolment_id          uuid        not null,
    requirement           text        not null,
    reader                text        not null check (reader in ('SELF', 'ADVISER', 'ASSESSOR')),
    version               bigint      not null check (version > 0),
    level                 integer,
    not_applicable_reason text        check (length(not_applicable_reason) between 1 and 2000),
    pack_id               text        not null,
    pack_version          text        not null,
    by_person             uuid        not null,
    at                    timestamptz not null,
    primary key (operator_id, id),
    unique (operator_id, enrolment_id, reader, requirement, version),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check (level is null or not_applicable_reason is null)
);
call shared.tenant_table('diagnosis.reading');
