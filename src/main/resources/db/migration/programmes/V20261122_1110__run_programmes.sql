create table programmes.programme (
    operator_id  uuid   not null,
    id           uuid   not null,
    name         text   not null check (length(name) between 1 and 200),
    pack_id      text   not null,
    pack_version text   not null,
    version      bigint not null,
    primary key (operator_id, id)
);
call shared.tenant_table('programmes.programme');

create table programmes.cohort (
    operator_id  uuid   not null,
    id           uuid   not null,
    programme_id uuid   not null,
    name         text   not null check (length(name) between 1 and 200),
    starts       date   not null,
    ends         date   not null check (ends >= starts),
    version      bigint not null,
    primary key (operator_id, id),
    foreign key (operator_id, programme_id) references programmes.programme (operator_id, id)
);
create index cohort_by_programme on programmes.cohort (operator_id, programme_id);
call shared.tenant_table('programmes.cohort');

create table programmes.call (
    operator_id uuid   not null,
    id          uuid   not null,
    cohort_id   uuid   not null,
    opens       date   not null,
    closes      date   not null check (closes >= opens),
    version     bigint not null,
    primary key (operator_id, id),
    foreign key (operator_id, cohort_id) references programmes.cohort (operator_id, id)
);
create index call_by_cohort on programmes.call (operator_id, cohort_id);
call shared.tenant_table('programmes.call');

-- whoever opens a call's page is not signed in: only this tells whose call it is
create table programmes.public_call (
    call_id  uuid primary key,
    run_by   uuid not null references identity.operator (id)
);
call shared.global_table('programmes.public_call', 'a published call is open to everybody');

create table programmes.enrolment (
    operator_id  uuid   not null,
    id           uuid   not null,
    company_id   uuid   not null,
    cohort_id    uuid   not null,
    pack_id      text   not null,
    pack_version text   not null,
    state        text   not null check (state in ('APPLICANT', 'ENROLLED', 'NOT_ENROLLED', 'CLOSED')),
    consent_on   date,
    begun_on     date   not null,
    applied_on   date   check (applied_on >= begun_on),
    version      bigint not null,
    primary key (operator_id, id),
    unique (operator_id, cohort_id, company_id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, cohort_id) references programmes.cohort (operator_id, id)
);
create index enrolment_by_company on programmes.enrolment (operator_id, company_id);
call shared.tenant_table('programmes.enrolment');

create table programmes.stage_visit (
    operator_id   uuid not null,
    enrolment_id  uuid not null,
    stage         text not null,
    place         int  not null,
    planned_start date,
    planned_end   date check (planned_end >= planned_start),
    opened        date,
    closed        date check (closed >= opened),
    primary key (operator_id, enrolment_id, stage),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('programmes.stage_visit');

-- what follows is written once and never changed
create table programmes.stage_transition (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    stage        text        not null,
    move         text        not null check (move in ('OPENED', 'CLOSED')),
    day          date        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    override_es  text,
    override_en  text,
    unmet        text[]      not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check ((override_es is null) = (override_en is null)),
    check (override_es is not null or unmet = '{}')
);
create index stage_transition_by_enrolment on programmes.stage_transition (operator_id, enrolment_id);
call shared.tenant_table('programmes.stage_transition');

create table programmes.decision (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    go           boolean     not null,
    reasons_es   text        not null,
    reasons_en   text        not null,
    day          date        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
create index decision_by_enrolment on programmes.decision (operator_id, enrolment_id);
call shared.tenant_table('programmes.decision');

create table programmes.criterion_note (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    criterion    text        not null,
    kind         text        not null check (kind in ('REPORT', 'OVERRIDE')),
    text_es      text        not null,
    text_en      text        not null,
    day          date        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
create index criterion_note_by_enrolment on programmes.criterion_note (operator_id, enrolment_id);
call shared.tenant_table('programmes.criterion_note');

create table programmes.stamped_verdict (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    criterion    text        not null,
    verdict      text        not null,
    occasion     text        not null check (occasion in ('SENT', 'DECIDED')),
    pack_id      text        not null,
    pack_version text        not null,
    at           timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
create index stamped_verdict_by_enrolment on programmes.stamped_verdict (operator_id, enrolment_id);
call shared.tenant_table('programmes.stamped_verdict');

revoke update on programmes.stage_transition, programmes.decision, programmes.criterion_note, programmes.stamped_verdict
    from "${application_role}";
