-- call after "create table": keeps the rows of each operator to that operator, and every change of them in the trail
create or replace procedure shared.tenant_table(name text, deletable boolean default false)
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
    call audit.follow(name);
end
$$;
