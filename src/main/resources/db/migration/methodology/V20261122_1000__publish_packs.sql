-- a published version of a method pack never changes: enrolments, answers and verdicts carry it
create table methodology.published_pack (
    id           text        not null check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    version      text        not null check (version ~ '^\d{1,9}\.\d{1,9}\.\d{1,9}$'),
    sha256       bytea       not null check (octet_length(sha256) = 32),
    files        bytea       not null,
    published_at timestamptz not null default now(),
    primary key (id, version)
);

comment on column methodology.published_pack.sha256 is 'of the paths and contents of the files, each after its length, in order of path';
comment on column methodology.published_pack.files is 'the files exactly as written, as a ZIP archive';

call shared.global_table(
    'methodology.published_pack',
    'a published pack is the same for every operator',
    'select, insert');

create function methodology.keep_published() returns trigger
language plpgsql
as $$
begin
    raise exception 'a published pack is never changed nor removed; publish a new version';
end
$$;

create trigger keep_published
    before update or delete or truncate on methodology.published_pack
    for each statement
    execute function methodology.keep_published();
