-- a photo that an assessor took on site: nobody says anything else of it, takes it away or answers it
alter table evidence.piece
    add column witnessed boolean not null default false,
    add check (not witnessed or kind = 'PHOTO');
alter table evidence.piece alter column witnessed drop default;

create function evidence.keep_what_was_seen() returns trigger
language plpgsql
as $$
begin
    raise exception 'what an assessor photographed stays as it is';
end
$$;

create trigger keep_what_was_seen
    after update on evidence.piece
    for each row
    when (old.witnessed or new.witnessed)
    execute function evidence.keep_what_was_seen();
