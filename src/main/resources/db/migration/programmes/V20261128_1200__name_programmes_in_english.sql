-- empty where the one name serves both languages
alter table programmes.programme
    add column name_en text not null default '' check (length(name_en) <= 200);

alter table programmes.cohort
    add column name_en text not null default '' check (length(name_en) <= 200);
