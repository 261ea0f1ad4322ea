create table companies.company (
    operator_id  uuid    not null,
    id           uuid    not null,
    name         text    not null check (length(name) between 1 and 200),
    activity_es  text    not null check (length(activity_es) between 1 and 500),
    activity_en  text    not null check (length(activity_en) between 1 and 500),
    founded      text    check (founded ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    town         text    not null check (length(town) <= 200),
    country      text    not null check (country ~ '^[A-Z]{2}$'),
    illustrative boolean not null,
    version      bigint  not null,
    primary key (operator_id, id)
);
call shared.tenant_table('companies.company');

create index company_by_name on companies.company (operator_id, name);

-- which adviser accompanies which company
create table companies.assignment (
    operator_id uuid        not null,
    company_id  uuid        not null,
    person_id   uuid        not null,
    since       timestamptz not null default now(),
    primary key (operator_id, company_id, person_id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('companies.assignment');

create index assignment_by_person on companies.assignment (operator_id, person_id);

create table companies.person (
    operator_id   uuid    not null,
    id            uuid    not null,
    company_id    uuid    not null,
    name          text    not null check (length(name) between 1 and 200),
    position      text    not null check (length(position) between 1 and 200),
    mail          text    check (length(mail) <= 200),
    phone         text    check (length(phone) <= 40),
    foreign_trade boolean not null,
    withdrawn     boolean not null,
    version       bigint  not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('companies.person');

create index person_by_company on companies.person (operator_id, company_id);

create table companies.product (
    operator_id uuid    not null,
    id          uuid    not null,
    company_id  uuid    not null,
    name_es     text    not null check (length(name_es) between 1 and 300),
    name_en     text    not null check (length(name_en) between 1 and 300),
    hs_code     text    check (hs_code ~ '^\d{6}$'),
    withdrawn   boolean not null,
    version     bigint  not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('companies.product');

create index product_by_company on companies.product (operator_id, company_id);

-- a correction is a new row that names the one it corrects; the former one stays, marked as superseded
create table companies.fact (
    operator_id uuid        not null,
    id          uuid        not null,
    company_id  uuid        not null,
    kind        text        not null check (kind in ('EMPLOYEES', 'SALES', 'PROFIT', 'CAPACITY')),
    value_low   numeric,
    value_high  numeric,
    missing     text        check (missing in ('NOT_ASKED', 'REFUSED', 'UNKNOWN', 'NOT_APPLICABLE', 'NOT_YET')),
    unit        text        not null check (length(unit) <= 60),
    period_from text        not null,
    period_to   text        not null,
    source      text        not null check (length(source) <= 300),
    corrects_id uuid,
    superseded  boolean     not null,
    by_person   uuid,
    at          timestamptz not null,
    version     bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, corrects_id) references companies.fact (operator_id, id),
    unique (operator_id, corrects_id),
    check ((value_low is null) = (value_high is null) and value_low <= value_high),
    check ((value_low is null) = (missing is not null))
);
call shared.tenant_table('companies.fact');

create index fact_by_company on companies.fact (operator_id, company_id, kind);

create table companies.export (
    operator_id uuid    not null,
    id          uuid    not null,
    company_id  uuid    not null,
    sales_year  integer check (sales_year between 1500 and 2200),
    country     text    check (country ~ '^[A-Z]{2}$'),
    mode        text    not null check (mode in ('DIRECT', 'AGENT', 'DISTRIBUTOR', 'TRADING_COMPANY', 'UNKNOWN')),
    customers   integer check (customers >= 0),
    share_low   numeric check (share_low >= 0),
    share_high  numeric check (share_high <= 100),
    amount      numeric check (amount >= 0),
    currency    text    check (currency ~ '^[A-Z]{3}$'),
    regular     boolean,
    source      text    not null check (length(source) <= 300),
    withdrawn   boolean not null,
    version     bigint  not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    check ((share_low is null) = (share_high is null) and share_low <= share_high),
    check ((amount is null) = (currency is null))
);
call shared.tenant_table('companies.export');

create index export_by_company on companies.export (operator_id, company_id);

-- somebody says that the company has no international activity; it may contradict the export records, and both then stand
create table companies.no_exports (
    operator_id uuid        not null,
    company_id  uuid        not null,
    source      text        not null check (length(source) <= 300),
    withdrawn   boolean     not null,
    by_person   uuid,
    at          timestamptz not null,
    version     bigint      not null,
    primary key (operator_id, company_id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('companies.no_exports');

create table companies.establishment (
    operator_id uuid    not null,
    id          uuid    not null,
    company_id  uuid    not null,
    kind        text    not null check (kind in ('SALES_SUBSIDIARY', 'PRODUCTION')),
    country     text    not null check (country ~ '^[A-Z]{2}$'),
    opened      text,
    closed      text,
    source      text    not null check (length(source) <= 300),
    withdrawn   boolean not null,
    version     bigint  not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('companies.establishment');

create index establishment_by_company on companies.establishment (operator_id, company_id);
