-- What follows from leden that are apart: contact data for who leads the casus, no melding, no mail, no document, and steps of the
-- meldcode that stay between the few who take them.

-- The contact data step aside as long as leden are apart; who leads the casus reads and writes them here.
create table huishouden_contact (
  netwerk_id uuid not null,
  huishouden_id uuid not null,
  bereikbaar text not null check (length(bereikbaar) <= 500),
  primary key (netwerk_id, huishouden_id),
  foreign key (netwerk_id, huishouden_id) references huishouden
);
alter table huishouden_contact enable row level security;
create policy zien on huishouden_contact for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and huishouden_id = any(array(select leidende_huishoudens())));
grant select on huishouden_contact to naast_app;

create function verplaats_contact() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into huishouden_contact (netwerk_id, huishouden_id, bereikbaar)
      select netwerk_id, id, bereikbaar from huishouden where netwerk_id = new.netwerk_id and id = new.huishouden_id
    on conflict do nothing;
    update huishouden set bereikbaar = '' where netwerk_id = new.netwerk_id and id = new.huishouden_id;
  else
    update huishouden h set bereikbaar = k.bereikbaar from huishouden_contact k
     where h.netwerk_id = new.netwerk_id and h.id = new.huishouden_id and k.netwerk_id = h.netwerk_id and k.huishouden_id = h.id;
    delete from huishouden_contact where netwerk_id = new.netwerk_id and huishouden_id = new.huishouden_id;
  end if;
  return null;
end $$;
create trigger contact after insert or update on veiligheid for each row execute function verplaats_contact();

-- Who cannot read the contact data does not overwrite them either. What verplaats_contact does comes from within a trigger.
create function houd_contact() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if pg_trigger_depth() = 1 and exists (select from veiligheid where netwerk_id = new.netwerk_id and huishouden_id = new.id and opgeheven_op is null) then
    if new.id = any(array(select leidende_huishoudens())) then
      update huishouden_contact set bereikbaar = new.bereikbaar where netwerk_id = new.netwerk_id and huishouden_id = new.id;
    end if;
    new.bereikbaar := '';
  end if;
  return new;
end $$;
create trigger contact_apart before update of bereikbaar on huishouden for each row execute function houd_contact();

-- No melding about a household whose leden are apart: not in the list, not counted, and so not mailed. It is there again afterwards.
create policy niet_apart on melding as restrictive for all to naast_app
  using ((casus_id is null or casus_id <> all(array(select gescheiden_casussen())))
     and (aanvraag_id is null or aanvraag_id <> all(array(select gescheiden_aanvragen()))));

-- A document of the whole household could reach the one through the other.
create function check_export_apart() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare h uuid;
begin
  select huishouden_id into h from casus where netwerk_id = new.netwerk_id and id = new.casus_id;
  perform lock_huishouden(h);
  if is_ongedeeld_apart(h) then perform refuse('NA409', 'leden_apart'); end if;
  return new;
end $$;
create trigger niet_apart before insert on export for each row execute function check_export_apart();

-- The five steps of the meldcode, as they were taken. Nothing of it leaves this table: no canvas, tijdlijn, count or document.
create table meldcode_notitie (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  stap smallint not null check (stap between 1 and 5),
  tekst text not null check (length(btrim(tekst)) between 1 and 4000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, door) references gebruiker
);
create index meldcode_notitie_casus on meldcode_notitie (netwerk_id, casus_id, op);

-- The contactpersoon, the vervanger, and who set the leden apart as long as they see the casus.
create function meldcode_casussen() returns setof uuid language plpgsql stable security definer rows 100
  set search_path = public, pg_temp as $$
begin
  return query
  select leidende_casussen()
  union
  select c.id from veiligheid v join casus c on c.netwerk_id = v.netwerk_id and c.huishouden_id = v.huishouden_id
   where v.netwerk_id = huidig_netwerk() and v.gestart_door = huidige_gebruiker() and c.id = any(array(select zichtbare_casussen()));
end $$;
create index veiligheid_gestart on veiligheid (netwerk_id, gestart_door);

alter table meldcode_notitie enable row level security;
create policy zien on meldcode_notitie for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select meldcode_casussen())));
create policy maken on meldcode_notitie for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker())
     and casus_id = any(array(select meldcode_casussen())));
create trigger nooit_anders before update or delete on meldcode_notitie for each row execute function refuse_wijziging();
grant select, insert on meldcode_notitie to naast_app;

-- Whether a document of this casus can be made or printed again; also asked by who sees an aanvraag and not the casus.
create function stukken_mogen(c_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (select from casus where netwerk_id = huidig_netwerk() and id = c_id and is_ongedeeld_apart(huishouden_id))
$$;

create function is_gesplitst(h_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from afscherming where netwerk_id = huidig_netwerk() and huishouden_id = h_id)
$$;

-- A reader of a casus as others see them: of a household that is apart an organisation and a function, under an id that is nobody's.
-- Who leads the casus needs names to say who may look; not to see who looked (`ook_leiding`).
create function lezer_json(c_id uuid, g_id uuid, ook_leiding boolean) returns json language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare h uuid; naamloos boolean;
begin
  select huishouden_id into h from casus where netwerk_id = huidig_netwerk() and id = c_id;
  naamloos := lezers_naamloos(h) and (ook_leiding or not h = any(array(select leidende_huishoudens())));
  return (select json_build_object('id', case when naamloos
              then overlay(overlay(md5(c_id::text || g.id::text) placing '4' from 13) placing '8' from 17)::uuid else g.id end,
            'naam', case when naamloos then g.functie else g.naam end, 'functie', g.functie, 'organisatie', o.naam)
            from gebruiker g join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
           where g.netwerk_id = huidig_netwerk() and g.id = g_id);
end $$;

-- That somebody looked at the meldcode or at what was shielded would tell that it is there.
create policy stil on logregel as restrictive for select to naast_app
  using (onderwerp not in ('veiligheid', 'afscherming', 'meldcode') or gebruiker_id = (select huidige_gebruiker())
     or (select heeft_rol('beheerder')) or casus_id = any(array(select leidende_casussen())));

-- Opening a casus also says whether leden are apart, and whether a document of it can be made.
create or replace function casushoofd(c_id uuid) returns table (
  id uuid, code text, fase text, gestopt_reden text, aanmelding text, volgende_datum date, versie integer,
  gemaakt_op timestamptz, gewijzigd_op timestamptz, huishouden json, leden json, contactpersoon json, vervanger json,
  rollen text[])
language plpgsql stable security definer rows 1 set search_path = public, pg_temp as $$
#variable_conflict use_column
declare ik uuid := huidige_gebruiker(); netwerk uuid := huidig_netwerk();
begin
  if not c_id = any(array(select zichtbare_casussen())) then return; end if;
  return query
  select c.id, c.code, c.fase, c.gestopt_reden, c.aanmelding, c.volgende_datum, c.versie, c.gemaakt_op, c.gewijzigd_op,
         json_build_object('id', h.id, 'naam', h.naam, 'wijk', h.wijk, 'taal', h.taal, 'tolk', h.tolk,
           'ledenApart', v.id is not null, 'stukkenMogen', v.id is null or exists (
             select from afscherming f where f.netwerk_id = netwerk and f.huishouden_id = h.id)),
         (select coalesce(json_agg(json_build_object('id', l.id, 'naam', l.naam, 'gezinsrol', hl.gezinsrol,
                   'geboortejaar', l.geboortejaar, 'geboortemaand', l.geboortemaand, 'versie', l.versie)
                   order by hl.volgorde, l.geboortejaar nulls last, l.id), '[]'::json)
            from huishouden_lid hl join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
           where hl.netwerk_id = netwerk and hl.huishouden_id = c.huishouden_id and hl.tot is null),
         json_build_object('id', g.id, 'naam', g.naam, 'functie', g.functie, 'organisatie', o.naam, 'actief', g.actief),
         (select json_build_object('id', vg.id, 'naam', vg.naam, 'functie', vg.functie, 'organisatie', vo.naam,
                   'vervangerId', v.id, 'vanaf', v.vanaf, 'tot', v.tot)
            from vervanger v
            join gebruiker vg on vg.netwerk_id = v.netwerk_id and vg.id = v.gebruiker_id
            join organisatie vo on vo.netwerk_id = vg.netwerk_id and vo.id = vg.organisatie_id
           where v.netwerk_id = netwerk and v.casus_id = c.id and v.ingetrokken_op is null
             and (v.tot is null or v.tot >= vandaag()) order by v.vanaf, v.id limit 1),
         array(
           select 'contactpersoon' where cp.gebruiker_id = ik
           union all
           select 'vervanger' from vervanger x where x.netwerk_id = netwerk and x.casus_id = c.id and x.gebruiker_id = ik
              and x.ingetrokken_op is null and vandaag() >= x.vanaf and (x.tot is null or vandaag() <= x.tot)
           union all
           select case x.niveau when 'meewerken' then 'meewerker' else 'kijker' end from toegang x
            where x.netwerk_id = netwerk and x.casus_id = c.id and x.gebruiker_id = ik
              and x.ingetrokken_op is null and (x.tot is null or x.tot > now())
           union all
           select 'teamleider' where c.id = any(array(select teamcasussen())))
    from casus c
    join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
    join contactpersoon cp on cp.netwerk_id = c.netwerk_id and cp.casus_id = c.id and upper_inf(cp.periode)
    join gebruiker g on g.netwerk_id = cp.netwerk_id and g.id = cp.gebruiker_id
    join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
    left join veiligheid v on v.netwerk_id = netwerk and v.huishouden_id = h.id and v.opgeheven_op is null
   where c.netwerk_id = netwerk and c.id = c_id;
end $$;

revoke execute on function verplaats_contact, houd_contact, check_export_apart, meldcode_casussen, stukken_mogen, is_gesplitst,
  lezer_json from public;
grant execute on function meldcode_casussen, stukken_mogen, is_gesplitst, lezer_json to naast_app;
