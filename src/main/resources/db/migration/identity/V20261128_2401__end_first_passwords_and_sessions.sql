-- a password that somebody else made is good until then, and to choose one's own
alter table identity.person
    add column password_until timestamptz;

-- a director ended the sessions of somebody who stays
create table identity.sessions_ended (
    operator_id uuid        not null,
    id          uuid        not null,
    person_id   uuid        not null references identity.person (id),
    sessions    integer     not null check (sessions >= 0),
    at          timestamptz not null,
    primary key (operator_id, id)
);
call shared.tenant_table('identity.sessions_ended');
