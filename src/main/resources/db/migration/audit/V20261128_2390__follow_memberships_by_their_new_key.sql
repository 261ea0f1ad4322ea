call audit.follow('identity.membership');

insert into audit.guarded_column (table_name, column_name, care) values
    ('api.token', 'hash', 'SECRET'),
    -- what was answered may hold anything, and is kept for a day
    ('api.given_answer', 'headers', 'SECRET'),
    ('api.given_answer', 'body', 'SECRET');
