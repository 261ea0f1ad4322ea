call shared.open_module('cases');

-- a case of a company: what it is judged by is settled when it is opened; its state follows from its events and is kept beside them to be searched by
create table cases.accreditation_case (
    operator_id          uuid        not null,
    id                   uuid        not null,
    company_id           uuid        not null,
    enrolment_id         uuid        not null,
    pack_id              text        not null,
    pack_version         text        not null,
    kind                 text        not null check (kind in ('INITIAL', 'RENEWAL')),
    gates                text[]      not null check (cardinality(gates) > 0),
    quorum               int         not null check (quorum > 0),
    majority_above       numeric     not null check (majority_above >= 0 and majority_above < 1),
    chair_counts_double  boolean     not null,
    impartiality_years   int         not null check (impartiality_years >= 0),
    state                text        not null check (state in ('APPLIED', 'READY', 'PLANNED', 'ON_SITE', 'CORRECTING', 'RECOMMENDED',
                                         'IN_COMMITTEE', 'GRANTED', 'REFUSED', 'CERTIFIED', 'SUSPENDED', 'WITHDRAWN', 'DROPPED')),
    by_person            uuid        not null,
    at                   timestamptz not null,
    version              int         not null check (version > 0),
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('cases.accreditation_case');
call shared.rows_by_company('cases.accreditation_case');

create unique index one_undecided_case on cases.accreditation_case (operator_id, company_id)
    where state in ('APPLIED', 'READY', 'PLANNED', 'ON_SITE', 'CORRECTING', 'RECOMMENDED', 'IN_COMMITTEE', 'GRANTED');

create table cases.event (
    operator_id uuid        not null,
    case_id     uuid        not null,
    number      int         not null check (number > 0),
    company_id  uuid        not null,
    step        text        not null check (length(step) between 1 and 40),
    said        jsonb       not null check (jsonb_typeof(said) = 'object' and length(said::text) <= 60000),
    by_person   uuid        not null,
    at          timestamptz not null,
    primary key (operator_id, case_id, number),
    foreign key (operator_id, case_id) references cases.accreditation_case (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('cases.event');
call shared.rows_by_company('cases.event');
revoke update on cases.event from "${application_role}";

create table cases.assessed (
    operator_id uuid        not null,
    case_id     uuid        not null,
    requirement text        not null check (length(requirement) between 1 and 100),
    second      boolean     not null,
    company_id  uuid        not null,
    ruling      text        not null check (ruling in ('MEETS', 'PARTLY', 'DOES_NOT', 'NOT_APPLICABLE', 'NOT_VERIFIED')),
    finding     text        check (finding in ('MAJOR_NONCONFORMITY', 'MINOR_NONCONFORMITY', 'OBSERVATION')),
    level       int         check (level >= 0),
    note_es     text        not null check (length(note_es) <= 4000),
    note_en     text        not null check (length(note_en) <= 4000),
    evidence    uuid[]      not null,
    by_person   uuid        not null,
    at          timestamptz not null,
    version     bigint      not null,
    primary key (operator_id, case_id, requirement, second),
    foreign key (operator_id, case_id) references cases.accreditation_case (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    check ((level is not null) = (ruling in ('MEETS', 'PARTLY', 'DOES_NOT')))
);
call shared.tenant_table('cases.assessed');
call shared.rows_by_company('cases.assessed');

create table cases.finding (
    operator_id    uuid        not null,
    id             uuid        not null,
    case_id        uuid        not null,
    company_id     uuid        not null,
    number         int         not null check (number > 0),
    requirement    text        not null check (length(requirement) between 1 and 100),
    severity       text        not null check (severity in ('MAJOR', 'MINOR')),
    words_es       text        not null check (length(words_es) between 1 and 4000),
    words_en       text        not null check (length(words_en) between 1 and 4000),
    state          text        not null check (state in ('OPEN', 'ANSWERED', 'RETURNED', 'CLOSED')),
    done_es        text        check (length(done_es) between 1 and 4000),
    done_en        text        check (length(done_en) between 1 and 4000),
    cause_es       text        check (length(cause_es) between 1 and 4000),
    cause_en       text        check (length(cause_en) between 1 and 4000),
    evidence       uuid[]      not null,
    due            date,
    corrected_by   uuid,
    corrected_at   timestamptz,
    check_es       text        check (length(check_es) <= 4000),
    check_en       text        check (length(check_en) <= 4000),
    checked_by     uuid,
    checked_at     timestamptz,
    by_person      uuid        not null,
    at             timestamptz not null,
    version        bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, case_id) references cases.accreditation_case (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    check (state = 'OPEN' or (done_es is not null and cause_es is not null and corrected_by is not null and corrected_at is not null)),
    check (state not in ('RETURNED', 'CLOSED') or (checked_by is not null and checked_at is not null))
);
call shared.tenant_table('cases.finding');
call shared.rows_by_company('cases.finding');

create unique index one_finding_a_requirement on cases.finding (operator_id, case_id, requirement);

create table cases.seat (
    operator_id uuid    not null,
    case_id     uuid    not null,
    round       int     not null check (round > 0),
    person_id   uuid    not null,
    company_id  uuid    not null,
    chair       boolean not null,
    on_appeal   boolean not null,
    primary key (operator_id, case_id, round, person_id),
    foreign key (operator_id, case_id) references cases.accreditation_case (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('cases.seat');
call shared.rows_by_company('cases.seat');
revoke update on cases.seat from "${application_role}";

create table cases.vote (
    operator_id uuid        not null,
    case_id     uuid        not null,
    round       int         not null,
    person_id   uuid        not null,
    company_id  uuid        not null,
    choice      text        not null check (choice in ('YES', 'NO', 'ABSTAIN')),
    reason      text        not null check (length(reason) <= 2000),
    at          timestamptz not null,
    primary key (operator_id, case_id, round, person_id),
    foreign key (operator_id, case_id, round, person_id) references cases.seat (operator_id, case_id, round, person_id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('cases.vote');
call shared.rows_by_company('cases.vote');
revoke update on cases.vote from "${application_role}";

create table cases.gate_result (
    operator_id uuid        not null,
    case_id     uuid        not null,
    round       int         not null check (round > 0),
    gate        text        not null check (length(gate) between 1 and 100),
    company_id  uuid        not null,
    passed      boolean     not null,
    rule        text        not null check (length(rule) between 1 and 4000),
    facts       jsonb       not null check (jsonb_typeof(facts) = 'object'),
    at          timestamptz not null,
    primary key (operator_id, case_id, round, gate),
    foreign key (operator_id, case_id) references cases.accreditation_case (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('cases.gate_result');
call shared.rows_by_company('cases.gate_result');
revoke update on cases.gate_result from "${application_role}";

-- what it was decided on, whole, as it was that moment
create table cases.decision (
    operator_id uuid        not null,
    case_id     uuid        not null,
    round       int         not null check (round > 0),
    company_id  uuid        not null,
    granted     boolean     not null,
    record      text        not null check (length(record) between 2 and 2000000),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    by_person   uuid        not null,
    at          timestamptz not null,
    primary key (operator_id, case_id, round),
    foreign key (operator_id, case_id) references cases.accreditation_case (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    check (sha256 = encode(sha256(convert_to(record, 'UTF8')), 'hex'))
);
call shared.tenant_table('cases.decision');
call shared.rows_by_company('cases.decision');
revoke update on cases.decision from "${application_role}";

create function cases.refuse() returns trigger
language plpgsql
as $$
begin
    raise exception '%', tg_argv[0];
end
$$;

create trigger keep_criteria
    after update on cases.accreditation_case
    for each row
    when ((new.company_id, new.enrolment_id, new.pack_id, new.pack_version, new.kind, new.gates, new.quorum, new.majority_above,
            new.chair_counts_double, new.impartiality_years)
        is distinct from (old.company_id, old.enrolment_id, old.pack_id, old.pack_version, old.kind, old.gates, old.quorum, old.majority_above,
            old.chair_counts_double, old.impartiality_years))
    execute function cases.refuse('what a case is judged by is settled when it is opened');

-- one after the other, and never before what has happened already
create function cases.one_after_the_other() returns trigger
language plpgsql
as $$
declare
    last cases.event;
begin
    select * into last
      from cases.event
     where operator_id = new.operator_id
       and case_id = new.case_id
       and number <> new.number
     order by number desc
     limit 1;
    if new.number <> coalesce(last.number, 0) + 1 then
        raise exception 'event % does not follow %', new.number, coalesce(last.number, 0);
    end if;
    if new.at < last.at then
        raise exception 'an event at % is before the last one at %', new.at, last.at;
    end if;
    return null;
end
$$;

create trigger one_after_the_other
    after insert on cases.event
    for each row
    execute function cases.one_after_the_other();

-- what was found is written while the case is with its assessors, and stands as it is afterwards
create function cases.while_with_its_assessors() returns trigger
language plpgsql
as $$
begin
    if not exists (
        select from cases.accreditation_case
         where operator_id = new.operator_id
           and id = new.case_id
           and state in ('ON_SITE', 'CORRECTING')) then
        raise exception 'what was found is written on site and while it is put right';
    end if;
    return null;
end
$$;

create trigger assessed_in_time
    after insert or update on cases.assessed
    for each row
    execute function cases.while_with_its_assessors();

create trigger found_in_time
    after insert or update on cases.finding
    for each row
    execute function cases.while_with_its_assessors();

create trigger keep_what_was_found
    after update on cases.finding
    for each row
    when ((new.case_id, new.requirement, new.number) is distinct from (old.case_id, old.requirement, old.number)
        or old.state = 'CLOSED' and new.state <> 'CLOSED')
    execute function cases.refuse('a finding stays what it is, and once closed stays closed');

-- whoever has a conflict, assessed the case, or decided before does not decide, whatever the application says
create function cases.vote_without_conflict() returns trigger
language plpgsql
as $$
declare
    years int;
begin
    if not exists (
        select from cases.accreditation_case
         where operator_id = new.operator_id
           and id = new.case_id
           and state in ('IN_COMMITTEE', 'REFUSED', 'SUSPENDED')) then
        raise exception 'nobody is asked to vote on this case now';
    end if;
    if new.choice = 'ABSTAIN' then
        return null;
    end if;
    select impartiality_years into years
      from cases.accreditation_case
     where operator_id = new.operator_id
       and id = new.case_id;
    if impartiality.conflicted(new.operator_id, new.person_id, new.company_id, new.at::date, years) then
        raise exception 'a member with a conflict of interest abstains';
    end if;
    if exists (
        select from cases.assessed
         where operator_id = new.operator_id
           and case_id = new.case_id
           and by_person = new.person_id) then
        raise exception 'whoever assessed a case does not decide it';
    end if;
    if exists (
        select
          from cases.seat
          join cases.vote using (operator_id, case_id, round, person_id)
         where operator_id = new.operator_id
           and case_id = new.case_id
           and person_id = new.person_id
           and round < new.round
           and exists (
                select from cases.seat as now
                 where now.operator_id = new.operator_id
                   and now.case_id = new.case_id
                   and now.round = new.round
                   and now.person_id = new.person_id
                   and now.on_appeal)) then
        raise exception 'an appeal is heard by people who did not decide before';
    end if;
    return null;
end
$$;

create trigger vote_without_conflict
    after insert on cases.vote
    for each row
    execute function cases.vote_without_conflict();
