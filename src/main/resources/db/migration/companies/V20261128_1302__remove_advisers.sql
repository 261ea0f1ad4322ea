-- an adviser may leave a company and come back: each time is a row of its own, and none is deleted
alter table companies.assignment add column until timestamptz check (until >= since);
alter table companies.assignment drop constraint assignment_pkey;
alter table companies.assignment add primary key (operator_id, company_id, person_id, since);
create unique index assignment_standing on companies.assignment (operator_id, company_id, person_id) where until is null;
