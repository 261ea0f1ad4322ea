call shared.open_module('impartiality');

-- rows of a person: for that person, and for whoever reaches all of the operator
create procedure shared.rows_of_person(name text)
language plpgsql
as $$
begin
    execute format('create policy own_reach on %s as restrictive using (
            (select current_setting(''zarpe.reach'', true)) = ''OPERATOR''
            or person_id = (select nullif(current_setting(''zarpe.person'', true), '''')::uuid))', name::regclass);
end
$$;

-- What somebody says of oneself. The column is not called company_id, and there is no reference to the company: it is no part of the company's file or
-- history, and whoever declares need not see the company. Ended, never taken back.
create table impartiality.declaration (
    operator_id uuid        not null,
    id          uuid        not null,
    person_id   uuid        not null,
    company     uuid,
    named       text        not null check (length(named) between 1 and 200),
    kind        text        not null check (kind in ('FAMILY', 'MONEY', 'EMPLOYMENT', 'RIVALRY', 'OTHER')),
    words       text        not null check (length(words) between 1 and 2000),
    begins      date        not null,
    ends        date        check (ends >= begins),
    at          timestamptz not null,
    ended_at    timestamptz,
    version     bigint      not null,
    primary key (operator_id, id),
    check ((ends is null) = (ended_at is null))
);
call shared.tenant_table('impartiality.declaration');
call shared.rows_of_person('impartiality.declaration');

create index declaration_by_person on impartiality.declaration (operator_id, person_id);

insert into audit.guarded_column (table_name, column_name, care) values
    ('impartiality.declaration', 'named', 'PERSONAL'),
    ('impartiality.declaration', 'words', 'PERSONAL');

create function impartiality.stay_declared() returns trigger
language plpgsql
as $$
begin
    raise exception 'what was declared stays as it is, and ends once';
end
$$;

create trigger stay_declared
    after update on impartiality.declaration
    for each row
    when (old.ends is not null
        or (new.person_id, new.company, new.named, new.kind, new.words, new.begins, new.at)
            is distinct from (old.person_id, old.company, old.named, old.kind, old.words, old.begins, old.at))
    execute function impartiality.stay_declared();

-- small letters and digits, one blank between words
create function impartiality.spelled(written text) returns text
language sql immutable parallel safe
return btrim(regexp_replace(companies.plain(written), '[^a-z0-9]+', ' ', 'g'));

-- Whether words name the person, who is given spelled; a single word must be all there is. The quick look comes first.
create function impartiality.names(written text, person text) returns boolean
language sql immutable parallel safe
return case
    when person = '' then false
    when position(split_part(person, ' ', 1) in companies.plain(written)) = 0 then false
    when position(' ' in person) = 0 then impartiality.spelled(written) = person
    else position(' ' || person || ' ' in ' ' || impartiality.spelled(written) || ' ') > 0
end;

-- All that ties a person to companies of the operator, each with its latest day; to one company, or with null to all. Whoever asks learns the ties and no
-- row behind them: for as long as the question takes, the reach is the operator's, and the operator stays who it is.
create function impartiality.ties(p_operator uuid, p_person uuid, p_company uuid)
    returns table (company uuid, company_name text, kind text, source text, last date, standing boolean)
language plpgsql
as $$
declare
    reach constant text := coalesce(current_setting('zarpe.reach', true), '');
    known_as constant text := (select impartiality.spelled(name) from identity.person where id = p_person);
begin
    if p_operator is null or p_person is null then
        raise exception 'ties are those of a person to companies of an operator';
    end if;
    if p_operator is distinct from nullif(current_setting('zarpe.operator', true), '')::uuid then
        raise exception 'ties are told within the scope of the operator alone';
    end if;
    perform set_config('zarpe.reach', 'OPERATOR', true);
    return query
        with enrolment as (
            select e.id, e.company_id
              from programmes.enrolment e
             where p_company is null or e.company_id = p_company
        ), action as (
            select a.*, enrolment.company_id
              from plans.action a
              join enrolment on enrolment.id = a.enrolment_id
        ), tie (company_id, kind, source, last, standing, by_name) as (
            select a.company_id, case a.part when 'ADVISER' then 'ADVISED' else 'TRAINED' end, 'ASSIGNED', a.until::date, a.until is null, false
              from companies.assignment a
             where a.person_id = p_person
               and a.part in ('ADVISER', 'TRAINER')
            union all
            select v.company_id, 'ADVISED', 'VISIT', v.day, false, v.by_person <> p_person
              from advice.visit v
             where v.by_person = p_person
                or exists (select from unnest(v.people) as one where impartiality.names(one, known_as))
            union all
            select s.company_id, 'TRAINED', 'SESSION', s.day, false, true
              from training.session s
             where (s.held or s.day >= current_date)
               and impartiality.names(s.trainer, known_as)
            union all
            select a.company_id, 'PLANNED', 'ACTION_OWNER', a.at::date, a.status in ('AGREED', 'DOING'), true
              from action a
             where impartiality.names(a.owner, known_as)
            union all
            select a.company_id, 'PLANNED', 'ACTION_OWNER', m.day, false, true
              from action a
              join plans.action_move m on m.action_id = a.id
             where impartiality.names(a.owner, known_as)
            union all
            select enrolment.company_id, 'PLANNED', 'ACTION_OWNER', p.day, false, true
              from plans.agreed_action a
              join enrolment on enrolment.id = a.enrolment_id
              join plans.plan_step p on p.id = a.acceptance_id
             where impartiality.names(a.owner, known_as)
            union all
            select a.company_id, 'PLANNED', 'PLAN_WORK', a.at::date, false, false
              from action a
             where a.by_person = p_person
            union all
            select a.company_id, 'PLANNED', 'PLAN_WORK', greatest(m.day, m.at::date), false, false
              from plans.action_move m
              join action a on a.id = m.action_id
             where m.by_person = p_person
            union all
            select enrolment.company_id, 'PLANNED', 'PLAN_WORK', greatest(p.day, p.at::date), false, false
              from plans.plan_step p
              join enrolment on enrolment.id = p.enrolment_id
             where p.by_person = p_person
            union all
            select enrolment.company_id, 'PLANNED', 'CONTINUITY', c.at::date, not c.withdrawn and impartiality.names(c.owner, known_as), c.by_person <> p_person
              from plans.continuity_line c
              join enrolment on enrolment.id = c.enrolment_id
             where c.by_person = p_person
                or impartiality.names(c.owner, known_as)
            union all
            select d.company_id, 'WROTE', 'DOCUMENT', d.at::date, false, false
              from processes.document d
             where d.by_person = p_person
            union all
            select v.company_id, 'WROTE', 'DOCUMENT', v.at::date, false, false
              from processes.document_version v
             where v.by_person = p_person
            union all
            select a.company_id, 'WROTE', 'APPROVAL', a.at::date, false, false
              from processes.approval a
             where a.person_id = p_person
               and a.at is not null
            union all
            select v.company_id, 'WROTE', 'APPROVAL', v.withdrawn_at::date, false, false
              from processes.document_version v
             where v.withdrawn_by = p_person
            union all
            select p.company_id, 'WROTE', 'PROCESS', p.at::date, false, false
              from processes.process p
             where p.by_person = p_person
            union all
            select m.company_id, 'BELONGS', 'MEMBER', m.until::date, m.until is null, false
              from identity.membership m
             where m.operator_id = p_operator
               and m.person_id = p_person
               and m.company_id is not null
            union all
            select c.company_id, 'BELONGS', 'TEAM', (select max(e.at)::date from audit.entry e where e.row_key = c.id::text), not c.withdrawn,
                   not exists (select from identity.person p where p.id = p_person and p.mail = lower(c.mail))
              from companies.person c
             where exists (select from identity.person p where p.id = p_person and p.mail = lower(c.mail))
                or impartiality.names(c.name, known_as)
            union all
            -- whatever somebody wrote in the file in a role that works with or for the company, whoever wrote over it since
            select e.company_id, case e.role when 'ADVISER' then 'ADVISED' when 'TRAINER' then 'TRAINED' else 'BELONGS' end, 'TRAIL', max(e.at)::date, false, false
              from audit.entry e
             where e.person = p_person
               and e.role in ('ADVISER', 'TRAINER', 'MANAGER', 'STAFF')
               and e.company_id is not null
             group by e.company_id, e.role
            union all
            select c.id, 'DECLARED', d.kind, d.ends, d.ends is null, false
              from impartiality.declaration d
              join companies.company c on c.id = d.company or (d.company is null and impartiality.spelled(c.name) = impartiality.spelled(d.named))
             where d.person_id = p_person
        )
        select c.id, c.name, tie.kind, tie.source,
               -- what goes on, lies ahead or is of nobody knows when is of today
               case when bool_or(tie.standing) or max(tie.last) > current_date then current_date else coalesce(max(tie.last), current_date) end,
               bool_or(tie.standing)
          from tie
          join companies.company c on c.id = tie.company_id
         where (p_company is null or tie.company_id = p_company)
           -- a name that somebody else has who works with this company says nothing of its namesakes
           and not (tie.by_name and exists (
                   select
                     from companies.assignment a
                     join identity.person p on p.id = a.person_id
                    where a.company_id = tie.company_id
                      and a.part in ('ADVISER', 'TRAINER')
                      and p.id <> p_person
                      and impartiality.spelled(p.name) = known_as))
         group by c.id, c.name, tie.kind, tie.source
         order by c.name, c.id, max(tie.last) desc, tie.kind, tie.source;
    perform set_config('zarpe.reach', reach, true);
end
$$;

-- The rule: a tie stands in the way until its latest day is so many years ago, that day included. A day ahead counts as today and an earlier one frees nobody.
create function impartiality.conflicts(p_operator uuid, p_person uuid, p_company uuid, p_on date, p_years int)
    returns table (kind text, source text, last date, standing boolean)
language plpgsql
as $$
begin
    if p_company is null or p_years is null or p_years < 0 then
        raise exception 'a conflict is one with a company, within a number of years';
    end if;
    return query
        select tie.kind, tie.source, tie.last, tie.standing
          from impartiality.ties(p_operator, p_person, p_company) as tie
         where tie.last + make_interval(years => p_years) >= least(p_on, current_date)
         order by tie.last desc, tie.kind, tie.source;
end
$$;

create function impartiality.conflicted(p_operator uuid, p_person uuid, p_company uuid, p_on date, p_years int) returns boolean
language plpgsql
as $$
begin
    return exists (select from impartiality.conflicts(p_operator, p_person, p_company, p_on, p_years));
end
$$;

grant execute on function impartiality.ties(uuid, uuid, uuid) to "${application_role}";
grant execute on function impartiality.conflicts(uuid, uuid, uuid, date, int) to "${application_role}";
grant execute on function impartiality.conflicted(uuid, uuid, uuid, date, int) to "${application_role}";
