-- Whether somebody stated, no longer than a year before the day, to have no other ties. Whoever asks learns that and nothing else: the reach is the
-- operator's for as long as the question takes.
create function impartiality.signed(p_operator uuid, p_person uuid, p_on date) returns boolean
language plpgsql
as $$
declare
    reach constant text := coalesce(current_setting('zarpe.reach', true), '');
    found boolean;
begin
    if p_operator is distinct from nullif(current_setting('zarpe.operator', true), '')::uuid then
        raise exception 'who has signed is told within the scope of the operator alone';
    end if;
    perform set_config('zarpe.reach', 'OPERATOR', true);
    found := exists (
        select from impartiality.signature
         where operator_id = p_operator
           and person_id = p_person
           and day + interval '1 year' >= p_on);
    perform set_config('zarpe.reach', reach, true);
    return found;
end
$$;
grant execute on function impartiality.signed(uuid, uuid, date) to "${application_role}";
