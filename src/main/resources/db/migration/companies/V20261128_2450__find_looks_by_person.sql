-- a table of thousands asks whom its reader has looked at today
create index look_by_person on companies.look (operator_id, person_id, what, at desc);
