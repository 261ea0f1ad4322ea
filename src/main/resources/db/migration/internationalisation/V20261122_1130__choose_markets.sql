call shared.open_module('internationalisation');

-- one strategic definition for each enrolment; its row carries the version of all its parts
create table internationalisation.strategy (
    operator_id  uuid   not null,
    enrolment_id uuid   not null,
    version      bigint not null,
    primary key (operator_id, enrolment_id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('internationalisation.strategy');

create table internationalisation.market_option (
    operator_id     uuid        not null,
    id              uuid        not null,
    enrolment_id    uuid        not null,
    country         text        not null check (country ~ '^[A-Z]{2}$'),
    mode            text        not null check (mode in
        ('DIRECT', 'AGENT', 'DISTRIBUTOR', 'TRADING_COMPANY', 'SALES_SUBSIDIARY', 'PRODUCTION')),
    why_es          text        not null check (length(why_es) between 1 and 2000),
    why_en          text        not null check (length(why_en) between 1 and 2000),
    strengths_es    text        not null check (length(strengths_es) <= 2000),
    strengths_en    text        not null check (length(strengths_en) <= 2000),
    evidence_es     text        not null check (length(evidence_es) <= 2000),
    evidence_en     text        not null check (length(evidence_en) <= 2000),
    obstacles_es    text        not null check (length(obstacles_es) <= 2000),
    obstacles_en    text        not null check (length(obstacles_en) <= 2000),
    expected_amount   numeric   check (expected_amount >= 0),
    expected_currency text      check (expected_currency ~ '^[A-Z]{3}$'),
    expected_year     integer   check (expected_year between 1900 and 2200),
    archived        boolean     not null,
    by_person       uuid        not null,
    at              timestamptz not null,
    version         bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check ((expected_amount is null) = (expected_currency is null))
);
create index market_option_by_enrolment on internationalisation.market_option (operator_id, enrolment_id);
call shared.tenant_table('internationalisation.market_option');

-- what follows is written once and never changed: the latest counts, the former ones stay
create table internationalisation.market_choice (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    option_id    uuid        not null,
    why_es       text        not null check (length(why_es) between 1 and 2000),
    why_en       text        not null check (length(why_en) between 1 and 2000),
    day          date        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    place        integer     not null,
    primary key (operator_id, id),
    unique (operator_id, enrolment_id, place),
    foreign key (operator_id, enrolment_id) references internationalisation.strategy (operator_id, enrolment_id),
    foreign key (operator_id, option_id) references internationalisation.market_option (operator_id, id)
);
call shared.tenant_table('internationalisation.market_choice');

create table internationalisation.reopening (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    why_es       text        not null check (length(why_es) between 1 and 2000),
    why_en       text        not null check (length(why_en) between 1 and 2000),
    day          date        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    place        integer     not null,
    primary key (operator_id, id),
    unique (operator_id, enrolment_id, place),
    foreign key (operator_id, enrolment_id) references internationalisation.strategy (operator_id, enrolment_id)
);
call shared.tenant_table('internationalisation.reopening');

create table internationalisation.objective (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    what_es      text        not null check (length(what_es) between 1 and 500),
    what_en      text        not null check (length(what_en) between 1 and 500),
    amount       numeric     not null check (amount > 0),
    measure      text        not null check (measure in ('MONEY', 'SHARE_OF_SALES', 'CUSTOMERS', 'ORDERS')),
    currency     text        check (currency ~ '^[A-Z]{3}$'),
    due          text        not null check (due ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    day          date        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    place        integer     not null,
    primary key (operator_id, id),
    unique (operator_id, enrolment_id, place),
    foreign key (operator_id, enrolment_id) references internationalisation.strategy (operator_id, enrolment_id),
    check ((measure = 'MONEY') = (currency is not null)),
    check (measure <> 'SHARE_OF_SALES' or amount <= 100)
);
call shared.tenant_table('internationalisation.objective');

revoke update on internationalisation.market_choice, internationalisation.reopening, internationalisation.objective
    from "${application_role}";
