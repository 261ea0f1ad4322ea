-- a person may be several things, for several operators and companies, one after the other: what somebody was stays, with its end
alter table identity.membership
    add column id    uuid not null default gen_random_uuid(),
    add column until timestamptz check (until >= since),
    drop constraint membership_pkey,
    add primary key (id);

create unique index membership_only_once on identity.membership (operator_id, person_id, role, company_id)
    nulls not distinct
    where until is null;

revoke delete on identity.membership from "${application_role}";

alter table identity.person
    add column language text not null default 'es' check (language in ('es', 'en'));

-- a browser that somebody is signed in with; the browser keeps the token, the table its digest
create table identity.session (
    id            uuid primary key,
    token_digest  bytea       not null unique,
    person_id     uuid        not null references identity.person (id),
    membership_id uuid        not null references identity.membership (id),
    browser       text        not null,
    began         timestamptz not null,
    seen          timestamptz not null,
    password_at   timestamptz,
    code_at       timestamptz,
    passkey_at    timestamptz,
    ended         timestamptz
);

create index session_by_person on identity.session (person_id);

create table identity.mail_code (
    id        uuid primary key,
    person_id uuid        not null references identity.person (id),
    code_hash text        not null,
    sent      timestamptz not null,
    expires   timestamptz not null,
    tries     integer     not null default 0,
    used      timestamptz
);

create table identity.passkey (
    id                 uuid primary key,
    person_id          uuid        not null references identity.person (id),
    credential_id      bytea       not null unique,
    label              text        not null check (length(label) between 1 and 100),
    public_key         bytea       not null,
    signature_count    bigint      not null,
    user_verified      boolean     not null,
    backup_eligible    boolean     not null,
    backed_up          boolean     not null,
    transports         text        not null,
    attestation_object bytea,
    client_data        bytea,
    created            timestamptz not null,
    last_used          timestamptz not null,
    removed            timestamptz
);

create index passkey_by_person on identity.passkey (person_id);

create table identity.invitation (
    id           uuid primary key,
    operator_id  uuid        not null references identity.operator (id),
    token_digest bytea       not null unique,
    mail         text        not null check (mail = lower(mail)),
    role         text        not null check (role in ('DIRECTOR', 'ADVISER', 'MANAGER', 'STAFF', 'TRAINER', 'ASSESSOR', 'COMMITTEE', 'RESEARCHER')),
    company_id   uuid,
    invited_by   uuid        not null references identity.person (id),
    sent         timestamptz not null,
    expires      timestamptz not null,
    accepted     timestamptz,
    accepted_by  uuid references identity.person (id),
    withdrawn    timestamptz,
    check ((role in ('MANAGER', 'STAFF')) = (company_id is not null)),
    check ((accepted is null) = (accepted_by is null)),
    check (accepted is null or withdrawn is null)
);

create index invitation_by_operator on identity.invitation (operator_id);

call shared.global_table('identity.session', 'read to learn who asks, before any operator is known');
call shared.global_table('identity.mail_code', 'a person signs in before the operator is known');
call shared.global_table('identity.passkey', 'a person signs in before the operator is known');
call shared.global_table('identity.invitation', 'opened by somebody who is nobody yet, with the token alone');
