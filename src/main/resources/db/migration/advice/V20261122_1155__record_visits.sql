call shared.open_module('advice');

create table advice.visit (
    operator_id  uuid        not null,
    id           uuid        not null,
    company_id   uuid        not null,
    enrolment_id uuid        not null,
    pack_version text        not null,
    kind         text        not null check (kind in ('VISIT', 'CALL', 'VIDEO_CALL')),
    day          date        not null,
    hours        numeric     not null check (hours > 0 and hours <= 24),
    people       text[]      not null,
    pillar       text        not null,
    agenda_es    text        not null check (length(agenda_es) between 1 and 2000),
    agenda_en    text        not null check (length(agenda_en) between 1 and 2000),
    minutes_es   text        not null check (length(minutes_es) <= 20000),
    minutes_en   text        not null check (length(minutes_en) <= 20000),
    by_person    uuid        not null,
    at           timestamptz not null,
    version      bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('advice.visit');

create index visit_by_enrolment on advice.visit (operator_id, enrolment_id, day);
create index visit_by_company on advice.visit (operator_id, company_id, day);

-- an agreement never changes here: what becomes of it is the plan's
create table advice.agreement (
    operator_id uuid        not null,
    id          uuid        not null,
    visit_id    uuid        not null,
    text_es     text        not null check (length(text_es) between 1 and 500),
    text_en     text        not null check (length(text_en) between 1 and 500),
    owner       text        not null check (length(owner) <= 200),
    due         date,
    action_id   uuid        not null,
    by_person   uuid        not null,
    at          timestamptz not null,
    version     bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, visit_id) references advice.visit (operator_id, id)
);
call shared.tenant_table('advice.agreement');

create index agreement_by_visit on advice.agreement (operator_id, visit_id);
