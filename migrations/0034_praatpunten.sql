-- What was done with what the family ticked to talk about in a gesprek. A tick that never came on the canvas is pointed
-- out there until somebody writes this; what is on the canvas keeps its own (situatie.opgepakt, see 0026).
create table praatpunt (
  netwerk_id uuid not null,
  antwoord_id uuid not null,
  casus_id uuid not null,
  opgepakt text not null check (length(opgepakt) between 1 and 1000),
  door uuid not null,
  op timestamptz not null,
  constraint praatpunt_een primary key (netwerk_id, antwoord_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, antwoord_id) references antwoord,
  foreign key (netwerk_id, door) references gebruiker
);
create index praatpunt_casus on praatpunt (netwerk_id, casus_id);

-- What was said under four eyes is pointed out to nobody, so there is nothing to take up either.
create function check_praatpunt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from antwoord a where a.netwerk_id = new.netwerk_id and a.id = new.antwoord_id
                    and a.casus_id = new.casus_id and a.wil_bespreken and not a.gevoelig) then
    raise exception 'dit is geen praatpunt' using errcode = 'check_violation', constraint = 'praatpunt_mag';
  end if;
  return new;
end $$;
create trigger praatpunt_mag before insert on praatpunt for each row execute function check_praatpunt();

alter table praatpunt enable row level security;
create policy zien on praatpunt for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on praatpunt for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker())
     and casus_id = any(array(select bewerkbare_casussen())));
grant select, insert on praatpunt to naast_app;
revoke execute on function check_praatpunt from public;
