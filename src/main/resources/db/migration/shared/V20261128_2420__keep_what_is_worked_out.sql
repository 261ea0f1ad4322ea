-- What is worked out of recorded things with each save, so that a page over thousands of companies need not do it. The trail follows what it comes from and
-- not this: nobody says anything here, and it can be made anew at any time.
create table shared.worked_out (
    name   text primary key,
    reason text not null
);
call shared.global_table('shared.worked_out', 'tables that the trail does not follow, each with what it is worked out of', 'select');

-- filled before the next first page, because what it is worked out of was there before it
create table shared.to_work_out (
    name text primary key references shared.worked_out (name)
);
call shared.global_table('shared.to_work_out', 'of no operator: all of them wait for it', 'select, delete');

-- call after "create table" in place of shared.tenant_table
create procedure shared.worked_out_table(name text, reason text, deletable boolean default false)
language plpgsql
as $$
declare
    worked_out constant regclass := name::regclass;
begin
    call shared.tenant_table(name, deletable);
    execute format('drop trigger trail on %s', worked_out);
    insert into shared.worked_out (name, reason) values (worked_out_table.name, worked_out_table.reason);
    insert into shared.to_work_out (name) values (worked_out_table.name);
end
$$;
