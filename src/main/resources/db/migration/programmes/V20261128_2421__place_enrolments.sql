-- where each enrolment stands on the board of its cohort, and until when what is open there was planned
create table programmes.place (
    operator_id  uuid    not null,
    enrolment_id uuid    not null,
    cohort_id    uuid    not null,
    company_id   uuid    not null,
    stands_in    text    not null,
    since        date    not null,
    due          date,
    left_early   boolean not null,
    primary key (operator_id, enrolment_id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    foreign key (operator_id, cohort_id) references programmes.cohort (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
create index place_by_cohort on programmes.place (operator_id, cohort_id);
create index place_by_company on programmes.place (operator_id, company_id);
create index place_by_day on programmes.place (operator_id, due) where due is not null;

call shared.worked_out_table('programmes.place', 'the stages and the end of an enrolment');
call shared.rows_by_company('programmes.place');

comment on column programmes.place.stands_in is 'a stage of the method, or "ended"';
comment on column programmes.place.due is 'the earliest planned last day of its open stages; null where none is planned or it has ended';
