-- An import adds thousands of rows by a handful of statements: their entries are written by one statement, too.

create function audit.content(
    tenant uuid, entry uuid, moment timestamptz, person uuid, role text, request uuid, reason jsonb,
    company uuid, named text, row_key text, operation text, before jsonb, after jsonb) returns bytea
language sql
stable
as $$
    select convert_to(jsonb_build_object(
        'operator', tenant,
        'id', entry,
        'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'person', person,
        'role', role,
        'request', request,
        'reason', reason,
        'company', company,
        'table', named,
        'key', row_key,
        'operation', operation,
        'before', before,
        'after', after)::text, 'UTF8')
$$;

-- an expression without a query, so that it is done where it stands; no key has more parts
create function audit.key_of(changed jsonb, columns text[]) returns text
language sql
stable
as $$
    select concat_ws('/', changed ->> columns[1], changed ->> columns[2], changed ->> columns[3], changed ->> columns[4],
        changed ->> columns[5], changed ->> columns[6])
$$;

create or replace function audit.write(tenant uuid, named text, row_key text, operation text, before jsonb, after jsonb) returns uuid
language plpgsql
as $$
declare
    entry constant uuid := audit.next_id();
    moment constant timestamptz := clock_timestamp();
    person constant uuid := nullif(current_setting('zarpe.person', true), '')::uuid;
    role constant text := nullif(current_setting('zarpe.role', true), '');
    request constant uuid := nullif(current_setting('zarpe.request', true), '')::uuid;
    company constant uuid := audit.company_of(named, coalesce(after, before));
    reason jsonb := to_jsonb(nullif(current_setting('zarpe.reason', true), ''));
    was jsonb := before;
    is_now jsonb := after;
    guarded record;
begin
    if operation = 'UPDATE' then
        select jsonb_object_agg(key, value), jsonb_object_agg(key, after -> key)
        into was, is_now
        from jsonb_each(before)
        where after -> key is distinct from value;
        if was is null then
            return null;
        end if;
    end if;
    for guarded in select column_name as name, care from audit.guarded_column where table_name = named loop
        if was -> guarded.name <> 'null' then
            was := jsonb_set(was, array[guarded.name], case guarded.care when 'SECRET' then '{"secret": true}'
                else audit.digest(tenant, entry, 'before.' || guarded.name, was -> guarded.name) end);
        end if;
        if is_now -> guarded.name <> 'null' then
            is_now := jsonb_set(is_now, array[guarded.name], case guarded.care when 'SECRET' then '{"secret": true}'
                else audit.digest(tenant, entry, 'after.' || guarded.name, is_now -> guarded.name) end);
        end if;
    end loop;
    if reason is not null then
        reason := audit.digest(tenant, entry, 'reason', reason);
    end if;
    insert into audit.entry (operator_id, id, at, transaction, person, role, request, company_id, table_name, row_key, operation, content)
    values (tenant, entry, moment, pg_current_xact_id(), person, role, request, company, named, row_key, operation,
        audit.content(tenant, entry, moment, person, role, request, reason, company, named, row_key, operation, was, is_now));
    return entry;
end
$$;

-- Rows of one operator in which nothing needs a digest: all at once.
create function audit.write_added(tenant uuid, named text, columns text[], added jsonb[]) returns void
language plpgsql
as $$
begin
    with row as materialized (
        select audit.next_id() as id, clock_timestamp() as at, after,
            coalesce(after ->> 'company_id', '') as company, coalesce(after ->> 'enrolment_id', '') as enrolment
        from unnest(added) as after
    ), belonging as materialized (
        -- its mother tells: asked once for all of her rows
        select distinct on (company, enrolment) company, enrolment, audit.company_of(named, after) as id
        from row
        where company || enrolment <> ''
    ), entry as (
        select row.id, row.at, row.after, audit.key_of(row.after, columns) as key,
            nullif(current_setting('zarpe.person', true), '')::uuid as person,
            nullif(current_setting('zarpe.role', true), '') as role,
            nullif(current_setting('zarpe.request', true), '')::uuid as request,
            case when company || enrolment = '' then audit.company_of(named, row.after) else belonging.id end as company
        from row
        left join belonging using (company, enrolment)
    )
    insert into audit.entry (operator_id, id, at, transaction, person, role, request, company_id, table_name, row_key, operation, content)
    select tenant, id, at, pg_current_xact_id(), person, role, request, company, named, key, 'INSERT',
        audit.content(tenant, id, at, person, role, request, null, company, named, key, 'INSERT', null, after)
    from entry;
end
$$;

-- Once a statement. Where a value needs a digest, a reason is given or several operators are written for, row by row.
create function audit.record_added() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    named constant text := tg_table_schema || '.' || tg_table_name;
    scope constant text := coalesce(current_setting('zarpe.operator', true), '');
    added constant jsonb[] := (select array_agg(to_jsonb(new_row)) from added as new_row);
    columns constant text[] := tg_argv[0:];
    tenant text;
    changed jsonb;
begin
    if added is null then
        return null;
    end if;
    if cardinality(added) > 1
        and coalesce(current_setting('zarpe.reason', true), '') = ''
        and not exists (select from audit.guarded_column where table_name = named)
        and not exists (select from unnest(added) as after where after ->> 'operator_id' is distinct from scope) then
        perform audit.write_added(scope::uuid, named, columns, added);
        return null;
    end if;
    foreach changed in array added loop
        tenant := changed ->> 'operator_id';
        perform set_config('zarpe.operator', tenant, true);
        perform audit.write(tenant::uuid, named, audit.key_of(changed, columns), 'INSERT', null, changed);
    end loop;
    perform set_config('zarpe.operator', scope, true);
    return null;
end
$$;

create or replace function audit.record() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    before constant jsonb := to_jsonb(old);
    after constant jsonb := case when tg_op = 'UPDATE' then to_jsonb(new) end;
    tenant constant text := before ->> 'operator_id';
    scope constant text := coalesce(current_setting('zarpe.operator', true), '');
begin
    if scope <> tenant then
        perform set_config('zarpe.operator', tenant, true);
    end if;
    perform audit.write(tenant::uuid, tg_table_schema || '.' || tg_table_name,
        audit.key_of(coalesce(after, before), tg_argv[0:]), tg_op, before, after);
    if scope <> tenant then
        perform set_config('zarpe.operator', scope, true);
    end if;
    return null;
end
$$;

revoke execute on all functions in schema audit from public;

create or replace procedure audit.follow(name text)
language plpgsql
as $$
declare
    followed constant regclass := name::regclass;
    keys constant text := coalesce((
        select string_agg(quote_literal(attname), ', ' order by place)
        from pg_index
        cross join unnest(indkey) with ordinality as part (number, place)
        join pg_attribute on attrelid = indrelid and attnum = number
        where indrelid = followed
        and indisprimary
        and attname <> 'operator_id'), '');
begin
    execute format('create or replace trigger trail after update or delete on %s
                    for each row execute function audit.record(%s)', followed, keys);
    execute format('create or replace trigger trail_of_added after insert on %s
                    referencing new table as added
                    for each statement execute function audit.record_added(%s)', followed, keys);
end
$$;

do $$
declare
    name text;
begin
    for name in select tgrelid::regclass::text from pg_trigger where tgfoid = 'audit.record'::regproc order by 1 loop
        call audit.follow(name);
    end loop;
end
$$;

create or replace procedure shared.worked_out_table(name text, reason text, deletable boolean default false)
language plpgsql
as $$
declare
    worked_out constant regclass := name::regclass;
begin
    call shared.tenant_table(name, deletable);
    execute format('drop trigger trail on %s', worked_out);
    execute format('drop trigger trail_of_added on %s', worked_out);
    insert into shared.worked_out (name, reason) values (worked_out_table.name, worked_out_table.reason);
    insert into shared.to_work_out (name) values (worked_out_table.name);
end
$$;
