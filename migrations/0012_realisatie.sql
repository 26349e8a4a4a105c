-- What really happened, beside what a frozen berekening expected; and the same over everything a fonds has granted.
create table realisatie (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  berekening_id uuid not null,
  -- The first evaluatie of a berekening is 1; the highest one counts.
  versie integer not null check (versie > 0),
  peildatum date not null,
  -- How many years of the berekening have passed: both sides are counted over these.
  jaren smallint not null check (jaren between 1 and 20),
  bron text not null check (length(bron) between 1 and 2000),
  regels jsonb not null check (jsonb_typeof(regels) = 'array'),
  investeringen jsonb not null check (jsonb_typeof(investeringen) = 'array'),
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id, berekening_id) references berekening (netwerk_id, casus_id, id),
  foreign key (netwerk_id, gemaakt_door) references gebruiker,
  constraint realisatie_versie unique (netwerk_id, berekening_id, versie)
);
create index realisatie_casus on realisatie (netwerk_id, casus_id);

-- Only what was frozen can be measured against; and an evaluatie is corrected by a next one.
create function check_realisatie() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'een realisatie verandert nooit' using errcode = 'NA409', constraint = 'blijft_zoals_het_was';
  end if;
  if not exists (select from berekening where netwerk_id = new.netwerk_id and id = new.berekening_id and stand = 'vastgezet') then
    raise exception 'berekening is niet vastgezet' using errcode = 'NA409', constraint = 'berekening_niet_vast';
  end if;
  return new;
end $$;
create trigger realisatie_mag before insert or update on realisatie for each row execute function check_realisatie();

alter table realisatie enable row level security;
create policy zien on realisatie for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on realisatie for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen()))
    and gemaakt_door = (select huidige_gebruiker()));
grant select, insert on realisatie to naast_app;

-- One row per casus with a granted aanvraag and a berekening, the newest besluit first, with its last evaluatie. For whoever
-- decides, manages or checks the fonds; the app adds up and shows no small numbers. No names, no texts of the family.
create function fonds_berekeningen(f_id uuid) returns table (invoer jsonb, indexcijfers jsonb, uitkomst jsonb, realisatie jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (a.casus_id) b.invoer, b.indexcijfers, b.uitkomst,
         (select jsonb_build_object('jaren', r.jaren, 'regels', r.regels, 'investeringen', r.investeringen)
            from realisatie r where r.netwerk_id = b.netwerk_id and r.berekening_id = b.id order by r.versie desc limit 1)
    from aanvraag a
    join besluit s on s.netwerk_id = a.netwerk_id and s.aanvraag_id = a.id and s.uitkomst <> 'afgewezen'
    join berekening b on b.netwerk_id = a.netwerk_id and b.id = a.berekening_id and b.stand = 'vastgezet'
   where a.netwerk_id = huidig_netwerk() and a.fonds_id = f_id
     and a.stand in ('besloten', 'uitbetaald', 'verantwoord')
     and not exists (select from besluit v where v.netwerk_id = s.netwerk_id and v.vervangt_id = s.id)
     and (f_id = any(array(select eigen_fondsen())) or (select heeft_rol('fondsbeheerder')) or (select heeft_rol('controleur')))
   order by a.casus_id, s.genomen_op desc, s.id
$$;
revoke execute on function check_realisatie, fonds_berekeningen from public;
grant execute on function fonds_berekeningen to naast_app;
