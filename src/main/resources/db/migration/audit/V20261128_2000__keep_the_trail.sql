call shared.open_module('audit');

-- What changed, as it was written by the database itself. Its content is what the checkpoints vouch for; the columns repeat it for those who search.
create table audit.entry (
    operator_id uuid        not null,
    id          uuid        not null,
    at          timestamptz not null,
    transaction xid8        not null,
    person      uuid,
    role        text,
    request     uuid,
    company_id  uuid,
    table_name  text        not null,
    row_key     text        not null,
    operation   text        not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    content     bytea       not null,
    primary key (operator_id, id)
);
call shared.tenant_table('audit.entry');

create index entry_by_transaction on audit.entry (operator_id, transaction);
create index entry_by_company on audit.entry (operator_id, company_id, at);
create index entry_by_row on audit.entry (operator_id, row_key);

-- What a person can be known by stands here and as a salted digest in the content, so that it can be blanked and the content still holds.
create table audit.personal_value (
    operator_id uuid        not null,
    entry_id    uuid        not null,
    place       text        not null,
    salt        bytea       check (octet_length(salt) = 16),
    value       text,
    blanked_at  timestamptz,
    primary key (operator_id, entry_id, place),
    check ((salt is null) = (value is null)),
    check ((value is null) = (blanked_at is not null))
);
call shared.tenant_table('audit.personal_value');

comment on column audit.personal_value.place is 'reason, before.<column> or after.<column>';
comment on column audit.personal_value.value is 'JSON; its digest is sha256(salt || value in UTF-8)';

-- The order in which entries were sealed. A leaf is sha256(0x00 || content), as in RFC 6962.
create table audit.leaf (
    operator_id uuid   not null,
    seq         bigint not null check (seq > 0),
    entry_id    uuid   not null,
    leaf        bytea  not null check (octet_length(leaf) = 32),
    primary key (operator_id, seq),
    unique (operator_id, entry_id),
    foreign key (operator_id, entry_id) references audit.entry (operator_id, id)
);
call shared.tenant_table('audit.leaf');

-- A signed root of the tree over the first so many leaves.
create table audit.checkpoint (
    operator_id   uuid        not null,
    size          bigint      not null check (size > 0),
    note          text        not null,
    edge          bytea[]     not null,
    sealed_before xid8        not null,
    at            timestamptz not null,
    primary key (operator_id, size)
);
call shared.tenant_table('audit.checkpoint');

comment on column audit.checkpoint.note is 'C2SP tlog-checkpoint: origin, size, root, signature';
comment on column audit.checkpoint.edge is 'the full subtrees at the right edge, largest first: where the next leaf is added';
comment on column audit.checkpoint.sealed_before is 'each committed entry of an earlier transaction has its leaf';

-- nobody writes entries but the triggers, and nothing here is ever changed
revoke insert, update on audit.entry, audit.personal_value from "${application_role}";
revoke update on audit.leaf, audit.checkpoint from "${application_role}";
grant update (salt, value, blanked_at) on audit.personal_value to "${application_role}";

create function audit.only_blank() returns trigger
language plpgsql
as $$
begin
    raise exception 'a personal value of the trail is blanked or left as it is';
end
$$;

create trigger only_blank
    before update on audit.personal_value
    for each row
    when (new.value is not null or new.salt is not null)
    execute function audit.only_blank();

-- The columns a person can be known by, and those that are a secret and never stand in the trail.
create table audit.guarded_column (
    table_name  text not null,
    column_name text not null,
    care        text not null check (care in ('PERSONAL', 'SECRET')),
    primary key (table_name, column_name)
);
call shared.global_table('audit.guarded_column', 'says which columns hold what people are known by, for every operator', 'select');

insert into audit.guarded_column (table_name, column_name, care) values
    ('identity.person', 'name', 'PERSONAL'),
    ('identity.person', 'mail', 'PERSONAL'),
    ('identity.person', 'password_hash', 'SECRET'),
    ('companies.person', 'name', 'PERSONAL'),
    ('companies.person', 'position', 'PERSONAL'),
    ('companies.person', 'mail', 'PERSONAL'),
    ('companies.person', 'phone', 'PERSONAL'),
    ('training.session', 'trainer', 'PERSONAL'),
    ('training.session', 'note_es', 'PERSONAL'),
    ('training.session', 'note_en', 'PERSONAL'),
    ('training.attendance', 'name', 'PERSONAL'),
    ('training.level_line', 'name', 'PERSONAL'),
    ('advice.visit', 'people', 'PERSONAL'),
    ('advice.visit', 'minutes_es', 'PERSONAL'),
    ('advice.visit', 'minutes_en', 'PERSONAL'),
    ('advice.agreement', 'owner', 'PERSONAL'),
    ('plans.action', 'owner', 'PERSONAL'),
    ('plans.agreed_action', 'owner', 'PERSONAL'),
    ('plans.continuity_line', 'owner', 'PERSONAL');

-- UUID version 7 (RFC 9562); PostgreSQL has its own from version 18 on
create function audit.next_id() returns uuid
language sql
volatile
as $$
    select encode(
        set_bit(
            set_bit(
                overlay(uuid_send(gen_random_uuid())
                    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                    from 1 for 6),
                52, 1),
            53, 1),
        'hex')::uuid
$$;

-- Whose company file the row belongs to; null for what belongs to no company. A migration that adds a table behind another one replaces it.
create function audit.company_of(named text, changed jsonb) returns uuid
language plpgsql
stable
as $$
declare
    tenant constant uuid := (changed ->> 'operator_id')::uuid;
    its_enrolment uuid := (changed ->> 'enrolment_id')::uuid;
    its_company uuid := (changed ->> 'company_id')::uuid;
begin
    -- one step after the other, because it is asked for every change and most rows name their company
    if named = 'companies.company' then
        its_company := (changed ->> 'id')::uuid;
    elsif its_company is not null or its_enrolment is not null then
        null;
    elsif changed ? 'session_id' then
        select company_id into its_company from training.session where operator_id = tenant and id = (changed ->> 'session_id')::uuid;
    elsif changed ? 'visit_id' then
        select company_id into its_company from advice.visit where operator_id = tenant and id = (changed ->> 'visit_id')::uuid;
    elsif changed ? 'ending_id' then
        select enrolment_id into its_enrolment from programmes.ending where operator_id = tenant and id = (changed ->> 'ending_id')::uuid;
    elsif changed ? 'action_id' then
        select enrolment_id into its_enrolment from plans.action where operator_id = tenant and id = (changed ->> 'action_id')::uuid;
    end if;
    if its_company is null and its_enrolment is not null then
        select company_id into its_company from programmes.enrolment where operator_id = tenant and id = its_enrolment;
    end if;
    return its_company;
end
$$;

-- Keeps what a person is known by beside the entry, and answers the digest that stands for it in the content.
create function audit.digest(tenant uuid, entry uuid, stands_at text, personal jsonb) returns jsonb
language plpgsql
as $$
declare
    salt constant bytea := uuid_send(gen_random_uuid());
begin
    insert into audit.personal_value (operator_id, entry_id, place, salt, value)
    values (tenant, entry, stands_at, salt, personal::text);
    return jsonb_build_object('sha256', encode(sha256(salt || convert_to(personal::text, 'UTF8')), 'hex'));
end
$$;

create function audit.write(tenant uuid, named text, row_key text, operation text, before jsonb, after jsonb) returns uuid
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
        convert_to(jsonb_build_object(
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
            'before', was,
            'after', is_now)::text, 'UTF8'));
    return entry;
end
$$;

-- With its owner's powers, so that the application needs no right to write entries. A row of a global table goes to the trail of its operator.
create function audit.record() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    before constant jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after constant jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    changed constant jsonb := coalesce(after, before);
    tenant constant text := changed ->> 'operator_id';
    scope constant text := coalesce(current_setting('zarpe.operator', true), '');
    row_key text := changed ->> tg_argv[0];
    entry uuid;
begin
    if scope <> tenant then
        perform set_config('zarpe.operator', tenant, true);
    end if;
    for further in 1 .. tg_nargs - 1 loop
        row_key := row_key || '/' || (changed ->> tg_argv[further]);
    end loop;
    entry := audit.write(tenant::uuid, tg_table_schema || '.' || tg_table_name, coalesce(row_key, ''), tg_op, before, after);
    if scope <> tenant then
        perform set_config('zarpe.operator', scope, true);
    end if;
    return null;
end
$$;

-- A person may serve several operators: each finds the change in its own trail.
create function audit.record_person() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    scope constant text := coalesce(current_setting('zarpe.operator', true), '');
    served uuid;
    entry uuid;
begin
    for served in select operator_id from identity.membership where person_id = new.id loop
        perform set_config('zarpe.operator', served::text, true);
        entry := audit.write(served, 'identity.person', new.id::text, 'UPDATE', to_jsonb(old), to_jsonb(new));
    end loop;
    perform set_config('zarpe.operator', scope, true);
    return null;
end
$$;

revoke execute on all functions in schema audit from public;

-- call again where the primary key of a table changes
create procedure audit.follow(name text)
language plpgsql
as $$
declare
    followed constant regclass := name::regclass;
    keys constant text := (
        select string_agg(quote_literal(attname), ', ' order by place)
        from pg_index
        cross join unnest(indkey) with ordinality as part (number, place)
        join pg_attribute on attrelid = indrelid and attnum = number
        where indrelid = followed
        and indisprimary
        and attname <> 'operator_id');
begin
    execute format('create or replace trigger trail after insert or update or delete on %s
                    for each row execute function audit.record(%s)', followed, coalesce(keys, ''));
end
$$;

do $$
declare
    name text;
begin
    for name in
        select attrelid::regclass::text
        from pg_attribute
        join pg_class on pg_class.oid = attrelid
        join pg_namespace on pg_namespace.oid = relnamespace
        where attname = 'operator_id'
        and relkind in ('r', 'p')
        and nspname <> 'audit'
        and nspname || '.' || relname not in (select global_tables.name from shared.global_tables)
    loop
        call audit.follow(name);
    end loop;
end
$$;

call audit.follow('identity.membership');

create trigger trail
    after update on identity.person
    for each row
    execute function audit.record_person();
