-- Whoever reads a company's rows reads its history, and of no other. Entries are written whatever the writer may read: a change without its entry would be worse.
create policy own_reach on audit.entry as restrictive
    using (
        (select current_setting('zarpe.reach', true)) = 'OPERATOR'
        or case (select current_setting('zarpe.reach', true))
            when 'OWN' then company_id = (select nullif(current_setting('zarpe.company', true), '')::uuid)
            when 'ASSIGNED' then company_id in (select shared.assigned_companies())
            when 'CASE' then company_id in (select shared.assigned_companies())
            else false end)
    with check (true);

create policy own_reach on audit.leaf as restrictive
    using (
        (select current_setting('zarpe.reach', true)) = 'OPERATOR'
        or exists (select from audit.entry where entry.operator_id = leaf.operator_id and entry.id = leaf.entry_id))
    with check (true);

create policy own_reach on audit.personal_value as restrictive
    using (
        (select current_setting('zarpe.reach', true)) = 'OPERATOR'
        or exists (select from audit.entry where entry.operator_id = personal_value.operator_id and entry.id = personal_value.entry_id))
    with check (true);
