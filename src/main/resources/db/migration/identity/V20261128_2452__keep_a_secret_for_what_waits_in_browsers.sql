-- answers that wait in a browser for the line to come back are encrypted there; the key is made of this and never kept in the browser
create table identity.browser_secret (
    person_id uuid primary key references identity.person (id),
    secret    bytea       not null check (length(secret) = 32),
    made      timestamptz not null
);
call shared.global_table('identity.browser_secret', 'of a person, whatever the operator; read for oneself alone', 'select, insert');
