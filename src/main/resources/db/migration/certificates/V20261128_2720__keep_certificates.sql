call shared.open_module('certificates');

-- numbers run over the whole installation: whoever takes one locks its row until the certificate is kept, so that none is left out
create table certificates.numbering (
    prefix text not null,
    year   int  not null,
    last   int  not null check (last >= 0),
    primary key (prefix, year)
);
call shared.global_table('certificates.numbering', 'numbers of certificates run over all operators, without a gap');

-- what was issued, once for each decision
create table certificates.certificate (
    operator_id  uuid        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    company_id   uuid        not null,
    enrolment_id uuid        not null,
    pack_id      text        not null,
    pack_version text        not null,
    method_es    text        not null,
    method_en    text        not null,
    number       text        not null check (number ~ '^[A-Z0-9]{1,12}(-[A-Z0-9]{1,12}){1,4}$'),
    issuer       text        not null,
    holder       text        not null check (length(holder) between 1 and 300),
    place        text        not null check (length(place) between 1 and 300),
    scope        jsonb       not null check (jsonb_typeof(scope) = 'object'),
    profile      jsonb       not null check (jsonb_typeof(profile) = 'object'),
    from_day     date        not null,
    until_day    date        not null,
    decided_on   date        not null,
    illustrative boolean     not null,
    list         int         not null check (list > 0),
    list_index   int         not null check (list_index between 0 and 131071),
    key_ids      text[]      not null check (cardinality(key_ids) > 0),
    issued_at    timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    foreign key (operator_id, enrolment_id) references programmes.enrolment (operator_id, id),
    check (until_day >= from_day)
);
call shared.tenant_table('certificates.certificate');
call shared.rows_by_company('certificates.certificate');
revoke update on certificates.certificate from "${application_role}";

create unique index one_certificate_a_case on certificates.certificate (operator_id, case_id);
create unique index one_certificate_a_number on certificates.certificate (operator_id, number);
create unique index one_certificate_a_place on certificates.certificate (operator_id, list, list_index);
create index certificate_by_company on certificates.certificate (operator_id, company_id);

-- the forms in which it was given, to the byte; made again they would differ
create table certificates.sealed_form (
    operator_id    uuid  not null,
    certificate_id uuid  not null,
    form           text  not null check (form in ('JSON', 'JWT', 'PDF', 'ENDORSEMENT')),
    company_id     uuid  not null,
    content        bytea not null check (length(content) between 1 and 5000000),
    sha256         text  not null,
    primary key (operator_id, certificate_id, form),
    foreign key (operator_id, certificate_id) references certificates.certificate (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    check (sha256 = encode(sha256(content), 'hex'))
);
call shared.tenant_table('certificates.sealed_form');
call shared.rows_by_company('certificates.sealed_form');
revoke update on certificates.sealed_form from "${application_role}";

-- what happened to it afterwards, in order; that its time is over, the clock says
create table certificates.standing_event (
    operator_id    uuid        not null,
    certificate_id uuid        not null,
    position       int         not null check (position > 0),
    company_id     uuid        not null,
    kind           text        not null check (kind in ('SUSPENDED', 'REINSTATED', 'WITHDRAWN')),
    reason_es      text        not null check (length(reason_es) between 1 and 2000),
    reason_en      text        not null check (length(reason_en) between 1 and 2000),
    at             timestamptz not null,
    by_person      uuid,
    primary key (operator_id, certificate_id, position),
    foreign key (operator_id, certificate_id) references certificates.certificate (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id)
);
call shared.tenant_table('certificates.standing_event');
call shared.rows_by_company('certificates.standing_event');
revoke update on certificates.standing_event from "${application_role}";

-- what the holder lets everybody see; the latest counts
create table certificates.showing (
    operator_id    uuid        not null,
    certificate_id uuid        not null,
    position       int         not null check (position > 0),
    company_id     uuid        not null,
    shown          text[]      not null check (shown <@ array['NAME', 'PLACE', 'PRODUCTS', 'SITES', 'PROFILE', 'WEBSITE']),
    website        text        check (length(website) <= 200 and website ~ '^https?://'),
    by_person      uuid,
    at             timestamptz not null,
    primary key (operator_id, certificate_id, position),
    foreign key (operator_id, certificate_id) references certificates.certificate (operator_id, id),
    foreign key (operator_id, company_id) references companies.company (operator_id, id),
    check ('NAME' = any (shown) or cardinality(shown) = 0),
    check ('WEBSITE' = any (shown) = (website is not null))
);
call shared.tenant_table('certificates.showing');
call shared.rows_by_company('certificates.showing');
revoke update on certificates.showing from "${application_role}";

create function certificates.keep_what_was_issued() returns trigger
language plpgsql
as $$
begin
    raise exception 'what was issued, and what happened to it, stays as it is';
end
$$;

create trigger keep_what_was_issued
    after update or delete on certificates.certificate
    for each row execute function certificates.keep_what_was_issued();
create trigger keep_what_was_issued
    after update or delete on certificates.sealed_form
    for each row execute function certificates.keep_what_was_issued();
create trigger keep_what_was_issued
    after update or delete on certificates.standing_event
    for each row execute function certificates.keep_what_was_issued();
create trigger keep_what_was_issued
    after update or delete on certificates.showing
    for each row execute function certificates.keep_what_was_issued();

-- one after the other, never back in time, and nothing after a withdrawal
create function certificates.stand_in_order() returns trigger
language plpgsql
as $$
declare
    former certificates.standing_event;
    begun timestamptz;
begin
    select issued_at into begun
      from certificates.certificate
     where operator_id = new.operator_id
       and id = new.certificate_id;
    select * into former
      from certificates.standing_event
     where operator_id = new.operator_id
       and certificate_id = new.certificate_id
       and position = new.position - 1;
    if new.position > 1 and former.position is null then
        raise exception 'what happens to a certificate happens one after the other';
    end if;
    if new.at < greatest(begun, former.at) then
        raise exception 'nothing happens to a certificate before what happened last';
    end if;
    if former.kind = 'WITHDRAWN'
        or (new.kind = 'SUSPENDED' and former.kind = 'SUSPENDED')
        or (new.kind = 'REINSTATED' and former.kind is distinct from 'SUSPENDED') then
        raise exception 'a certificate that is % is not %', coalesce(former.kind, 'in force'), new.kind;
    end if;
    return null;
end
$$;

create trigger stand_in_order
    after insert on certificates.standing_event
    for each row execute function certificates.stand_in_order();

-- the public register: how each certificate stands, and of its holder what he lets be seen
create table certificates.register_entry (
    number         text        primary key,
    operator_id    uuid        not null references identity.operator (id),
    certificate_id uuid        not null,
    pack_id        text        not null,
    pack_version   text        not null,
    method_es      text        not null,
    method_en      text        not null,
    issuer         text        not null,
    from_day       date        not null,
    until_day      date        not null,
    illustrative   boolean     not null,
    issued_at      timestamptz not null,
    suspended      boolean     not null,
    withdrawn      boolean     not null,
    stands_since   timestamptz not null,
    shown_since    timestamptz,
    holder         text,
    place          text,
    products       jsonb,
    processes      jsonb,
    sites          jsonb,
    profile        jsonb,
    website        text,
    whole          boolean     not null,
    words          text        not null,
    check (holder is not null or (place is null and products is null and sites is null and profile is null and website is null and not whole))
);
call shared.global_table('certificates.register_entry', 'the public register: read by everybody, of whatever operator');
create index register_entry_by_holder on certificates.register_entry (holder) where holder is not null;

-- whoever writes one of the four tables has the register follow, whatever the application does
create function certificates.publish() returns trigger
language plpgsql
as $$
declare
    issued certificates.certificate;
    latest certificates.standing_event;
    consent certificates.showing;
    seen text[];
begin
    if tg_table_name = 'certificate' then
        issued := new;
    else
        select * into issued
          from certificates.certificate
         where operator_id = new.operator_id
           and id = new.certificate_id;
    end if;
    select * into latest
      from certificates.standing_event
     where operator_id = issued.operator_id
       and certificate_id = issued.id
     order by position desc
     limit 1;
    select * into consent
      from certificates.showing
     where operator_id = issued.operator_id
       and certificate_id = issued.id
     order by position desc
     limit 1;
    seen := coalesce(consent.shown, '{}');
    insert into certificates.register_entry
    select issued.number, issued.operator_id, issued.id, issued.pack_id, issued.pack_version, issued.method_es, issued.method_en,
           issued.issuer, issued.from_day, issued.until_day, issued.illustrative, issued.issued_at,
           coalesce(latest.kind = 'SUSPENDED', false),
           coalesce(latest.kind = 'WITHDRAWN', false),
           coalesce(latest.at, issued.issued_at),
           consent.at,
           case when 'NAME' = any (seen) then issued.holder end,
           case when 'PLACE' = any (seen) then issued.place end,
           case when 'PRODUCTS' = any (seen) then issued.scope -> 'products' end,
           case when 'PRODUCTS' = any (seen) then issued.scope -> 'processes' end,
           case when 'SITES' = any (seen) then issued.scope -> 'sites' end,
           case when 'PROFILE' = any (seen) then issued.profile end,
           consent.website,
           seen @> array['NAME', 'PLACE', 'PRODUCTS', 'SITES', 'PROFILE'],
           case when 'NAME' = any (seen) then companies.plain(concat_ws(' ',
               issued.number,
               issued.holder,
               case when 'PLACE' = any (seen) then issued.place end,
               case when 'PRODUCTS' = any (seen) then (
                   select string_agg(concat_ws(' ', product #>> '{name,es}', product #>> '{name,en}', product ->> 'hs'), ' ')
                     from jsonb_array_elements(issued.scope -> 'products') as product) end)) else '' end
        on conflict (number) do update
       set suspended = excluded.suspended,
           withdrawn = excluded.withdrawn,
           stands_since = excluded.stands_since,
           shown_since = excluded.shown_since,
           holder = excluded.holder,
           place = excluded.place,
           products = excluded.products,
           processes = excluded.processes,
           sites = excluded.sites,
           profile = excluded.profile,
           website = excluded.website,
           whole = excluded.whole,
           words = excluded.words
     where register_entry.certificate_id = excluded.certificate_id
       and register_entry.operator_id = excluded.operator_id;
    if not found then
        raise exception 'the number % belongs to another certificate', issued.number;
    end if;
    return null;
end
$$;

create trigger publish
    after insert on certificates.certificate
    for each row execute function certificates.publish();
create trigger publish
    after insert on certificates.standing_event
    for each row execute function certificates.publish();
create trigger publish
    after insert on certificates.showing
    for each row execute function certificates.publish();

-- too large for the trail: its digest stands beside it
insert into audit.guarded_column (table_name, column_name, care) values
    ('certificates.sealed_form', 'content', 'SECRET');
