-- how the people of an operator come in; what must be known before any operator is
create table identity.door (
    operator_id     uuid primary key references identity.operator (id),
    everybody_twice boolean not null default false,
    provider_name   text check (length(provider_name) between 1 and 60),
    mail_domains    text[]  not null default '{}',
    check ((provider_name is null) = (mail_domains = '{}'))
);
call shared.global_table('identity.door', 'asked at sign-in which ways in there are, before any operator is known');
call audit.follow('identity.door');

-- the OpenID provider that vouches for people of the operator
create table identity.provider (
    operator_id   uuid primary key,
    issuer        text not null check (length(issuer) between 1 and 500),
    client_id     text not null check (length(client_id) between 1 and 300),
    client_secret text not null check (length(client_secret) <= 500),
    ended         timestamptz,
    check ((ended is null) = (client_secret <> ''))
);
call shared.tenant_table('identity.provider');

-- by which account there a person is known here
create table identity.linked_account (
    operator_id uuid        not null,
    id          uuid        not null,
    person_id   uuid        not null references identity.person (id),
    issuer      text        not null,
    subject     text        not null,
    linked      timestamptz not null,
    ended       timestamptz,
    primary key (operator_id, id)
);
call shared.tenant_table('identity.linked_account');

create unique index linked_account_by_subject on identity.linked_account (operator_id, issuer, subject) where ended is null;
create unique index linked_account_by_person on identity.linked_account (operator_id, issuer, person_id) where ended is null;

insert into audit.guarded_column (table_name, column_name, care) values
    ('identity.provider', 'client_secret', 'SECRET'),
    ('identity.linked_account', 'subject', 'PERSONAL');

-- what an operator's provider says holds for that operator only
alter table identity.session
    add column provider_at       timestamptz,
    add column provider_twice_at timestamptz,
    add column only_for          uuid references identity.operator (id);
