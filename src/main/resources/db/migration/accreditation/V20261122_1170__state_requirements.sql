call shared.open_module('accreditation');

-- work, own answer and verdict are tables of their own: none is ever read from another.
-- A changed statement is a new row: what was stated before stays, and two people cannot write the same version.
create table accreditation.work_state (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    requirement  text        not null,
    version      bigint      not null check (version > 0),
    state        text        not null check (state in ('TO_DO', 'IN_PROGRESS', 'DONE')),
    pack_id      text        not null,
    pack_version text        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    primary key (operator_id, id),
    unique (operator_id, enrolment_id, requirement, version),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('accreditation.work_state');

create table accreditation.own_answer (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    requirement  text        not null,
    version      bigint      not null check (version > 0),
    choice       text        not null check (choice in ('YES', 'PARTLY', 'NO', 'DO_NOT_KNOW', 'OPEN')),
    words_es     text        not null check (length(words_es) <= 1000),
    words_en     text        not null check (length(words_en) <= 1000),
    pack_id      text        not null,
    pack_version text        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    primary key (operator_id, id),
    unique (operator_id, enrolment_id, requirement, version),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('accreditation.own_answer');

create table accreditation.verdict (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    requirement  text        not null,
    version      bigint      not null check (version > 0),
    ruling       text        not null
                 check (ruling in ('MEETS', 'PARTLY', 'DOES_NOT', 'NOT_APPLICABLE', 'NOT_VERIFIED')),
    finding      text        check (finding in ('MAJOR_NONCONFORMITY', 'MINOR_NONCONFORMITY', 'OBSERVATION')),
    note_es      text        not null check (length(note_es) <= 2000),
    note_en      text        not null check (length(note_en) <= 2000),
    pack_id      text        not null,
    pack_version text        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    primary key (operator_id, id),
    unique (operator_id, enrolment_id, requirement, version),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check (ruling <> 'NOT_APPLICABLE' or length(note_es) > 0)
);
call shared.tenant_table('accreditation.verdict');
