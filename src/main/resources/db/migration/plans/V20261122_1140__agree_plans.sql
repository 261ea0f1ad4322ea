call shared.open_module('plans');

-- one for each enrolment; its row carries the version of what is proposed in it
create table plans.plan (
    operator_id  uuid   not null,
    enrolment_id uuid   not null,
    version      bigint not null,
    primary key (operator_id, enrolment_id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
call shared.tenant_table('plans.plan');

create table plans.plan_step (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    place        integer     not null,
    kind         text        not null check (kind in ('SUBMITTED', 'SENT_BACK', 'ACCEPTED')),
    comment_es   text        not null check (length(comment_es) <= 2000),
    comment_en   text        not null check (length(comment_en) <= 2000),
    day          date        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    primary key (operator_id, id),
    unique (operator_id, enrolment_id, place),
    foreign key (operator_id, enrolment_id) references plans.plan (operator_id, enrolment_id)
);
call shared.tenant_table('plans.plan_step');

create table plans.action (
    operator_id      uuid        not null,
    id               uuid        not null,
    enrolment_id     uuid        not null,
    pack_version     text        not null,
    title_es         text        not null check (length(title_es) between 1 and 300),
    title_en         text        not null check (length(title_en) between 1 and 300),
    pillar           text        not null,
    swot_items       uuid[]      not null,
    requirements     text[]      not null,
    gap_es           text        not null check (length(gap_es) <= 2000),
    gap_en           text        not null check (length(gap_en) <= 2000),
    market_es        text        not null check (length(market_es) <= 2000),
    market_en        text        not null check (length(market_en) <= 2000),
    owner            text        not null check (length(owner) <= 200),
    start            text        check (start ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    due              text        check (due ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    effort_hours     numeric     check (effort_hours >= 0),
    cost_amount      numeric     check (cost_amount >= 0),
    cost_currency    text        check (cost_currency ~ '^[A-Z]{3}$'),
    expected_es      text        not null check (length(expected_es) <= 2000),
    expected_en      text        not null check (length(expected_en) <= 2000),
    resource_kind    text        check (resource_kind in ('EQUIPMENT', 'FINANCE', 'PERSON', 'MARK', 'PATENT')),
    resource_name_es text        check (length(resource_name_es) between 1 and 200),
    resource_name_en text        check (length(resource_name_en) between 1 and 200),
    status           text        not null check (status in ('PROPOSED', 'AGREED', 'DOING', 'DONE', 'VERIFIED', 'DROPPED')),
    evidence_es      text        not null check (length(evidence_es) <= 2000),
    evidence_en      text        not null check (length(evidence_en) <= 2000),
    reason_es        text        not null check (length(reason_es) <= 2000),
    reason_en        text        not null check (length(reason_en) <= 2000),
    acceptance_id    uuid,
    added_later      boolean     not null,
    by_person        uuid        not null,
    at               timestamptz not null,
    version          bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references plans.plan (operator_id, enrolment_id),
    foreign key (operator_id, acceptance_id) references plans.plan_step (operator_id, id),
    check (status in ('PROPOSED', 'DROPPED') or acceptance_id is not null),
    check (cardinality(swot_items) + cardinality(requirements) + length(gap_es) + length(market_es) > 0),
    check ((cost_amount is null) = (cost_currency is null)),
    check ((resource_kind is null) = (resource_name_es is null))
);
create index action_by_enrolment on plans.action (operator_id, enrolment_id, at);
call shared.tenant_table('plans.action');

-- what follows is written once and never changed
create table plans.agreed_action (
    operator_id      uuid        not null,
    id               uuid        not null,
    enrolment_id     uuid        not null,
    acceptance_id    uuid        not null,
    action_id        uuid        not null,
    title_es         text        not null check (length(title_es) between 1 and 300),
    title_en         text        not null check (length(title_en) between 1 and 300),
    pillar           text        not null,
    swot_items       uuid[]      not null,
    requirements     text[]      not null,
    gap_es           text        not null check (length(gap_es) <= 2000),
    gap_en           text        not null check (length(gap_en) <= 2000),
    market_es        text        not null check (length(market_es) <= 2000),
    market_en        text        not null check (length(market_en) <= 2000),
    owner            text        not null check (length(owner) <= 200),
    start            text        check (start ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    due              text        check (due ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    effort_hours     numeric     check (effort_hours >= 0),
    cost_amount      numeric     check (cost_amount >= 0),
    cost_currency    text        check (cost_currency ~ '^[A-Z]{3}$'),
    expected_es      text        not null check (length(expected_es) <= 2000),
    expected_en      text        not null check (length(expected_en) <= 2000),
    resource_kind    text        check (resource_kind in ('EQUIPMENT', 'FINANCE', 'PERSON', 'MARK', 'PATENT')),
    resource_name_es text        check (length(resource_name_es) between 1 and 200),
    resource_name_en text        check (length(resource_name_en) between 1 and 200),
    version          bigint      not null,
    primary key (operator_id, id),
    unique (operator_id, action_id),
    foreign key (operator_id, acceptance_id) references plans.plan_step (operator_id, id),
    foreign key (operator_id, action_id) references plans.action (operator_id, id),
    check (cardinality(swot_items) + cardinality(requirements) + length(gap_es) + length(market_es) > 0),
    check ((cost_amount is null) = (cost_currency is null)),
    check ((resource_kind is null) = (resource_name_es is null))
);
create index agreed_action_by_enrolment on plans.agreed_action (operator_id, enrolment_id);
call shared.tenant_table('plans.agreed_action');

create table plans.action_move (
    operator_id uuid        not null,
    id          uuid        not null,
    action_id   uuid        not null,
    move        text        not null check (move in ('BEGIN', 'FINISH', 'VERIFY', 'REOPEN', 'DROP', 'TAKE_UP')),
    now         text        not null,
    note_es     text        not null,
    note_en     text        not null,
    day         date        not null,
    by_person   uuid        not null,
    at          timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, action_id) references plans.action (operator_id, id)
);
create index action_move_by_action on plans.action_move (operator_id, action_id, at);
call shared.tenant_table('plans.action_move');

create table plans.continuity_line (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    what_es      text        not null check (length(what_es) between 1 and 1000),
    what_en      text        not null check (length(what_en) between 1 and 1000),
    owner        text        not null check (length(owner) <= 200),
    review       text        check (review ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    withdrawn    boolean     not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    version      bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id)
);
create index continuity_line_by_enrolment on plans.continuity_line (operator_id, enrolment_id);
call shared.tenant_table('plans.continuity_line');

revoke update on plans.plan_step, plans.agreed_action, plans.action_move
    from "${application_role}";
