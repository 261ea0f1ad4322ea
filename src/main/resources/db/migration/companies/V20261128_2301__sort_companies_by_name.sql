-- lists go on after a name, whatever its case
create index company_in_order on companies.company (operator_id, lower(name), id);
