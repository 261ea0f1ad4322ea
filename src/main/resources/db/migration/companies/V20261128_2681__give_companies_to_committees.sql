alter table companies.assignment drop constraint assignment_part_check;
alter table companies.assignment add constraint assignment_part_check check (part in ('ADVISER', 'TRAINER', 'ASSESSOR', 'COMMITTEE'));
