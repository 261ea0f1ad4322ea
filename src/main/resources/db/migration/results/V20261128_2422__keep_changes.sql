-- from baseline to end, an indicator of an enrolment; none where neither is recorded
create table results.change (
    operator_id  uuid not null,
    enrolment_id uuid not null,
    indicator    text not null,
    kind         text not null check (kind in ('RELATIVE', 'ABSOLUTE', 'RECORDED', 'TOLD', 'OTHER_UNIT', 'NO_BASELINE', 'NO_END', 'NO_FIGURE')),
    figure       numeric,
    base         numeric,
    final        numeric,
    unit         text,
    primary key (operator_id, enrolment_id, indicator),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check ((figure is not null) = (kind in ('RELATIVE', 'ABSOLUTE', 'RECORDED'))),
    check ((base is not null and final is not null and unit is not null) = (kind in ('RELATIVE', 'ABSOLUTE')))
);

call shared.worked_out_table('results.change', 'the standing values of an enrolment', true);
call shared.rows_by_mother('results.change', 'programmes.enrolment', 'enrolment_id');

comment on column results.change.figure is 'percent of the base, or the difference where the kind is ABSOLUTE, or the recorded percent';
