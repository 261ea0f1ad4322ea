-- whoever has not signed to be independent within the year does not decide either
create or replace function cases.vote_without_conflict() returns trigger
language plpgsql
as $$
declare
    years int;
begin
    if not exists (
        select from cases.accreditation_case
         where operator_id = new.operator_id
           and id = new.case_id
           and state in ('IN_COMMITTEE', 'REFUSED', 'SUSPENDED')) then
        raise exception 'nobody is asked to vote on this case now';
    end if;
    if new.choice = 'ABSTAIN' then
        return null;
    end if;
    select impartiality_years into years
      from cases.accreditation_case
     where operator_id = new.operator_id
       and id = new.case_id;
    if impartiality.conflicted(new.operator_id, new.person_id, new.company_id, new.at::date, years) then
        raise exception 'a member with a conflict of interest abstains';
    end if;
    if not impartiality.signed(new.operator_id, new.person_id, new.at::date) then
        raise exception 'a member who has not signed to be independent within the year abstains';
    end if;
    if exists (
        select from cases.assessed
         where operator_id = new.operator_id
           and case_id = new.case_id
           and by_person = new.person_id) then
        raise exception 'whoever assessed a case does not decide it';
    end if;
    if exists (
        select
          from cases.seat
          join cases.vote using (operator_id, case_id, round, person_id)
         where operator_id = new.operator_id
           and case_id = new.case_id
           and person_id = new.person_id
           and round < new.round
           and exists (
                select from cases.seat as now
                 where now.operator_id = new.operator_id
                   and now.case_id = new.case_id
                   and now.round = new.round
                   and now.person_id = new.person_id
                   and now.on_appeal)) then
        raise exception 'an appeal is heard by people who did not decide before';
    end if;
    return null;
end
$$;
