call shared.open_module('processes');

-- how a company does its work: from the catalogue of the method, or its own
create table processes.process (
    operator_id  uuid        not null,
    id           uuid        not null,
    company_id   uuid        not null,
    enrolment_id uuid        not null,
    pack_id      text        not null,
    pack_version text        not null,
    key_process  text,
    name_es      text        not null check (length(name_es) between 1 and 200),
    name_en      text        not null check (length(name_en) between 1 and 200),
    purpose_es   text        not null check (length(purpose_es) <= 2000),
    purpose_en   text        not null check (length(purpose_en) <= 2000),
    owner_es     text        not null check (length(owner_es) <= 200),
    owner_en     text        not null check (length(owner_en) <= 200),
    inputs_es    text        not null check (length(inputs_es) <= 4000),
    inputs_en    text        not null check (length(inputs_en) <= 4000),
    outputs_es   text        not null check (length(outputs_es) <= 4000),
    outputs_en   text        not null check (length(outputs_en) <= 4000),
    feeds        uuid[]      not null,
    in_use       boolean     not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    version      bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('processes.process');
call shared.rows_by_company('processes.process');

-- taking the key processes twice, or by two people, leaves each of them once
create unique index one_of_each_key_process on processes.process (operator_id, enrolment_id, key_process);

create table processes.document (
    operator_id  uuid        not null,
    id           uuid        not null,
    company_id   uuid        not null,
    enrolment_id uuid        not null,
    pack_id      text        not null,
    pack_version text        not null,
    process_id   uuid,
    kind         text        not null check (kind in ('PROCEDURE', 'MANUAL', 'FORM', 'RECORD')),
    code         text        not null check (length(code) between 1 and 20),
    title_es     text        not null check (length(title_es) between 1 and 200),
    title_en     text        not null check (length(title_en) between 1 and 200),
    owner_es     text        not null check (length(owner_es) <= 200),
    owner_en     text        not null check (length(owner_en) <= 200),
    by_person    uuid        not null,
    at           timestamptz not null,
    version      bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    foreign key (operator_id, process_id) references processes.process (operator_id, id)
);
call shared.tenant_table('processes.document');
call shared.rows_by_company('processes.document');

create unique index one_document_a_code on processes.document (operator_id, enrolment_id, code);

-- which version is in force follows from what was approved and the day: nothing has to be set at midnight
create table processes.document_version (
    operator_id      uuid        not null,
    id               uuid        not null,
    company_id       uuid        not null,
    enrolment_id     uuid        not null,
    pack_id          text        not null,
    pack_version     text        not null,
    document_id      uuid        not null,
    edition          int         not null check (edition > 0),
    state            text        not null check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'WITHDRAWN')),
    content          jsonb       not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 400000),
    review_months    int         not null check (review_months between 1 and 60),
    by_person        uuid        not null,
    at               timestamptz not null,
    round            int         not null check (round >= 0),
    effective_from   date,
    approved_at      timestamptz,
    withdrawn_reason text        check (length(withdrawn_reason) between 1 and 2000),
    withdrawn_by     uuid,
    withdrawn_at     timestamptz,
    version          bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    foreign key (operator_id, document_id) references processes.document (operator_id, id),
    check (state in ('DRAFT', 'IN_REVIEW') or (effective_from is not null and approved_at is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_reason is not null)),
    check ((withdrawn_reason is null) = (withdrawn_by is null) and (withdrawn_reason is null) = (withdrawn_at is null))
);
call shared.tenant_table('processes.document_version');
call shared.rows_by_company('processes.document_version');

create unique index one_version_an_edition on processes.document_version (operator_id, document_id, edition);
create unique index one_open_version on processes.document_version (operator_id, document_id) where state in ('DRAFT', 'IN_REVIEW');

-- whoever was named to approve a version, each time it was sent
create table processes.approval (
    operator_id uuid        not null,
    version_id  uuid        not null,
    round       int         not null check (round > 0),
    person_id   uuid        not null,
    company_id  uuid        not null,
    answer      text        check (answer in ('YES', 'NO')),
    reason      text        check (length(reason) between 1 and 2000),
    at          timestamptz,
    primary key (operator_id, version_id, round, person_id),
    foreign key (operator_id, version_id) references processes.document_version (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    check ((answer is null) = (at is null)),
    check ((reason is not null) = (answer is not distinct from 'NO'))
);
call shared.tenant_table('processes.approval');
call shared.rows_by_company('processes.approval');

create table processes.reading (
    operator_id uuid        not null,
    version_id  uuid        not null,
    person_id   uuid        not null,
    company_id  uuid        not null,
    at          timestamptz not null,
    primary key (operator_id, version_id, person_id),
    foreign key (operator_id, version_id) references processes.document_version (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('processes.reading');
call shared.rows_by_company('processes.reading');
revoke update on processes.reading from "${application_role}";

-- what was sent to be approved is not written any more, and an answer stands
create function processes.keep_what_was_sent() returns trigger
language plpgsql
as $$
begin
    raise exception 'what was sent, approved or answered stays as it is';
end
$$;

create trigger keep_what_was_sent
    after update on processes.document_version
    for each row
    when (old.state <> 'DRAFT' and (new.content, new.by_person, new.edition, new.document_id, new.review_months)
        is distinct from (old.content, old.by_person, old.edition, old.document_id, old.review_months))
    execute function processes.keep_what_was_sent();

create trigger keep_what_was_answered
    after update on processes.approval
    for each row
    when (old.answer is not null)
    execute function processes.keep_what_was_sent();

-- whoever wrote a version does not approve it alone, whatever the application says
create function processes.approved_by_those_named() returns trigger
language plpgsql
as $$
begin
    if exists (
            select from processes.approval
             where operator_id = new.operator_id
               and version_id = new.id
               and round = new.round
               and answer is distinct from 'YES')
        or not exists (
            select from processes.approval
             where operator_id = new.operator_id
               and version_id = new.id
               and round = new.round
               and answer = 'YES'
               and person_id <> new.by_person) then
        raise exception 'a version is approved by all who were named, and never by its author alone';
    end if;
    return new;
end
$$;

create trigger approved_when_written
    after insert on processes.document_version
    for each row
    when (new.state in ('APPROVED', 'WITHDRAWN'))
    execute function processes.approved_by_those_named();

create trigger approved_by_those_named
    after update on processes.document_version
    for each row
    when (new.state in ('APPROVED', 'WITHDRAWN') and old.state not in ('APPROVED', 'WITHDRAWN'))
    execute function processes.approved_by_those_named();

insert into audit.guarded_column (table_name, column_name, care) values
    ('processes.process', 'owner_es', 'PERSONAL'),
    ('processes.process', 'owner_en', 'PERSONAL'),
    ('processes.document', 'owner_es', 'PERSONAL'),
    ('processes.document', 'owner_en', 'PERSONAL');
