-- gives a table the method version its rows were made under; those that are there have the one of the row they belong to.
-- One operator after the other, because the owner, too, sees no more than that.
create procedure shared.stamp_with_method(name text, belongs_to text, by_key text)
language plpgsql
as $$
declare
    stamped constant regclass := name::regclass;
    one_operator uuid;
begin
    execute format('alter table %s add column if not exists pack_id text', stamped);
    execute format('alter table %s add column if not exists pack_version text', stamped);
    for one_operator in select id from identity.operator loop
        perform set_config('zarpe.operator', one_operator::text, true);
        execute format('update %s as made set pack_id = mother.pack_id, pack_version = mother.pack_version
                          from %s as mother
                         where mother.operator_id = made.operator_id
                           and mother.id = made.%I',
            stamped, belongs_to::regclass, by_key);
    end loop;
    perform set_config('zarpe.operator', '', true);
    execute format('alter table %s alter column pack_id set not null', stamped);
    execute format('alter table %s alter column pack_version set not null', stamped);
end
$$;
