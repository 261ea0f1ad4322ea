call shared.open_module('improvement');

-- how a process runs, in one figure: from the method, or the company's own
create table improvement.indicator (
    operator_id  uuid        not null,
    id           uuid        not null,
    company_id   uuid        not null,
    enrolment_id uuid        not null,
    pack_id      text        not null,
    pack_version text        not null,
    process_id   uuid        not null,
    indicator    text,
    name_es      text        not null check (length(name_es) between 1 and 200),
    name_en      text        not null check (length(name_en) between 1 and 200),
    counted_es   text        not null check (length(counted_es) <= 2000),
    counted_en   text        not null check (length(counted_en) <= 2000),
    unit         text        not null check (unit in ('PERCENT', 'MONEY', 'COUNT', 'DAYS', 'HOURS', 'RATIO')),
    better       text        not null check (better in ('UP', 'DOWN')),
    target       numeric     not null check (abs(target) <= 1000000000000 and scale(target) <= 6),
    rhythm       text        not null check (rhythm in ('WEEK', 'MONTH', 'QUARTER', 'YEAR')),
    who          text        not null check (length(who) <= 200),
    in_use       boolean     not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    version      bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    foreign key (operator_id, process_id) references processes.process (operator_id, id)
);
call shared.tenant_table('improvement.indicator');
call shared.rows_by_company('improvement.indicator');

-- taking the same one from the method twice, or by two people, leaves it once
create unique index one_of_each_indicator on improvement.indicator (operator_id, process_id, indicator);

-- one value a period; a correction keeps the former one in the trail
create table improvement.measured (
    operator_id  uuid        not null,
    indicator_id uuid        not null,
    first_day    date        not null,
    company_id   uuid        not null,
    pack_id      text        not null,
    pack_version text        not null,
    number       numeric     not null check (abs(number) <= 1000000000000 and scale(number) <= 6),
    note         text        not null check (length(note) <= 2000),
    by_person    uuid        not null,
    at           timestamptz not null,
    version      bigint      not null,
    primary key (operator_id, indicator_id, first_day),
    foreign key (operator_id, indicator_id) references improvement.indicator (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('improvement.measured');
call shared.rows_by_company('improvement.measured');

create table improvement.nonconformity (
    operator_id        uuid        not null,
    id                 uuid        not null,
    company_id         uuid        not null,
    enrolment_id       uuid        not null,
    pack_id            text        not null,
    pack_version       text        not null,
    code               text        not null check (length(code) between 1 and 20),
    origin             text        not null check (origin in
                           ('CUSTOMER_CLAIM', 'INTERNAL_AUDIT', 'OWN_FINDING', 'INDICATOR', 'SUPPLIER', 'ASSESSMENT')),
    title_es           text        not null check (length(title_es) between 1 and 200),
    title_en           text        not null check (length(title_en) between 1 and 200),
    what_es            text        not null check (length(what_es) <= 4000),
    what_en            text        not null check (length(what_en) <= 4000),
    found              date        not null,
    customer           text        not null check (length(customer) <= 200),
    product            text        not null check (length(product) <= 200),
    purchase_order     text        not null check (length(purchase_order) <= 100),
    process_id         uuid,
    indicator_id       uuid,
    requirements       text[]      not null,
    correction_what_es text        check (length(correction_what_es) between 1 and 4000),
    correction_what_en text        check (length(correction_what_en) between 1 and 4000),
    correction_who     text        check (length(correction_who) between 1 and 200),
    correction_day     date,
    plan_whys_es       text        check (length(plan_whys_es) <= 4000),
    plan_whys_en       text        check (length(plan_whys_en) <= 4000),
    plan_cause_es      text        check (length(plan_cause_es) <= 4000),
    plan_cause_en      text        check (length(plan_cause_en) <= 4000),
    plan_action_es     text        check (length(plan_action_es) between 1 and 4000),
    plan_action_en     text        check (length(plan_action_en) between 1 and 4000),
    plan_who           text        check (length(plan_who) between 1 and 200),
    plan_due           date,
    plan_proof_es      text        check (length(plan_proof_es) between 1 and 4000),
    plan_proof_en      text        check (length(plan_proof_en) between 1 and 4000),
    plan_look          date,
    started            date,
    done_day           date,
    done_note_es       text        check (length(done_note_es) <= 4000),
    done_note_en       text        check (length(done_note_en) <= 4000),
    done_by            uuid,
    checked_day        date,
    checked_seen_es    text        check (length(checked_seen_es) between 1 and 4000),
    checked_seen_en    text        check (length(checked_seen_en) between 1 and 4000),
    checked_by         uuid,
    withdrawn_day      date,
    withdrawn_reason   text        check (length(withdrawn_reason) between 1 and 2000),
    withdrawn_by       uuid,
    attempt            int         not null check (attempt > 0),
    state              text        not null check (state in ('REGISTERED', 'PLANNED', 'DOING', 'DONE', 'CLOSED', 'WITHDRAWN')),
    since              date        not null,
    by_person          uuid        not null,
    at                 timestamptz not null,
    version            bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    foreign key (operator_id, process_id) references processes.process (operator_id, id),
    foreign key (operator_id, indicator_id) references improvement.indicator (operator_id, id),
    constraint nothing_starts_without_a_plan check (
        state in ('REGISTERED', 'WITHDRAWN')
        or (plan_whys_es is not null and plan_cause_es is not null and plan_whys_es || plan_cause_es <> ''
            and plan_action_es is not null and plan_who is not null and plan_due is not null
            and plan_proof_es is not null and plan_look is not null)),
    constraint what_is_done_was_started check (
        state in ('REGISTERED', 'PLANNED', 'WITHDRAWN') or started is not null),
    constraint what_is_done_was_done_by_somebody check (
        state not in ('DONE', 'CLOSED') or (done_day is not null and done_by is not null)),
    constraint nothing_closes_without_the_check check (
        (state = 'CLOSED') = (checked_day is not null)
        and (checked_day is null) = (checked_by is null)
        and (checked_day is null) = (checked_seen_es is null)),
    constraint withdrawn_for_a_reason check (
        (state = 'WITHDRAWN') = (withdrawn_reason is not null)
        and (withdrawn_reason is null) = (withdrawn_by is null)
        and (withdrawn_reason is null) = (withdrawn_day is null)),
    constraint one_thing_after_the_other check (
        plan_look >= plan_due and started >= found and done_day >= started and checked_day >= done_day)
);
call shared.tenant_table('improvement.nonconformity');
call shared.rows_by_company('improvement.nonconformity');

create unique index one_nonconformity_a_number on improvement.nonconformity (operator_id, company_id, code);

-- what was done and did not help
create table improvement.attempt (
    operator_id      uuid not null,
    nonconformity_id uuid not null,
    attempt          int  not null check (attempt > 0),
    company_id       uuid not null,
    pack_id          text not null,
    pack_version     text not null,
    whys_es          text not null check (length(whys_es) <= 4000),
    whys_en          text not null check (length(whys_en) <= 4000),
    cause_es         text not null check (length(cause_es) <= 4000),
    cause_en         text not null check (length(cause_en) <= 4000),
    action_es        text not null check (length(action_es) between 1 and 4000),
    action_en        text not null check (length(action_en) between 1 and 4000),
    who              text not null check (length(who) between 1 and 200),
    due              date not null,
    proof_es         text not null check (length(proof_es) between 1 and 4000),
    proof_en         text not null check (length(proof_en) between 1 and 4000),
    look             date not null,
    done_day         date not null,
    done_note_es     text not null check (length(done_note_es) <= 4000),
    done_note_en     text not null check (length(done_note_en) <= 4000),
    done_by          uuid not null,
    checked_day      date not null check (checked_day >= done_day),
    checked_seen_es  text not null check (length(checked_seen_es) between 1 and 4000),
    checked_seen_en  text not null check (length(checked_seen_en) between 1 and 4000),
    checked_by       uuid not null,
    primary key (operator_id, nonconformity_id, attempt),
    foreign key (operator_id, nonconformity_id) references improvement.nonconformity (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('improvement.attempt');
call shared.rows_by_company('improvement.attempt');
-- a name can become unknown; all else stays as it was
revoke update on improvement.attempt from "${application_role}";
grant update (who) on improvement.attempt to "${application_role}";

-- from state to state as people work; back to the beginning only with what was tried on record
create function improvement.follow_the_way() returns trigger
language plpgsql
as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'REGISTERED' or new.attempt <> 1 then
            raise exception 'a nonconformity begins by being registered';
        end if;
        return null;
    end if;
    if old.state in ('CLOSED', 'WITHDRAWN') then
        if to_jsonb(new) - array['plan_who', 'correction_who', 'version']
            is distinct from to_jsonb(old) - array['plan_who', 'correction_who', 'version'] then
            raise exception 'what was closed or withdrawn stays as it is';
        end if;
        return null;
    end if;
    if old.state = 'DONE' and new.state = 'REGISTERED' then
        if new.attempt <> old.attempt + 1 or new.plan_action_es is not null or not exists (
            select from improvement.attempt
             where operator_id = old.operator_id
               and nonconformity_id = old.id
               and attempt = old.attempt) then
            raise exception 'what did not help is planned anew, with what was tried on record';
        end if;
        return null;
    end if;
    if new.attempt <> old.attempt or (old.state, new.state) not in (
        ('REGISTERED', 'REGISTERED'), ('REGISTERED', 'PLANNED'), ('REGISTERED', 'WITHDRAWN'),
        ('PLANNED', 'PLANNED'), ('PLANNED', 'DOING'), ('PLANNED', 'WITHDRAWN'),
        ('DOING', 'DOING'), ('DOING', 'DONE'), ('DOING', 'WITHDRAWN'),
        ('DONE', 'DONE'), ('DONE', 'CLOSED'), ('DONE', 'WITHDRAWN')) then
        raise exception 'from % to % a nonconformity does not go', old.state, new.state;
    end if;
    return null;
end
$$;

create trigger follow_the_way
    after insert or update on improvement.nonconformity
    for each row
    execute function improvement.follow_the_way();

-- whoever carried it out does not say alone that it helped, where the company has somebody else who signs in
create function improvement.checked_by_somebody_else() returns trigger
language plpgsql
as $$
begin
    if new.checked_by = new.done_by and exists (
            select from identity.membership
             where operator_id = new.operator_id
               and company_id = new.company_id
               and role in ('MANAGER', 'STAFF')
               and until is null
               and person_id <> new.done_by) then
        raise exception 'whether it helped is said by somebody who did not carry it out';
    end if;
    return null;
end
$$;

create trigger checked_by_somebody_else
    after insert or update on improvement.nonconformity
    for each row
    when (new.state = 'CLOSED')
    execute function improvement.checked_by_somebody_else();

create trigger checked_by_somebody_else
    after insert on improvement.attempt
    for each row
    execute function improvement.checked_by_somebody_else();

insert into audit.guarded_column (table_name, column_name, care) values
    ('improvement.indicator', 'who', 'PERSONAL'),
    ('improvement.nonconformity', 'correction_who', 'PERSONAL'),
    ('improvement.nonconformity', 'plan_who', 'PERSONAL'),
    ('improvement.attempt', 'who', 'PERSONAL');
