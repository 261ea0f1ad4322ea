grant usage on schema shared to "${application_role}";

-- the tables that belong to no operator, by name, each with its reason
create table shared.global_tables (
    name text primary key,
    reason text not null
);

-- a module's schema: the application may enter it, and finds in it what is granted table by table
create procedure shared.open_module(module text)
language plpgsql
as $$
begin
    execute format('create schema if not exists %I', module);
    execute format('grant usage on schema %I to "${application_role}"', module);
end
$$;

-- call after "create table": keeps the rows of each operator to that operator
create procedure shared.tenant_table(name text, deletable boolean default false)
language plpgsql
as $$
declare
    tenant constant regclass := name::regclass;
    own constant text := '(select nullif(current_setting(''zarpe.operator'', true), '''')::uuid)';
begin
    -- a column default takes no subquery
    execute format('alter table %s alter column operator_id set default %s', tenant,
        'nullif(current_setting(''zarpe.operator'', true), '''')::uuid');
    execute format('alter table %s alter column operator_id set not null', tenant);
    execute format('alter table %s enable row level security', tenant);
    execute format('alter table %s force row level security', tenant);
    execute format('create policy own_operator on %s using (operator_id = %s) with check (operator_id = %s)',
        tenant, own, own);
    execute format('grant select, insert, update on %s to "${application_role}"', tenant);
    if deletable then
        execute format('grant delete on %s to "${application_role}"', tenant);
    end if;
end
$$;

-- call after "create table" for the few tables of no operator
create procedure shared.global_table(name text, reason text, privileges text default 'select, insert, update')
language plpgsql
as $$
begin
    insert into shared.global_tables (name, reason)
    select nspname || '.' || relname, global_table.reason
    from pg_class
    join pg_namespace on pg_namespace.oid = relnamespace
    where pg_class.oid = global_table.name::regclass;
    execute format('grant %s on %s to "${application_role}"', privileges, global_table.name::regclass);
end
$$;

call shared.global_table('shared.global_tables', 'the list itself', 'select');

call shared.open_module('identity');
call shared.open_module('methodology');
call shared.open_module('companies');
call shared.open_module('programmes');
call shared.open_module('diagnosis');
call shared.open_module('plans');
call shared.open_module('training');
call shared.open_module('advice');
call shared.open_module('results');
call shared.open_module('accreditation');
