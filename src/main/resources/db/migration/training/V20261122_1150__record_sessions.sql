call shared.open_module('training');

create table training.session (
    operator_id  uuid        not null,
    id           uuid        not null,
    company_id   uuid        not null,
    enrolment_id uuid        not null,
    pack_version text        not null,
    kind         text        not null check (kind in ('GROUP', 'SPECIALISED', 'ON_SITE')),
    held         boolean     not null,
    day          date        not null,
    hours        numeric     not null check (hours > 0 and hours <= 24),
    title_es     text        not null check (length(title_es) between 1 and 200),
    title_en     text        not null check (length(title_en) between 1 and 200),
    place_es     text        not null check (length(place_es) <= 200),
    place_en     text        not null check (length(place_en) <= 200),
    trainer      text        not null check (length(trainer) between 1 and 200),
    note_es      text        not null check (length(note_es) <= 4000),
    note_en      text        not null check (length(note_en) <= 4000),
    by_person    uuid        not null,
    at           timestamptz not null,
    version      bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('training.session');

create index session_by_enrolment on training.session (operator_id, enrolment_id, day);

-- lines are written again with their session
create table training.attendance (
    operator_id uuid not null,
    session_id  uuid not null,
    line        int  not null,
    person_id   uuid,
    name        text not null check (length(name) between 1 and 200),
    primary key (operator_id, session_id, line),
    foreign key (operator_id, session_id) references training.session (operator_id, id),
    foreign key (operator_id, person_id) references companies.person (operator_id, id)
);
call shared.tenant_table('training.attendance', true);

create table training.level_line (
    operator_id  uuid not null,
    session_id   uuid not null,
    line         int  not null,
    person_id    uuid,
    name         text not null check (length(name) between 1 and 200),
    competence   text not null,
    level_before int,
    level_after  int,
    primary key (operator_id, session_id, line),
    foreign key (operator_id, session_id) references training.session (operator_id, id),
    foreign key (operator_id, person_id) references companies.person (operator_id, id),
    check (level_before is not null or level_after is not null)
);
call shared.tenant_table('training.level_line', true);
