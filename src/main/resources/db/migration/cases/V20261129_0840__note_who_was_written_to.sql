-- one letter a person, thing and day it is due, never a second
create table cases.notice (
    operator_id uuid        not null,
    company_id  uuid        not null,
    case_id     uuid        not null,
    about       text        not null check (about in ('LOOK', 'RENEWAL')),
    day         date        not null,
    person_id   uuid        not null,
    at          timestamptz not null,
    primary key (operator_id, case_id, about, day, person_id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, case_id) references cases.accreditation_case (operator_id, id)
);
create index notice_by_company on cases.notice (operator_id, company_id);
call shared.tenant_table('cases.notice');
call shared.rows_by_company('cases.notice');
revoke update on cases.notice from "${application_role}";
