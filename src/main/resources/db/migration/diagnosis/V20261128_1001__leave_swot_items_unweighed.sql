-- nobody has to weigh a point the moment it is written down, and what a source does not weigh has no weight
alter table diagnosis.swot_item alter column importance drop not null;
