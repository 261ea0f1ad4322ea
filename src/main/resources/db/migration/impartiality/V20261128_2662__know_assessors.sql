-- what an assessor can do and how much at a time, as the director knows it; foundations and key processes by the ids of methods, chapters of the
-- Harmonized System
create table impartiality.profile (
    operator_id   uuid        not null,
    person_id     uuid        not null,
    since         date        not null,
    foundations   text[]      not null,
    key_processes text[]      not null,
    chapters      text[]      not null,
    languages     text[]      not null check (languages <@ array['es', 'en'] and cardinality(languages) > 0),
    most_open     int         not null check (most_open between 1 and 50),
    by_person     uuid        not null,
    at            timestamptz not null,
    version       bigint      not null,
    primary key (operator_id, person_id)
);
call shared.tenant_table('impartiality.profile');
call shared.rows_of_person('impartiality.profile');

-- "I have declared all, and have no others": once a year, in the words that were read
create table impartiality.signature (
    operator_id uuid        not null,
    id          uuid        not null,
    person_id   uuid        not null,
    day         date        not null,
    language    text        not null check (language in ('es', 'en')),
    words       text        not null check (length(words) between 1 and 2000),
    at          timestamptz not null,
    primary key (operator_id, id)
);
call shared.tenant_table('impartiality.signature');
call shared.rows_of_person('impartiality.signature');
revoke update on impartiality.signature from "${application_role}";

create index signature_by_person on impartiality.signature (operator_id, person_id, day);

-- whose name it is, where the operator has one company of that name; for somebody who need not see it
create function impartiality.company_named(p_named text) returns uuid
language plpgsql
as $$
declare
    reach constant text := coalesce(current_setting('zarpe.reach', true), '');
    found uuid[];
begin
    perform set_config('zarpe.reach', 'OPERATOR', true);
    found := array(select id from companies.company where impartiality.spelled(name) = impartiality.spelled(p_named) limit 2);
    perform set_config('zarpe.reach', reach, true);
    return case when cardinality(found) = 1 then found[1] end;
end
$$;
grant execute on function impartiality.company_named(text) to "${application_role}";

-- a declaration that was made as of something that goes on has not ended before it was made
create or replace function impartiality.stay_declared() returns trigger
language plpgsql
as $$
begin
    if old.ends is not null
        or (new.person_id, new.company, new.named, new.kind, new.words, new.begins, new.at)
            is distinct from (old.person_id, old.company, old.named, old.kind, old.words, old.begins, old.at) then
        raise exception 'what was declared stays as it is, and ends once';
    end if;
    if new.ends < old.at::date then
        raise exception 'what was declared as going on has not ended before that day';
    end if;
    return new;
end
$$;

drop trigger stay_declared on impartiality.declaration;
create trigger stay_declared
    after update on impartiality.declaration
    for each row
    execute function impartiality.stay_declared();
