-- Sign-in comes before any operator is known: these three are global tables by name.
create table identity.operator (
    id   uuid primary key,
    name text    not null check (length(name) between 1 and 200),
    demo boolean not null default false
);

create table identity.person (
    id            uuid primary key,
    name          text not null check (length(name) between 1 and 200),
    mail          text not null check (mail = lower(mail)),
    password_hash text not null,
    created_at    timestamptz not null default now(),
    unique (mail)
);

create table identity.membership (
    operator_id uuid not null references identity.operator (id),
    person_id   uuid not null references identity.person (id),
    role        text not null check (role in ('DIRECTOR', 'ADVISER', 'MANAGER', 'ASSESSOR')),
    company_id  uuid,
    since       timestamptz not null default now(),
    primary key (operator_id, person_id),
    check ((role = 'MANAGER') = (company_id is not null))
);

create index membership_by_person on identity.membership (person_id);

call shared.global_table('identity.operator', 'operators are what the scopes are made of');
call shared.global_table('identity.person', 'a person signs in before the operator is known, and may serve several');
call shared.global_table('identity.membership', 'read at sign-in to learn the operator', 'select, insert, update, delete');
