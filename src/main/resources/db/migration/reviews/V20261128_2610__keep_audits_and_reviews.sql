call shared.open_module('reviews');

-- the company looks at its own work, by somebody whose work it is not
create table reviews.audit (
    operator_id    uuid        not null,
    id             uuid        not null,
    company_id     uuid        not null,
    enrolment_id   uuid        not null,
    pack_id        text        not null,
    pack_version   text        not null,
    code           text        not null check (length(code) between 1 and 20),
    planned        date        not null,
    auditor_person uuid,
    auditor_name   text        not null check (length(auditor_name) between 1 and 200),
    processes      uuid[]      not null,
    foundations    text[]      not null,
    state          text        not null check (state in ('PLANNED', 'CLOSED', 'CALLED_OFF')),
    conclusion_es  text        not null check (length(conclusion_es) <= 2000),
    conclusion_en  text        not null check (length(conclusion_en) <= 2000),
    ended_on       date,
    ended_by       uuid,
    by_person      uuid        not null,
    at             timestamptz not null,
    version        bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check ((state = 'PLANNED') = (ended_on is null) and (ended_on is null) = (ended_by is null)),
    check (state = 'PLANNED' or length(conclusion_es) > 0)
);
call shared.tenant_table('reviews.audit');
call shared.rows_by_company('reviews.audit');

create unique index one_audit_a_code on reviews.audit (operator_id, enrolment_id, code);

-- one answer a question; answer and note count their changes apart
create table reviews.audit_answer (
    operator_id      uuid        not null,
    audit_id         uuid        not null,
    requirement      text        not null check (length(requirement) between 1 and 100),
    company_id       uuid        not null,
    pack_id          text        not null,
    pack_version     text        not null,
    finding          text        check (finding in ('CONFORMS', 'DOES_NOT', 'OBSERVATION', 'NOT_SEEN')),
    finding_version  bigint      not null,
    note_es          text        not null check (length(note_es) <= 2000),
    note_en          text        not null check (length(note_en) <= 2000),
    note_version     bigint      not null,
    nonconformity_id uuid,
    by_person        uuid        not null,
    at               timestamptz not null,
    primary key (operator_id, audit_id, requirement),
    foreign key (operator_id, audit_id) references reviews.audit (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    check (nonconformity_id is null or (finding = 'DOES_NOT' and length(note_es) > 0))
);
call shared.tenant_table('reviews.audit_answer');
call shared.rows_by_company('reviews.audit_answer');

create unique index one_finding_a_nonconformity on reviews.audit_answer (operator_id, nonconformity_id);

create table reviews.management_review (
    operator_id   uuid        not null,
    id            uuid        not null,
    company_id    uuid        not null,
    enrolment_id  uuid        not null,
    pack_id       text        not null,
    pack_version  text        not null,
    code          text        not null check (length(code) between 1 and 20),
    held          date        not null,
    present       text        not null check (length(present) <= 4000),
    conclusion_es text        not null check (length(conclusion_es) <= 4000),
    conclusion_en text        not null check (length(conclusion_en) <= 4000),
    figures       jsonb       not null check (jsonb_typeof(figures) = 'object' and length(figures::text) <= 400000),
    signed_by     uuid,
    signed_at     timestamptz,
    by_person     uuid        not null,
    at            timestamptz not null,
    version       bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check ((signed_by is null) = (signed_at is null)),
    check (signed_at is null or (length(present) > 0 and length(conclusion_es) > 0))
);
call shared.tenant_table('reviews.management_review');
call shared.rows_by_company('reviews.management_review');

create unique index one_review_a_code on reviews.management_review (operator_id, enrolment_id, code);

create table reviews.decision (
    operator_id  uuid        not null,
    id           uuid        not null,
    review_id    uuid        not null,
    company_id   uuid        not null,
    pack_id      text        not null,
    pack_version text        not null,
    position     int         not null check (position >= 0),
    what_es      text        not null check (length(what_es) between 1 and 500),
    what_en      text        not null check (length(what_en) between 1 and 500),
    owner        text        not null check (length(owner) between 1 and 200),
    due          date        not null,
    in_plan      boolean     not null,
    struck       boolean     not null,
    settled_on   date,
    by_person    uuid        not null,
    at           timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, review_id) references reviews.management_review (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('reviews.decision');
call shared.rows_by_company('reviews.decision');

create function reviews.keep_what_is_over() returns trigger
language plpgsql
as $$
begin
    raise exception 'a closed audit and a signed review stay as they are';
end
$$;

-- names may still become unknown; what was found and said stays
create trigger keep_what_is_over
    after update on reviews.audit
    for each row
    when (old.state <> 'PLANNED' and (new.state, new.planned, new.processes, new.foundations, new.conclusion_es,
            new.conclusion_en, new.ended_on, new.auditor_person)
        is distinct from (old.state, old.planned, old.processes, old.foundations, old.conclusion_es,
            old.conclusion_en, old.ended_on, old.auditor_person))
    execute function reviews.keep_what_is_over();

create trigger keep_what_was_signed
    after update on reviews.management_review
    for each row
    when (old.signed_at is not null and (new.held, new.conclusion_es, new.conclusion_en, new.figures, new.signed_by,
            new.signed_at)
        is distinct from (old.held, old.conclusion_es, old.conclusion_en, old.figures, old.signed_by, old.signed_at))
    execute function reviews.keep_what_is_over();

-- whatever does not conform is followed before its audit is closed, whatever the application says
create function reviews.closed_with_its_findings_followed() returns trigger
language plpgsql
as $$
begin
    if exists (
            select from reviews.audit_answer
             where operator_id = new.operator_id
               and audit_id = new.id
               and finding = 'DOES_NOT'
               and nonconformity_id is null) then
        raise exception 'an audit is closed once each finding that does not conform is a nonconformity';
    end if;
    return new;
end
$$;

create trigger closed_with_its_findings_followed
    after update on reviews.audit
    for each row
    when (new.state = 'CLOSED' and old.state <> 'CLOSED')
    execute function reviews.closed_with_its_findings_followed();

-- the auditor's answers are the auditor's, and a nonconformity stands on what it was raised for
create function reviews.answered_while_planned() returns trigger
language plpgsql
as $$
begin
    if not exists (
            select from reviews.audit
             where operator_id = new.operator_id
               and id = new.audit_id
               and company_id = new.company_id
               and state = 'PLANNED'
               and (auditor_person is null or auditor_person = new.by_person)) then
        raise exception 'an audit is answered by its auditor, while it is not over';
    end if;
    return new;
end
$$;

create trigger answered_when_written
    after insert on reviews.audit_answer
    for each row
    execute function reviews.answered_while_planned();

create trigger answered_while_planned
    after update on reviews.audit_answer
    for each row
    when ((new.finding, new.finding_version, new.note_version) is distinct from
        (old.finding, old.finding_version, old.note_version))
    execute function reviews.answered_while_planned();

create trigger keep_what_was_raised
    after update on reviews.audit_answer
    for each row
    when (old.nonconformity_id is not null and (new.nonconformity_id, new.finding, new.note_version)
        is distinct from (old.nonconformity_id, old.finding, old.note_version))
    execute function reviews.keep_what_is_over();

create function reviews.decided_before_signed() returns trigger
language plpgsql
as $$
begin
    if exists (
            select from reviews.management_review
             where operator_id = new.operator_id
               and id = new.review_id
               and signed_at is not null) then
        raise exception 'a signed review stays as it is';
    end if;
    return new;
end
$$;

create trigger decided_when_written
    after insert on reviews.decision
    for each row
    execute function reviews.decided_before_signed();

create trigger decided_before_signed
    after update on reviews.decision
    for each row
    when ((new.what_es, new.what_en, new.due, new.in_plan, new.struck, new.review_id) is distinct from
        (old.what_es, old.what_en, old.due, old.in_plan, old.struck, old.review_id))
    execute function reviews.decided_before_signed();

insert into audit.guarded_column (table_name, column_name, care) values
    ('reviews.audit', 'auditor_name', 'PERSONAL'),
    ('reviews.audit_answer', 'note_es', 'PERSONAL'),
    ('reviews.audit_answer', 'note_en', 'PERSONAL'),
    ('reviews.management_review', 'present', 'PERSONAL'),
    ('reviews.decision', 'owner', 'PERSONAL');
