-- The last door: no certificate comes to be, whatever the application says, unless a committee with its quorum granted it, nobody in conflict voted, no major
-- nonconformity is open, and each gate of the case's criteria has passed. At the end of the transaction, when all of it is there.
create function cases.only_what_was_granted() returns trigger
language plpgsql
as $$
declare
    granted cases.accreditation_case;
    decided cases.decision;
    ayes    int;
    noes    int;
begin
    select * into granted
      from cases.accreditation_case
     where operator_id = new.operator_id
       and id = new.case_id
       and company_id = new.company_id;
    select * into decided
      from cases.decision
     where operator_id = new.operator_id
       and case_id = new.case_id
     order by round desc
     limit 1;
    if granted.id is null or decided.granted is not true then
        raise exception 'no certificate without a decision that grants it';
    end if;
    select sum(case when vote.choice = 'YES' then weight.of_it else 0 end),
           sum(case when vote.choice = 'NO' then weight.of_it else 0 end)
      into ayes, noes
      from cases.vote
      join cases.seat using (operator_id, case_id, round, person_id)
     cross join lateral (select case when seat.chair and granted.chair_counts_double then 2 else 1 end as of_it) as weight
     where operator_id = new.operator_id
       and case_id = new.case_id
       and round = decided.round;
    if (select count(*)
          from cases.vote
         where operator_id = new.operator_id
           and case_id = new.case_id
           and round = decided.round
           and choice <> 'ABSTAIN') < granted.quorum then
        raise exception 'no certificate without a quorum of % votes', granted.quorum;
    end if;
    if ayes <= granted.majority_above * (ayes + noes) then
        raise exception 'no certificate without the majority of the votes';
    end if;
    if exists (
        select from cases.vote
         where operator_id = new.operator_id
           and case_id = new.case_id
           and round = decided.round
           and choice <> 'ABSTAIN'
           and impartiality.conflicted(operator_id, person_id, new.company_id, at::date, granted.impartiality_years)) then
        raise exception 'no certificate with a vote by somebody in conflict';
    end if;
    if exists (
        select from cases.finding
         where operator_id = new.operator_id
           and case_id = new.case_id
           and severity = 'MAJOR'
           and state <> 'CLOSED') then
        raise exception 'no certificate with an open major nonconformity';
    end if;
    if exists (
        select from unnest(granted.gates) as asked
         where not exists (
            select from cases.gate_result
             where operator_id = new.operator_id
               and case_id = new.case_id
               and round = decided.round
               and gate = asked
               and passed)) then
        raise exception 'no certificate without each gate passed';
    end if;
    return null;
end
$$;

create constraint trigger only_what_was_granted
    after insert on certificates.certificate
    deferrable initially deferred
    for each row
    execute function cases.only_what_was_granted();
