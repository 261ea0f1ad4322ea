call shared.open_module('api');

-- of the secret only its digest is kept
create table api.token (
    operator_id uuid        not null,
    id          uuid        not null,
    name        text        not null check (length(name) between 1 and 100),
    bearer      uuid        not null,
    service     boolean     not null,
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    grants      text[]      not null check (cardinality(grants) > 0),
    last_day    date        not null,
    made_by     uuid        not null,
    made_at     timestamptz not null,
    revoked_at  timestamptz,
    revoked_by  uuid,
    last_used   timestamptz,
    primary key (operator_id, id),
    unique (operator_id, hash),
    check ((revoked_at is null) = (revoked_by is null))
);

create index token_by_bearer on api.token (operator_id, bearer);

call shared.tenant_table('api.token');

-- what was answered to a POST with an Idempotency-Key, for a day
create table api.given_answer (
    operator_id uuid        not null,
    token_id    uuid        not null,
    key         text        not null check (length(key) between 1 and 200),
    request     text        not null check (request ~ '^[0-9a-f]{64}$'),
    made        uuid        not null,
    status      integer,
    headers     text,
    body        bytea,
    at          timestamptz not null,
    primary key (operator_id, token_id, key),
    foreign key (operator_id, token_id) references api.token (operator_id, id)
);

create index given_answer_by_age on api.given_answer (operator_id, at);

call shared.tenant_table('api.given_answer', true);
