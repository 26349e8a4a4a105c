-- What was done with what the family ticked to talk about: empty means nobody took it up yet, and the canvas says so.
alter table situatie add column opgepakt text not null default '' check (length(opgepakt) <= 1000);
