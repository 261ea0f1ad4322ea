-- how a member voted is for the committee's minutes; a company's history tells that a vote was cast, and not which
insert into audit.guarded_column (table_name, column_name, care) values
    ('cases.vote', 'choice', 'SECRET'),
    ('cases.vote', 'reason', 'SECRET');
