-- what people gave instead of writing: the file itself lies in the vault, under its digest
create table processes.given_file (
    operator_id  uuid        not null,
    id           uuid        not null,
    company_id   uuid        not null,
    enrolment_id uuid        not null,
    pack_id      text        not null,
    pack_version text        not null,
    document_id  uuid        not null,
    name         text        not null check (length(name) between 1 and 200),
    kind         text        not null check (kind ~ '^[A-Z]+$'),
    bytes        bigint      not null check (bytes > 0),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- what can be read in it, so that versions can be compared; null where nothing can
    words        text        check (length(words) between 1 and 200000),
    by_person    uuid        not null,
    at           timestamptz not null,
    primary key (operator_id, id),
    unique (operator_id, document_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    foreign key (operator_id, document_id) references processes.document (operator_id, id)
);
call shared.tenant_table('processes.given_file');
call shared.rows_by_company('processes.given_file');
revoke update on processes.given_file from "${application_role}";

alter table processes.document_version add column file_id uuid;
alter table processes.document_version add constraint file_of_its_document
    foreign key (operator_id, document_id, file_id) references processes.given_file (operator_id, document_id, id);

create trigger keep_the_file_that_was_sent
    after update on processes.document_version
    for each row
    when (old.state <> 'DRAFT' and new.file_id is distinct from old.file_id)
    execute function processes.keep_what_was_sent();

insert into audit.guarded_column (table_name, column_name, care) values
    ('processes.given_file', 'name', 'PERSONAL'),
    ('processes.given_file', 'words', 'PERSONAL');
