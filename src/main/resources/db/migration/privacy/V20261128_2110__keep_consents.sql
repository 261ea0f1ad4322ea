call shared.open_module('privacy');

-- what a company said about a use of its data: the latest of a use holds, and none is ever changed
create table privacy.statement (
    operator_id uuid        not null,
    id          uuid        not null,
    company_id  uuid        not null,
    use         text        not null check (use in ('PROGRAMME', 'RESEARCH', 'PUBLICATION')),
    given       boolean     not null,
    day         date        not null,
    by_person   uuid,
    at          timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('privacy.statement');
call shared.rows_by_company('privacy.statement');
revoke update on privacy.statement from "${application_role}";

create index statement_by_company on privacy.statement (operator_id, company_id, use, at desc, id desc);

comment on column privacy.statement.by_person is 'null where the application of the company says that it agreed and not who ticked it';

-- each time the whole file of a company left the product
create table privacy.take_out (
    operator_id uuid        not null,
    id          uuid        not null,
    company_id  uuid        not null,
    by_person   uuid        not null,
    at          timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('privacy.take_out');
call shared.rows_by_company('privacy.take_out');
revoke update on privacy.take_out from "${application_role}";

create index take_out_by_company on privacy.take_out (operator_id, company_id, at desc);

-- what was agreed never changes, but for the name of somebody who becomes unknown
grant update (owner) on plans.agreed_action to "${application_role}";

-- those who applied before said so in their application; one operator after the other, because the owner, too, sees no more than that
do $$
declare
    one_operator uuid;
begin
    perform set_config('zarpe.reach', 'OPERATOR', true);
    for one_operator in select id from identity.operator loop
        perform set_config('zarpe.operator', one_operator::text, true);
        insert into privacy.statement (id, company_id, use, given, day, at)
        select gen_random_uuid(), company_id, 'PROGRAMME', true, min(consent_on), now()
          from programmes.enrolment
         where consent_on is not null
         group by company_id;
    end loop;
    perform set_config('zarpe.operator', '', true);
    perform set_config('zarpe.reach', '', true);
end
$$;
