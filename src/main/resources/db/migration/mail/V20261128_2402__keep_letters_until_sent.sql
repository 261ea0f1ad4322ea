call shared.open_module('mail');

-- letters to real people until they are sent; after that nothing of them is left but that there was one
create table mail.letter (
    id          uuid primary key,
    operator_id uuid,
    recipient   text        not null,
    subject     text        not null,
    text        text        not null,
    written     timestamptz not null,
    expires     timestamptz,
    tries       integer     not null default 0,
    next_try    timestamptz not null,
    sent        timestamptz,
    given_up    timestamptz,
    check (sent is null or given_up is null),
    check (sent is null or recipient = ''),
    check (sent is null and given_up is null or subject = '' and text = '')
);
call shared.global_table('mail.letter', 'a letter is for a mailbox, and often from before any operator is known');

create index letter_waiting on mail.letter (next_try) where sent is null and given_up is null;

comment on column mail.letter.operator_id is 'whose director is told where it cannot be delivered; null for letters that only make sense at once';
