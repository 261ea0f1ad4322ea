-- Rows of a company are there for whom the permission table gives that company's file: zarpe.reach says how far, zarpe.company and zarpe.person whose.
-- Beside own_operator and not instead of it: both must hold.
create table shared.tables_beyond_reach (
    name   text primary key,
    reason text not null
);
call shared.global_table('shared.tables_beyond_reach', 'tables whose rows of companies everybody of the operator may read, each with its reason', 'select');
insert into shared.tables_beyond_reach (name, reason) values
    ('companies.assignment', 'who accompanies a company is asked before anything of the company is known');

create procedure shared.rows_of_companies(name text, lies_in text)
language plpgsql
as $$
declare
    guarded constant regclass := name::regclass;
begin
    execute format('create policy own_reach on %s as restrictive using (
            (select current_setting(''zarpe.reach'', true)) = ''OPERATOR'' or %s)', guarded, lies_in);
end
$$;

-- by the column that names the company
create procedure shared.rows_by_company(name text, company_column text default 'company_id')
language plpgsql
as $$
begin
    call shared.rows_of_companies(name, format('case (select current_setting(''zarpe.reach'', true))
            when ''OWN'' then %1$I = (select nullif(current_setting(''zarpe.company'', true), '''')::uuid)
            when ''ASSIGNED'' then %1$I in (select shared.assigned_companies())
            when ''CASE'' then %1$I in (select shared.assigned_companies())
            else false end', company_column));
end
$$;

-- by the row that it hangs on, which is guarded itself
create procedure shared.rows_by_mother(name text, mother text, mother_column text)
language plpgsql
as $$
begin
    call shared.rows_of_companies(name, format('%I in (select id from %s)', mother_column, mother::regclass));
end
$$;
