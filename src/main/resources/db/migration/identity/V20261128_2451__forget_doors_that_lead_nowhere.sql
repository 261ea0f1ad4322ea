grant delete on identity.mail_code, identity.session, identity.invitation, identity.passkey to "${application_role}";

create index mail_code_by_end on identity.mail_code (expires);
create index session_by_beginning on identity.session (began);
