-- what somebody did in the files of companies is asked for whenever that person is to assess or decide
create index entry_by_person on audit.entry (operator_id, person, company_id, at)
    where role in ('ADVISER', 'TRAINER', 'MANAGER', 'STAFF') and company_id is not null;
