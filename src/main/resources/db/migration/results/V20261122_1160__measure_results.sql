call shared.open_module('results');

-- a value never changes: a correction is a new row that names the one it corrects
create table results.indicator_value (
    operator_id    uuid        not null,
    id             uuid        not null,
    enrolment_id   uuid        not null,
    pack_version   text        not null,
    indicator      text        not null,
    moment         text        not null check (moment in ('BASELINE', 'PROGRESS', 'END', 'FOLLOW_UP')),
    period_from    text        not null,
    period_to      text        not null,
    number         numeric,
    change_percent numeric,
    words_es       text,
    words_en       text,
    missing        text check (missing in ('NOT_ASKED', 'REFUSED', 'UNKNOWN', 'NOT_APPLICABLE', 'NOT_YET')),
    unit           text        not null,
    source         text        not null,
    corrects_id    uuid,
    superseded     boolean     not null default false,
    by_person      uuid,
    at             timestamptz not null,
    version        bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    foreign key (operator_id, corrects_id) references results.indicator_value (operator_id, id),
    check ((words_es is null) = (words_en is null)),
    check (missing is null = (number is not null or change_percent is not null or words_es is not null))
);

create index indicator_value_by_enrolment on results.indicator_value (operator_id, enrolment_id, indicator);

call shared.tenant_table('results.indicator_value');
