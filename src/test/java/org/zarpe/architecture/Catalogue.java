package org.zarpe.architecture;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the database's own catalogue says about our tables, and which of it breaks the separation of operators. */
final class Catalogue {
    private static final String FAULTS = """
            with ours as (
                select pg_class.oid, nspname || '.' || relname as name, relkind, relrowsecurity, relforcerowsecurity,
                    relowner, reloptions
                from pg_class
                join pg_namespace on pg_namespace.oid = relnamespace
                where relkind in ('r', 'p', 'v', 'm')
                and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                and nspname || '.' || relname <> 'shared.flyway_schema_history'
            ), tenant as (
                select *
                from ours
                where relkind in ('r', 'p')
                and name not in (select name from shared.global_tables)
            ), tenancy_column as (
                select attrelid, attnum
                from pg_attribute
                where attname = 'operator_id'
                and attnotnull
                and atttypid = 'uuid'::regtype
                and atthasdef
            ), guarded as (
                select polrelid
                from pg_policy
                where polname = 'own_reach'
                and not polpermissive
                and polcmd = '*'
                and polroles = '{0}'
                and pg_get_expr(polqual, polrelid) like '%zarpe.reach%'
            )
            select name || ' has no column operator_id (uuid, not null, with its default)' as fault
            from tenant
            where oid not in (select attrelid from tenancy_column)
            union all
            select name || ' has no primary key that begins with operator_id'
            from tenant
            where not exists (
                select
                from pg_index
                join tenancy_column on attrelid = indrelid and attnum = indkey[0]
                where indrelid = tenant.oid
                and indisprimary
            )
            union all
            select name || ' has an index that does not begin with operator_id: ' || indexrelid::regclass
            from tenant
            join pg_index on indrelid = tenant.oid
            where not exists (select from tenancy_column where attrelid = indrelid and attnum = indkey[0])
            union all
            select name || ' has row level security not enabled and forced'
            from tenant
            where not (relrowsecurity and relforcerowsecurity)
            union all
            select name || ' has not exactly the policy own_operator'
            from tenant
            where (
                select count(*) <> 1
                    or bool_or(polname <> 'own_operator' or polcmd <> '*' or polroles <> '{0}'
                        or pg_get_expr(polqual, polrelid) not like '(operator_id = %zarpe.operator%'
                        or pg_get_expr(polwithcheck, polrelid) not like '(operator_id = %zarpe.operator%')
                from pg_policy
                where polrelid = tenant.oid
                and polpermissive
            )
            union all
            select name || ' has rows of companies and shows them to everybody of the operator'
            from tenant
            where name not in (select name from shared.tables_beyond_reach)
            and (
                exists (
                    select
                    from pg_attribute
                    where attrelid = tenant.oid
                    and attname in ('company_id', 'enrolment_id')
                    and not attisdropped
                )
                or exists (
                    select
                    from pg_constraint
                    join guarded on polrelid = confrelid
                    where conrelid = tenant.oid
                    and contype = 'f'
                )
            )
            and oid not in (select polrelid from guarded)
            union all
            select name || ' refers to rows of any operator: ' || conname
            from tenant
            join pg_constraint on conrelid = tenant.oid and contype = 'f'
            where confrelid in (select oid from tenant)
            and not exists (
                select
                from unnest(conkey, confkey) as pair(here, there)
                join tenancy_column as mine on mine.attrelid = conrelid and mine.attnum = here
                join tenancy_column as theirs on theirs.attrelid = confrelid and theirs.attnum = there
            )
            union all
            select name || ' is a view that sees with its owner''s eyes'
            from ours
            where relkind = 'v'
            and not coalesce('security_invoker=true' = any (reloptions), false)
            union all
            select name || ' is a materialised view: it keeps the rows of all operators'
            from ours
            where relkind = 'm'
            union all
            select name || ' belongs to the application'
            from ours
            where relowner = 'zarpe_app'::regrole
            union all
            select name || ' lets the application ' || privilege
            from ours
            cross join unnest('{truncate,references,trigger}'::text[]) as privilege
            where has_table_privilege('zarpe_app', ours.oid, privilege)
            union all
            select pg_proc.oid::regprocedure || ' runs with its owner''s powers'
            from pg_proc
            join pg_namespace on pg_namespace.oid = pronamespace
            where prosecdef
            and nspname not in ('pg_catalog', 'information_schema')
            -- the triggers of the trail: nobody else writes entries; they cannot be called, and find names in the catalogue alone
            and not (nspname = 'audit' and prorettype = 'trigger'::regtype
                and proconfig = '{"search_path=pg_catalog, pg_temp"}')
            union all
            select name || ' is listed as global and is no table'
            from shared.global_tables
            where to_regclass(name) is null
            order by fault
            """;

    private Catalogue() {}

    static List<String> faults(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(FAULTS)) {
            while (found.next()) {
                faults.add(found.getString("fault"));
            }
        }
        return faults;
    }
}
