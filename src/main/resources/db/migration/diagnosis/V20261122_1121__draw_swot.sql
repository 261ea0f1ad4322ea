create table diagnosis.swot_item (
    operator_id      uuid        not null,
    id               uuid        not null,
    enrolment_id     uuid        not null,
    quadrant         text        not null check (quadrant in ('STRENGTH', 'WEAKNESS', 'OPPORTUNITY', 'THREAT')),
    -- between two neighbours there is always room, so that a move changes one row
    position         numeric     not null,
    text_es          text        not null check (length(text_es) between 1 and 1000),
    text_en          text        not null check (length(text_en) between 1 and 1000),
    importance       integer     not null check (importance between 1 and 3),
    source_kind      text        not null check (source_kind in ('ANSWER', 'REQUIREMENT', 'VISIT', 'FACT', 'REPORTED')),
    source_reference text        not null check (length(source_reference) <= 300),
    pack_id          text        not null,
    pack_version     text        not null,
    by_person        uuid        not null,
    at               timestamptz not null,
    archived_by      uuid,
    archived_at      timestamptz,
    version          bigint      not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check ((archived_by is null) = (archived_at is null))
);
call shared.tenant_table('diagnosis.swot_item');

create index swot_item_by_enrolment on diagnosis.swot_item (operator_id, enrolment_id, quadrant, position);
