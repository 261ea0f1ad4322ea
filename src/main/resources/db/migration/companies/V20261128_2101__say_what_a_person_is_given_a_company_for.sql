alter table companies.assignment add column part text not null default 'ADVISER' check (part in ('ADVISER', 'TRAINER', 'ASSESSOR'));
alter table companies.assignment alter column part drop default;

-- of the person of the moment; row security holds within it as everywhere
create function shared.assigned_companies() returns setof uuid
language sql stable
begin atomic
    select company_id
      from companies.assignment
     where person_id = nullif(current_setting('zarpe.person', true), '')::uuid
       and until is null;
end;
grant execute on function shared.assigned_companies() to "${application_role}";

-- each time a director looked at what a company earns
create table companies.look (
    operator_id uuid        not null,
    company_id  uuid        not null,
    person_id   uuid        not null,
    what        text        not null check (length(what) between 1 and 60),
    at          timestamptz not null default now(),
    id          uuid        not null default gen_random_uuid(),
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('companies.look');

create index look_by_company on companies.look (operator_id, company_id, at desc);
