-- as somebody types it who looks for it: no capitals, no accents
create function companies.plain(written text) returns text
language sql immutable parallel safe
return translate(lower(written), 'áàâäãéèêëíìîïóòôöõúùûüñç', 'aaaaaeeeeiiiiooooouuuunc');
grant execute on function companies.plain(text) to "${application_role}";

-- the list of companies goes on after a company, in whatever order it is read
create index company_by_town on companies.company (operator_id, lower(town), id);
create index company_by_age on companies.company (operator_id, coalesce(founded, ''), id);
