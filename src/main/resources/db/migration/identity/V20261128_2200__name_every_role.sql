alter table identity.membership
    drop constraint membership_role_check,
    drop constraint membership_check,
    add constraint membership_role_check
        check (role in ('DIRECTOR', 'ADVISER', 'MANAGER', 'STAFF', 'TRAINER', 'ASSESSOR', 'COMMITTEE', 'RESEARCHER')),
    add constraint membership_company_check
        check ((role in ('MANAGER', 'STAFF')) = (company_id is not null));
