-- A household whose leden are apart becomes two, each with its own casus and contactpersoon. What goes along is copied under new
-- ids and in the name of who receives it, so that nothing in the one points at the other.

create function refuse_splitsing(c casus, plan jsonb) returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare past boolean;
begin
  if not is_gescheiden(c.huishouden_id) then perform refuse('NA409', 'niet_apart'); end if;
  if c.fase in ('afgesloten', 'gestopt') then perform refuse('NA409', 'casus_dicht'); end if;
  if not is_professional((plan ->> 'contactpersoonId')::uuid) then perform refuse('NA409', 'geen_professional'); end if;
  if exists (select from contactpersoon where netwerk_id = c.netwerk_id and casus_id = c.id and upper_inf(periode)
              and gebruiker_id = (plan ->> 'contactpersoonId')::uuid) then
    perform refuse('NA409', 'zelfde_contactpersoon');
  end if;
  -- Every lid is placed once, at least one goes, at least one stays, and only a child is in both.
  with hier as (select lid_id, gezinsrol from huishouden_lid where netwerk_id = c.netwerk_id and huishouden_id = c.huishouden_id and tot is null),
    plek as (select p."lidId" as lid_id, p.waar from jsonb_to_recordset(plan -> 'leden') as p("lidId" uuid, waar text))
  select (select count(*) from hier) = (select count(*) from plek) and (select count(*) from hier) = (select count(*) from hier join plek using (lid_id))
     and not exists (select from hier join plek using (lid_id) where waar = 'beide' and gezinsrol <> 'kind')
     and exists (select from plek where waar = 'gaat') and exists (select from plek where waar = 'blijft') into past;
  if not past then
    perform refuse('NA409', 'splitsing_past_niet');
  end if;
end $$;

-- Filled in by a later migration, for tables that came after this one.
create function kopieer_casusleven(n_id uuid, oud uuid, nieuw uuid, oud_lid uuid, nieuw_lid uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return;
end $$;

-- What is written about one lid, from the old casus to the new one.
create function kopieer_van_lid(n_id uuid, oud uuid, nieuw uuid, oud_lid uuid, nieuw_lid uuid, gesprekken jsonb, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare b record; b_id uuid;
begin
  insert into situatie (netwerk_id, id, casus_id, lid_id, kapitaalvorm, leefgebied, woorden, feiten, cijfer, bespreken, opgepakt)
    select n_id, gen_random_uuid(), nieuw, nieuw_lid, kapitaalvorm, leefgebied, woorden, feiten, cijfer, bespreken, opgepakt
      from situatie where netwerk_id = n_id and casus_id = oud and lid_id = oud_lid and verwijderd_op is null;
  insert into eigen_woorden (netwerk_id, casus_id, lid_id, woorden, versie)
    select n_id, nieuw, nieuw_lid, woorden, 2 from eigen_woorden where netwerk_id = n_id and casus_id = oud and lid_id = oud_lid;
  insert into afspraak (netwerk_id, id, casus_id, lid_id, wat, wanneer, wanneer_tekst, stand)
    select n_id, gen_random_uuid(), nieuw, nieuw_lid, wat, wanneer, wanneer_tekst, stand
      from afspraak where netwerk_id = n_id and casus_id = oud and lid_id = oud_lid and verwijderd_op is null;
  insert into antwoord (netwerk_id, id, casus_id, gesprek_id, vraag_code, lid_id, waarde, wil_bespreken, gevoelig, op, door)
    select n_id, gen_random_uuid(), kopieer_van_lid.nieuw, k.nieuw, a.vraag_code, nieuw_lid, a.waarde, a.wil_bespreken, a.gevoelig, a.op, huidige_gebruiker()
      from antwoord a join jsonb_to_recordset(gesprekken) as k(oud uuid, nieuw uuid) on k.oud = a.gesprek_id
     where a.netwerk_id = n_id and a.casus_id = kopieer_van_lid.oud and a.lid_id = oud_lid;
  insert into gesprek_lid (netwerk_id, gesprek_id, lid_id, casus_id)
    select n_id, k.nieuw, nieuw_lid, kopieer_van_lid.nieuw from gesprek_lid g
      join jsonb_to_recordset(gesprekken) as k(oud uuid, nieuw uuid) on k.oud = g.gesprek_id
     where g.netwerk_id = n_id and g.casus_id = kopieer_van_lid.oud and g.lid_id = oud_lid;
  for b in select * from bijlage where netwerk_id = n_id and casus_id = oud and lid_id = oud_lid and verwijderd_op is null loop
    b_id := gen_random_uuid();
    insert into bijlage (netwerk_id, id, casus_id, naam, soort, grootte, omschrijving, scan, toegevoegd_door, toegevoegd_op, lid_id, leefgebied)
      values (n_id, b_id, nieuw, b.naam, b.soort, b.grootte, b.omschrijving, b.scan, huidige_gebruiker(), moment, nieuw_lid, b.leefgebied);
    insert into bijlage_inhoud (netwerk_id, bijlage_id, casus_id, bytes, sha256)
      select n_id, b_id, nieuw, bytes, sha256 from bijlage_inhoud where netwerk_id = n_id and bijlage_id = b.id;
  end loop;
  perform kopieer_casusleven(n_id, oud, nieuw, oud_lid, nieuw_lid);
  -- What only the contactpersoon saw, only the contactpersoon sees.
  insert into afgeschermd_deel (netwerk_id, id, casus_id, lid_id, leefgebied, wie, met_eigen_woorden, door, op)
    select n_id, gen_random_uuid(), nieuw, nieuw_lid, leefgebied, 'contactpersoon', met_eigen_woorden, huidige_gebruiker(), moment
      from afgeschermd_deel where netwerk_id = n_id and casus_id = oud and lid_id = oud_lid and opgeheven_op is null;
end $$;

-- The gesprekken in which one of these leden took part, empty. @returns [{oud, nieuw}], their old and new ids
create function kopieer_gesprekken(n_id uuid, c_id uuid, nieuwe_casus uuid, leden uuid[]) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare kaart jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('oud', g.id, 'nieuw', gen_random_uuid())), '[]') into kaart
    from gesprek g where g.netwerk_id = n_id and g.casus_id = c_id and (
      exists (select from gesprek_lid l where l.netwerk_id = n_id and l.gesprek_id = g.id and l.lid_id = any(leden))
      or exists (select from antwoord a where a.netwerk_id = n_id and a.gesprek_id = g.id and a.lid_id = any(leden)));
  -- An answer is only taken while a gesprek goes on; it gets its own stand when they are in.
  insert into gesprek (netwerk_id, id, casus_id, vragenlijst_versie_id, meetmoment, omvang, stand, begonnen_op, begonnen_door, wijze, gehouden_op)
    select n_id, k.nieuw, nieuwe_casus, g.vragenlijst_versie_id, g.meetmoment, g.omvang, 'bezig', g.begonnen_op, huidige_gebruiker(), g.wijze, g.gehouden_op
      from jsonb_to_recordset(kaart) as k(oud uuid, nieuw uuid) join gesprek g on g.netwerk_id = n_id and g.id = k.oud;
  return kaart;
end $$;

-- The one who goes is somebody new here: a name that changes there does not change here.
create function verplaats_lid(n_id uuid, h_id uuid, b_id uuid, oud_lid uuid, nieuw_lid uuid, waar text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into lid (netwerk_id, id, naam, geboortejaar, geboortemaand)
    select n_id, nieuw_lid, naam, geboortejaar, geboortemaand from lid where netwerk_id = n_id and id = oud_lid;
  insert into huishouden_lid (netwerk_id, huishouden_id, lid_id, gezinsrol, volgorde, vanaf)
    select n_id, b_id, nieuw_lid, gezinsrol, volgorde, vandaag() from huishouden_lid
     where netwerk_id = n_id and huishouden_id = h_id and lid_id = oud_lid;
  if waar = 'gaat' then
    update huishouden_lid set vanaf = least(vanaf, vandaag() - 1), tot = vandaag() - 1
     where netwerk_id = n_id and huishouden_id = h_id and lid_id = oud_lid;
  end if;
end $$;

create function open_deel(c casus, plan jsonb, moment timestamptz) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare b_id uuid := (plan ->> 'huishoudenId')::uuid; nieuw uuid := (plan ->> 'casusId')::uuid; cp uuid := (plan ->> 'contactpersoonId')::uuid;
  groep uuid; lezer record; oude_cp uuid;
begin
  insert into huishouden (netwerk_id, id, naam, wijk, taal, tolk, voorlezen, gemaakt_door, gemaakt_op)
    select c.netwerk_id, b_id, plan ->> 'naam', plan ->> 'wijk', taal, tolk, voorlezen, cp, moment
      from huishouden where netwerk_id = c.netwerk_id and id = c.huishouden_id;
  select coalesce((select groep_id from afscherming where netwerk_id = c.netwerk_id and huishouden_id = c.huishouden_id), c.huishouden_id) into groep;
  insert into afscherming (netwerk_id, huishouden_id, groep_id, door, op)
    values (c.netwerk_id, c.huishouden_id, groep, huidige_gebruiker(), moment), (c.netwerk_id, b_id, groep, huidige_gebruiker(), moment)
    on conflict do nothing;
  select gebruiker_id into oude_cp from contactpersoon where netwerk_id = c.netwerk_id and casus_id = c.id and upper_inf(periode);
  perform noem_teamleiders(c.netwerk_id, c.huishouden_id, oude_cp, moment);
  for lezer in select * from jsonb_to_recordset(plan -> 'lezers') as l("gebruikerId" uuid, reden text) loop
    insert into afscherming_lezer (netwerk_id, huishouden_id, gebruiker_id, reden, genoemd_door, op)
      values (c.netwerk_id, b_id, lezer."gebruikerId", lezer.reden, huidige_gebruiker(), moment),
             (c.netwerk_id, c.huishouden_id, lezer."gebruikerId", lezer.reden, huidige_gebruiker(), moment)
      on conflict do nothing;
  end loop;
  insert into casus (netwerk_id, id, huishouden_id, code, fase, gemaakt_door, gemaakt_op, gewijzigd_op)
    values (c.netwerk_id, nieuw, b_id, plan ->> 'code', 'aanmelding', cp, moment, moment);
  insert into contactpersoon (netwerk_id, id, casus_id, gebruiker_id, periode)
    values (c.netwerk_id, gen_random_uuid(), nieuw, cp, tstzrange(moment, null));
  insert into fasewissel (netwerk_id, id, casus_id, naar, door, op) values (c.netwerk_id, gen_random_uuid(), nieuw, 'aanmelding', cp, moment);
  insert into veiligheid (netwerk_id, id, huishouden_id, casus_id, reden, gestart_door, gestart_op)
    values (c.netwerk_id, gen_random_uuid(), b_id, nieuw, 'Dit huishouden is uit een ander huishouden ontstaan, omdat dat veiliger is.',
      huidige_gebruiker(), moment);
  -- The one thing that is told: nobody is mailed about it.
  insert into taak (netwerk_id, id, casus_id, soort, wat, wanneer, gemaakt_op, gemaakt_door)
    values (c.netwerk_id, gen_random_uuid(), nieuw, 'veiligheid',
      'Je bent contactpersoon van een deel van een gesplitst huishouden. Maak kennis en lees de pagina Veiligheid.', vandaag(), moment, cp);
  -- Who was named and does not lead the team of the new contactpersoon looks along.
  insert into toegang (netwerk_id, id, casus_id, gebruiker_id, niveau, reden, verleend_door, verleend_op)
    select c.netwerk_id, gen_random_uuid(), nieuw, l."gebruikerId", 'kijken', l.reden, cp, moment
      from jsonb_to_recordset(plan -> 'lezers') as l("gebruikerId" uuid, reden text)
     where l."gebruikerId" <> cp and not staat_bij_casus(c.netwerk_id, nieuw, l."gebruikerId");
end $$;

-- The plan: huishoudenId, casusId, code, naam, wijk, contactpersoonId, leden [{lidId, nieuwId, waar, spullen}], lezers
-- [{gebruikerId, reden}]. @returns nothing: who splits does not see the other part by it.
create function split_huishouden(c_id uuid, plan jsonb, moment timestamptz, spoor text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare c casus; l record; ik uuid := huidige_gebruiker(); nieuw uuid := (plan ->> 'casusId')::uuid; mee uuid[];
  gesprekken jsonb;
begin
  select * into c from casus where netwerk_id = huidig_netwerk() and id = c_id and id = any(array(select zichtbare_casussen()));
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  perform lock_huishouden(c.huishouden_id);
  select * into c from casus where netwerk_id = huidig_netwerk() and id = c_id;
  if not (c_id = any(array(select contactcasussen() union select teamcasussen()))) then perform refuse('NA403', 'alleen_contactpersoon'); end if;
  perform refuse_splitsing(c, plan);
  perform open_deel(c, plan, moment);
  select array_agg("lidId") into mee from jsonb_to_recordset(plan -> 'leden') as p("lidId" uuid, waar text, spullen text)
   where p.waar <> 'blijft' and p.spullen = 'mee';
  -- From here the stamps are of who receives it: in the new part nobody of the old one is named.
  perform set_config('naast.gebruiker_id', plan ->> 'contactpersoonId', true);
  gesprekken := kopieer_gesprekken(c.netwerk_id, c.id, nieuw, coalesce(mee, '{}'));
  for l in select * from jsonb_to_recordset(plan -> 'leden') as p("lidId" uuid, "nieuwId" uuid, waar text, spullen text) where waar <> 'blijft' loop
    perform verplaats_lid(c.netwerk_id, c.huishouden_id, (plan ->> 'huishoudenId')::uuid, l."lidId", l."nieuwId", l.waar);
    if l.spullen = 'mee' then perform kopieer_van_lid(c.netwerk_id, c.id, nieuw, l."lidId", l."nieuwId", gesprekken, moment); end if;
  end loop;
  update gesprek n set stand = o.stand, afgerond_op = o.afgerond_op
    from jsonb_to_recordset(gesprekken) as k(oud uuid, nieuw uuid) join gesprek o on o.netwerk_id = c.netwerk_id and o.id = k.oud
   where n.netwerk_id = c.netwerk_id and n.id = k.nieuw;
  perform set_config('naast.gebruiker_id', ik::text, true);
  -- What went along is no longer there for anyone of the old part; it is kept, as everything is.
  update afgeschermd_deel d set opgeheven_op = moment, opgeheven_door = ik from jsonb_to_recordset(plan -> 'leden') as p("lidId" uuid, waar text, spullen text)
   where d.netwerk_id = c.netwerk_id and d.casus_id = c.id and d.lid_id = p."lidId" and p.waar = 'gaat' and p.spullen = 'mee' and d.opgeheven_op is null;
  insert into afgeschermd_deel (netwerk_id, id, casus_id, lid_id, wie, met_eigen_woorden, door, op)
    select c.netwerk_id, gen_random_uuid(), c.id, p."lidId", 'niemand', true, ik, moment
      from jsonb_to_recordset(plan -> 'leden') as p("lidId" uuid, waar text, spullen text) where p.waar = 'gaat' and p.spullen = 'mee';
  update casus set gewijzigd_op = moment where netwerk_id = c.netwerk_id and id = c.id;
  perform log_actie(gen_random_uuid(), moment, 'aanmaken', 'casus', nieuw, (plan ->> 'huishoudenId')::uuid, nieuw,
    'ondersteuning van het huishouden', null, spoor);
end $$;

revoke execute on function refuse_splitsing, kopieer_casusleven, kopieer_van_lid, kopieer_gesprekken, verplaats_lid, open_deel, split_huishouden from public;
grant execute on function split_huishouden to naast_app;
