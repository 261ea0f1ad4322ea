-- what two assessors said of the same requirement, each without the other, as it was when the on-site part ended
create table cases.scored_twice (
    operator_id   uuid        not null,
    case_id       uuid        not null,
    requirement   text        not null check (length(requirement) between 1 and 100),
    company_id    uuid        not null,
    first_ruling  text        not null check (first_ruling in ('MEETS', 'PARTLY', 'DOES_NOT', 'NOT_APPLICABLE', 'NOT_VERIFIED')),
    first_level   int         check (first_level >= 0),
    second_ruling text        not null check (second_ruling in ('MEETS', 'PARTLY', 'DOES_NOT', 'NOT_APPLICABLE', 'NOT_VERIFIED')),
    second_level  int         check (second_level >= 0),
    at            timestamptz not null,
    primary key (operator_id, case_id, requirement),
    foreign key (operator_id, case_id) references cases.accreditation_case (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    check ((first_level is not null) = (first_ruling in ('MEETS', 'PARTLY', 'DOES_NOT'))),
    check ((second_level is not null) = (second_ruling in ('MEETS', 'PARTLY', 'DOES_NOT')))
);
call shared.tenant_table('cases.scored_twice');
call shared.rows_by_company('cases.scored_twice');
revoke update on cases.scored_twice from "${application_role}";
