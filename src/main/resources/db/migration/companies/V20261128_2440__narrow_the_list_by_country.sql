create index company_by_country on companies.company (operator_id, country, lower(name), id);
