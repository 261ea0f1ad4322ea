-- work that was done, on the sheet for it: what is filed stays, and at most is struck out with a reason
create table processes.filed_record (
    operator_id   uuid        not null,
    id            uuid        not null,
    company_id    uuid        not null,
    enrolment_id  uuid        not null,
    pack_id       text        not null,
    pack_version  text        not null,
    document_id   uuid        not null,
    edition       int         not null check (edition > 0),
    made_on       date        not null,
    note          text        not null check (length(note) <= 2000),
    file_id       uuid,
    keep_until    date        not null,
    by_person     uuid        not null,
    at            timestamptz not null,
    struck_reason text        check (length(struck_reason) between 1 and 2000),
    struck_by     uuid,
    struck_at     timestamptz,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    foreign key (operator_id, document_id) references processes.document (operator_id, id),
    foreign key (operator_id, document_id, edition) references processes.document_version (operator_id, document_id, edition),
    foreign key (operator_id, document_id, file_id) references processes.given_file (operator_id, document_id, id),
    check (note <> '' or file_id is not null),
    check (keep_until > made_on),
    check ((struck_reason is null) = (struck_by is null) and (struck_reason is null) = (struck_at is null))
);
call shared.tenant_table('processes.filed_record');
call shared.rows_by_company('processes.filed_record');

create index filed_records_of_a_document on processes.filed_record (operator_id, document_id, made_on);

create function processes.keep_what_was_filed() returns trigger
language plpgsql
as $$
begin
    raise exception 'a record that was filed stays as it is, and is struck out once';
end
$$;

create trigger keep_what_was_filed
    after update on processes.filed_record
    for each row
    when (old.struck_at is not null
        or to_jsonb(old) - array['struck_reason', 'struck_by', 'struck_at']
            is distinct from to_jsonb(new) - array['struck_reason', 'struck_by', 'struck_at'])
    execute function processes.keep_what_was_filed();

insert into audit.guarded_column (table_name, column_name, care) values
    ('processes.filed_record', 'note', 'PERSONAL'),
    ('processes.filed_record', 'struck_reason', 'PERSONAL');
