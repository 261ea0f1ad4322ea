create index place_by_stage on programmes.place (operator_id, stands_in, company_id);
