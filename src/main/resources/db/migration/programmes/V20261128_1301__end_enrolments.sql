-- what follows is written once and never changed
create table programmes.ending (
    operator_id  uuid        not null,
    id           uuid        not null,
    enrolment_id uuid        not null,
    kind         text        not null check (kind in ('COMPLETED', 'WITHDREW', 'EXCLUDED', 'CEASED')),
    reasons_es   text,
    reasons_en   text,
    day          date        not null,
    by_person    uuid        not null,
    at           timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check ((reasons_es is null) = (reasons_en is null)),
    check (reasons_es is not null or kind = 'COMPLETED')
);
create index ending_by_enrolment on programmes.ending (operator_id, enrolment_id);
call shared.tenant_table('programmes.ending');

create table programmes.reopening (
    operator_id uuid        not null,
    id          uuid        not null,
    ending_id   uuid        not null,
    reason_es   text        not null,
    reason_en   text        not null,
    day         date        not null,
    by_person   uuid        not null,
    at          timestamptz not null,
    primary key (operator_id, id),
    unique (operator_id, ending_id),
    foreign key (operator_id, ending_id) references programmes.ending (operator_id, id)
);
call shared.tenant_table('programmes.reopening');

-- an enrolment that closed before ended by itself, with its last stage; the owner sees the rows of all operators only while it is not forced
alter table programmes.enrolment no force row level security;
alter table programmes.stage_transition no force row level security;
alter table programmes.ending no force row level security;

insert into programmes.ending (operator_id, id, enrolment_id, kind, day, by_person, at)
select distinct on (t.operator_id, t.enrolment_id)
       t.operator_id, t.id, t.enrolment_id, 'COMPLETED', t.day, t.by_person, t.at
  from programmes.stage_transition t
  join programmes.enrolment e on e.operator_id = t.operator_id and e.id = t.enrolment_id
 where e.state = 'CLOSED'
   and t.move = 'CLOSED'
 order by t.operator_id, t.enrolment_id, t.day desc, t.id desc;

alter table programmes.enrolment force row level security;
alter table programmes.stage_transition force row level security;
alter table programmes.ending force row level security;

revoke update on programmes.ending, programmes.reopening from "${application_role}";
