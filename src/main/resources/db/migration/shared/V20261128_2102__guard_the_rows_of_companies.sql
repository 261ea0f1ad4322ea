do $$
declare
    one record;
begin
    for one in
        select format('%I.%I', nspname, relname) as name,
               bool_or(attname = 'company_id') as by_company,
               bool_or(attname = 'enrolment_id') as by_enrolment
          from pg_class
          join pg_namespace on pg_namespace.oid = relnamespace
          join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
         where relkind = 'r'
           and relforcerowsecurity
           and nspname not in ('audit', 'api', 'identity', 'mail')
           and format('%I.%I', nspname, relname) not in (select name from shared.tables_beyond_reach)
         group by nspname, relname
    loop
        if one.by_company then
            call shared.rows_by_company(one.name);
        elsif one.by_enrolment then
            call shared.rows_by_mother(one.name, 'programmes.enrolment', 'enrolment_id');
        end if;
    end loop;
end
$$;

call shared.rows_by_company('companies.company', 'id');
call shared.rows_by_mother('advice.agreement', 'advice.visit', 'visit_id');
call shared.rows_by_mother('plans.action_move', 'plans.action', 'action_id');
call shared.rows_by_mother('training.attendance', 'training.session', 'session_id');
call shared.rows_by_mother('training.level_line', 'training.session', 'session_id');
call shared.rows_by_mother('programmes.reopening', 'programmes.ending', 'ending_id');
