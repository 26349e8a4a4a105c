-- One leefgebied of one lid that only some may see: the rows of block 3, own words, answers and bijlagen of that part do not exist
-- for the others, nor does their history. What leaves the house never holds it, whoever sends it.
create table afgeschermd_deel (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  lid_id uuid not null,
  -- Null: everything of this lid.
  leefgebied text check (leefgebied in ('inkomen_schulden', 'wonen', 'werk', 'netwerk_meedoen', 'onderwijs_vaardigheden',
    'opvoeden_gezin', 'veiligheid_recht', 'psychische_gezondheid', 'lichamelijke_gezondheid')),
  -- niemand: it went along to another household when this one was split.
  wie text not null check (wie in ('contactpersoon', 'genoemd', 'niemand')),
  -- The own words of block 2 have no leefgebied; they go along or they do not.
  met_eigen_woorden boolean not null,
  door uuid not null,
  op timestamptz not null,
  opgeheven_door uuid,
  opgeheven_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, lid_id) references lid,
  foreign key (netwerk_id, door) references gebruiker,
  foreign key (netwerk_id, opgeheven_door) references gebruiker,
  constraint deel_opgeheven check ((opgeheven_op is null) = (opgeheven_door is null) and (wie <> 'niemand' or opgeheven_op is null))
);
create unique index afgeschermd_deel_een on afgeschermd_deel (netwerk_id, casus_id, lid_id, coalesce(leefgebied, '')) where opgeheven_op is null;

create table afgeschermd_deel_lezer (
  netwerk_id uuid not null,
  casus_id uuid not null,
  deel_id uuid not null,
  gebruiker_id uuid not null,
  primary key (netwerk_id, deel_id, gebruiker_id),
  foreign key (netwerk_id, casus_id, deel_id) references afgeschermd_deel (netwerk_id, casus_id, id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);
create index afgeschermd_deel_lezer_wie on afgeschermd_deel_lezer (netwerk_id, gebruiker_id);

create function kapitaalvorm_van(gebied text) returns text language sql immutable parallel safe as $$
  select case when gebied in ('inkomen_schulden', 'wonen', 'werk') then 'economisch' when gebied = 'netwerk_meedoen' then 'sociaal'
    when gebied = 'onderwijs_vaardigheden' then 'cultureel' when gebied in ('opvoeden_gezin', 'veiligheid_recht') then 'pedagogisch'
    when gebied in ('psychische_gezondheid', 'lichamelijke_gezondheid') then 'mentaal' end
$$;

-- One word for one part, so that a policy compares one value: casus, lid, and a leefgebied. What is about a whole kapitaalvorm
-- holds each of its leefgebieden.
create function deel_sleutel(c_id uuid, l_id uuid, gebied text) returns text language sql immutable parallel safe as $$
  select c_id::text || ':' || l_id::text || ':' || gebied
$$;

-- The parts that the gebruiker does not see, of the casussen that they do see. While something is made to leave the house these
-- are all of them, for everyone (naast.zonder_afgeschermd).
create function verborgen_deel_ids() returns setof uuid language plpgsql stable security definer rows 5
  set search_path = public, pg_temp as $$
begin
  if not exists (select from afgeschermd_deel where netwerk_id = huidig_netwerk() and opgeheven_op is null) then return; end if;
  return query
  select d.id from afgeschermd_deel d
   where d.netwerk_id = huidig_netwerk() and d.opgeheven_op is null and d.casus_id = any(array(select zichtbare_casussen()))
     and (coalesce(current_setting('naast.zonder_afgeschermd', true), '') <> '' or d.wie = 'niemand'
       or not (d.casus_id = any(array(select leidende_casussen())) or (d.wie = 'genoemd' and exists (
         select from afgeschermd_deel_lezer z where z.netwerk_id = d.netwerk_id and z.deel_id = d.id and z.gebruiker_id = huidige_gebruiker()))));
end $$;

create function verborgen_delen() returns text[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare verborgen uuid[] := array(select verborgen_deel_ids());
begin
  if verborgen = '{}' then return verborgen; end if;
  return array(
    select deel_sleutel(d.casus_id, d.lid_id, s.gebied) from afgeschermd_deel d
      cross join lateral unnest(
        case when d.leefgebied is not null then array[d.leefgebied, kapitaalvorm_van(d.leefgebied)]
             else array['inkomen_schulden', 'wonen', 'werk', 'netwerk_meedoen', 'onderwijs_vaardigheden', 'opvoeden_gezin', 'veiligheid_recht',
               'psychische_gezondheid', 'lichamelijke_gezondheid', 'economisch', 'sociaal', 'cultureel', 'pedagogisch', 'mentaal', 'overig'] end
        || case when d.met_eigen_woorden or d.leefgebied is null then array['eigen_woorden'] else '{}' end) s (gebied)
     where d.netwerk_id = huidig_netwerk() and d.id = any(verborgen));
end $$;

-- Of the history also what was written before the lid or the leefgebied was filled in.
create function verborgen_items() returns setof uuid language plpgsql stable security definer rows 20
  set search_path = public, pg_temp as $$
declare delen text[] := verborgen_delen();
begin
  if delen = '{}' then return; end if;
  return query
  select s.id from situatie s where s.netwerk_id = huidig_netwerk() and s.casus_id = any(array(select zichtbare_casussen()))
     and s.lid_id is not null and deel_sleutel(s.casus_id, s.lid_id, coalesce(s.leefgebied, s.kapitaalvorm)) = any(delen)
  union all
  select a.id from afspraak a where a.netwerk_id = huidig_netwerk() and a.casus_id = any(array(select zichtbare_casussen()))
     and a.lid_id is not null and deel_sleutel(a.casus_id, a.lid_id, 'overig') = any(delen);
end $$;

-- Which leefgebied an answer is about follows from its question.
alter table antwoord add column leefgebied text;
create function leefgebied_van_vraag(n_id uuid, g_id uuid, code text) returns text language sql stable security definer
  set search_path = public, pg_temp as $$
  select coalesce(v.vraag -> 'naar' ->> 'leefgebied', v.kapitaalvorm) from (
    select vraag, sectie ->> 'kapitaalvorm' as kapitaalvorm
      from gesprek g join vragenlijst_versie vv on vv.netwerk_id = g.netwerk_id and vv.id = g.vragenlijst_versie_id
      cross join lateral jsonb_array_elements(vv.inhoud -> 'secties') sectie
      cross join lateral jsonb_array_elements(sectie -> 'vragen') vraag
     where g.netwerk_id = n_id and g.id = g_id and vraag ->> 'code' = code) v limit 1
$$;
alter table antwoord disable trigger antwoord_klopt;
update antwoord set leefgebied = leefgebied_van_vraag(netwerk_id, gesprek_id, vraag_code);
alter table antwoord enable trigger antwoord_klopt;
create function zet_leefgebied() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.leefgebied := leefgebied_van_vraag(new.netwerk_id, new.gesprek_id, new.vraag_code);
  return new;
end $$;
create trigger leefgebied before insert on antwoord for each row execute function zet_leefgebied();

-- A bijlage can be marked as being about one lid, and one leefgebied.
alter table bijlage add column lid_id uuid, add column leefgebied text, add foreign key (netwerk_id, lid_id) references lid,
  add constraint bijlage_leefgebied check (leefgebied is null or (lid_id is not null and kapitaalvorm_van(leefgebied) is not null));
create trigger b_lid before insert or update of lid_id on bijlage for each row execute function check_canvas_lid();
grant update (lid_id, leefgebied) on bijlage to naast_app;

create function verborgen_bijlagen() returns setof uuid language plpgsql stable security definer rows 5
  set search_path = public, pg_temp as $$
declare delen text[] := verborgen_delen();
begin
  if delen = '{}' then return; end if;
  return query
  select b.id from bijlage b where b.netwerk_id = huidig_netwerk() and b.casus_id = any(array(select zichtbare_casussen()))
     and b.lid_id is not null and deel_sleutel(b.casus_id, b.lid_id, coalesce(b.leefgebied, 'overig')) = any(delen);
end $$;

create function verborgen_antwoorden() returns setof uuid language plpgsql stable security definer rows 20
  set search_path = public, pg_temp as $$
declare delen text[] := verborgen_delen();
begin
  if delen = '{}' then return; end if;
  return query
  select a.id from antwoord a where a.netwerk_id = huidig_netwerk() and a.casus_id = any(array(select zichtbare_casussen()))
     and a.lid_id is not null and deel_sleutel(a.casus_id, a.lid_id, coalesce(a.leefgebied, 'overig')) = any(delen);
end $$;

-- Which part a kept row of the history was about.
create function wijziging_deel(c_id uuid, soort text, rij jsonb) returns text language sql immutable parallel safe
  set search_path = public, pg_temp as $$
  select deel_sleutel(c_id, (rij ->> 'lid_id')::uuid, case soort when 'situatie' then coalesce(rij ->> 'leefgebied', rij ->> 'kapitaalvorm')
    when 'eigen_woorden' then 'eigen_woorden' else 'overig' end)
$$;

create function deel_is_afgeschermd(c_id uuid, l_id uuid, gebied text) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from afgeschermd_deel where netwerk_id = huidig_netwerk() and casus_id = c_id and lid_id = l_id
    and opgeheven_op is null and (leefgebied is null or leefgebied = gebied))
$$;

-- The parts of which the gebruiker was named a reader.
create function eigen_delen() returns setof uuid language plpgsql stable security definer rows 5 set search_path = public, pg_temp as $$
begin
  return query select z.deel_id from afgeschermd_deel_lezer z join afgeschermd_deel d on d.netwerk_id = z.netwerk_id and d.id = z.deel_id
   where z.netwerk_id = huidig_netwerk() and z.gebruiker_id = huidige_gebruiker() and d.wie = 'genoemd';
end $$;

-- Who sees a casus now, in whatever way; the same facts as zichtbare_casussen, asked about somebody else.
create function staat_bij_casus(n_id uuid, c_id uuid, g_id uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from contactpersoon x where x.netwerk_id = n_id and x.casus_id = c_id and x.gebruiker_id = g_id and upper_inf(x.periode))
    or exists (select from toegang x where x.netwerk_id = n_id and x.casus_id = c_id and x.gebruiker_id = g_id
                and x.ingetrokken_op is null and (x.tot is null or x.tot > now()))
    or exists (select from vervanger x where x.netwerk_id = n_id and x.casus_id = c_id and x.gebruiker_id = g_id
                and x.ingetrokken_op is null and (x.tot is null or x.tot >= vandaag()))
    or exists (select from contactpersoon x
                join gebruiker c on c.netwerk_id = x.netwerk_id and c.id = x.gebruiker_id
                join gebruiker t on t.netwerk_id = c.netwerk_id and t.team_id = c.team_id and t.id = g_id
                join gebruiker_rol r on r.netwerk_id = t.netwerk_id and r.gebruiker_id = t.id and r.rol = 'teamleider'
               where x.netwerk_id = n_id and x.casus_id = c_id and upper_inf(x.periode) and not exists (
                 select from casus k join afscherming f on f.netwerk_id = k.netwerk_id and f.huishouden_id = k.huishouden_id
                  where k.netwerk_id = n_id and k.id = c_id and not exists (select from afscherming_lezer z
                    where z.netwerk_id = n_id and z.huishouden_id = f.huishouden_id and z.gebruiker_id = g_id)))
$$;

create policy afgeschermd on situatie as restrictive to naast_app
  using (lid_id is null or deel_sleutel(casus_id, lid_id, coalesce(leefgebied, kapitaalvorm)) <> all((select verborgen_delen())::text[]));
create policy afgeschermd on eigen_woorden as restrictive to naast_app
  using (deel_sleutel(casus_id, lid_id, 'eigen_woorden') <> all((select verborgen_delen())::text[]));
create policy afgeschermd on afspraak as restrictive to naast_app
  using (lid_id is null or deel_sleutel(casus_id, lid_id, 'overig') <> all((select verborgen_delen())::text[]));
create policy afgeschermd on antwoord as restrictive to naast_app
  using (lid_id is null or deel_sleutel(casus_id, lid_id, coalesce(leefgebied, 'overig')) <> all((select verborgen_delen())::text[]));
create policy afgeschermd on antwoord_keuze as restrictive to naast_app
  using (antwoord_id <> all(array(select verborgen_antwoorden())));
create policy afgeschermd on bijlage as restrictive to naast_app
  using (lid_id is null or deel_sleutel(casus_id, lid_id, coalesce(leefgebied, 'overig')) <> all((select verborgen_delen())::text[]));
-- Nor does it reach who decides or pays, who sees no casus at all.
create policy niet_naar_buiten on bijlage as restrictive to naast_app
  using (lid_id is null or casus_id = any(array(select zichtbare_casussen())) or not deel_is_afgeschermd(casus_id, lid_id, leefgebied));
create policy afgeschermd on bijlage_inhoud as restrictive to naast_app
  using (bijlage_id <> all(array(select verborgen_bijlagen())));
create policy afgeschermd on gesprek_lid as restrictive to naast_app
  using (deel_sleutel(casus_id, lid_id, 'overig') <> all((select verborgen_delen())::text[]));
create policy afgeschermd on canvas_wijziging as restrictive to naast_app
  using (soort not in ('situatie', 'eigen_woorden', 'afspraak') or (select verborgen_delen())::text[] = '{}' or (
    not coalesce(item_id = any(array(select verborgen_items())), false)
    and not coalesce(wijziging_deel(casus_id, soort, voor) = any((select verborgen_delen())::text[]), false)
    and not coalesce(wijziging_deel(casus_id, soort, na) = any((select verborgen_delen())::text[]), false)));

-- What somebody writes about a part they do not see is not lost in silence: it is refused in words.
create function check_deel() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rij jsonb := to_jsonb(new); gebied text;
begin
  if huidige_gebruiker() is null or rij ->> 'lid_id' is null then return new; end if;
  gebied := case tg_table_name when 'eigen_woorden' then 'eigen_woorden' when 'afspraak' then 'overig'
    else coalesce(rij ->> 'leefgebied', rij ->> 'kapitaalvorm', 'overig') end;
  if deel_sleutel(new.casus_id, new.lid_id, gebied) = any(verborgen_delen()) then perform refuse('NA409', 'deel_afgeschermd'); end if;
  return new;
end $$;
do $$
declare t text;
begin
  foreach t in array array['situatie', 'eigen_woorden', 'afspraak', 'antwoord', 'bijlage'] loop
    execute format('create trigger m_afgeschermd before insert or update on %I for each row execute function check_deel()', t);
  end loop;
end $$;

-- Only who leads the casus shields, and never with a reader who does not see the casus.
create function check_deel_lezer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not staat_bij_casus(new.netwerk_id, new.casus_id, new.gebruiker_id) then perform refuse('NA409', 'geen_toegang'); end if;
  return new;
end $$;
create trigger lezer_mag before insert on afgeschermd_deel_lezer for each row execute function check_deel_lezer();
create trigger b_lid before insert on afgeschermd_deel for each row execute function check_canvas_lid();

alter table afgeschermd_deel enable row level security;
alter table afgeschermd_deel_lezer enable row level security;
create policy zien on afgeschermd_deel for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())) and wie <> 'niemand'
     and (casus_id = any(array(select leidende_casussen())) or id = any(array(select eigen_delen()))));
create policy maken on afgeschermd_deel for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker()) and wie <> 'niemand'
     and casus_id = any(array(select leidende_casussen())));
create policy wijzigen on afgeschermd_deel for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and wie <> 'niemand' and casus_id = any(array(select leidende_casussen())))
  with check (netwerk_id = (select huidig_netwerk()) and wie <> 'niemand');
create policy zien on afgeschermd_deel_lezer for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen()))
     and (casus_id = any(array(select leidende_casussen())) or deel_id = any(array(select eigen_delen()))));
create policy maken on afgeschermd_deel_lezer for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select leidende_casussen())));
create policy weghalen on afgeschermd_deel_lezer for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select leidende_casussen())));
grant select, insert, update (wie, met_eigen_woorden, opgeheven_door, opgeheven_op, versie) on afgeschermd_deel to naast_app;
grant select, insert, delete on afgeschermd_deel_lezer to naast_app;

revoke execute on function kapitaalvorm_van, deel_sleutel, verborgen_deel_ids, verborgen_delen, verborgen_items, leefgebied_van_vraag,
  zet_leefgebied, verborgen_bijlagen, verborgen_antwoorden, wijziging_deel, eigen_delen, deel_is_afgeschermd, staat_bij_casus, check_deel, check_deel_lezer
  from public;
grant execute on function kapitaalvorm_van, deel_sleutel, verborgen_deel_ids, verborgen_delen, verborgen_items, verborgen_bijlagen,
  verborgen_antwoorden, wijziging_deel, eigen_delen, deel_is_afgeschermd to naast_app;
