-- How an oefenruimte is made, entered and left, and thrown away.

-- A list of the own netwerk, as it stands: the same prices, questions and regelingen to practise with.
create function copy_naar_oefenruimte(tabel text, van uuid, naar uuid, waar text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare kolommen text; waarden text;
begin
  -- Whoever wrote it is not in the oefenruimte.
  select string_agg(format('%I', a.attname), ', ' order by a.attnum),
         string_agg(case when a.attname = 'netwerk_id' then '$2' when a.attname in ('gewijzigd_door', 'gemaakt_door', 'door') then 'null'
                         else format('t.%I', a.attname) end, ', ' order by a.attnum)
    into kolommen, waarden from pg_attribute a
   where a.attrelid = format('public.%I', tabel)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
  execute format('insert into %1$I (%2$s) select %3$s from %1$I t where t.netwerk_id = $1 and %4$s', tabel, kolommen, waarden, waar)
    using van, naar;
end $$;

create function fill_oefenlijsten(van uuid, naar uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform copy_naar_oefenruimte('indexreeks', van, naar, 'true');
  perform copy_naar_oefenruimte('indexcijfer', van, naar, 'true');
  -- Prices come into a list that is still open; then it is decided, as it was.
  insert into prijslijst (netwerk_id, id, naam, nummer, geldig_vanaf, geldig_tot, bron, herkomst)
    select naar, id, naam, nummer, geldig_vanaf, geldig_tot, bron, herkomst from prijslijst where netwerk_id = van and stand = 'vastgesteld';
  perform copy_naar_oefenruimte('prijs', van, naar,
    't.prijslijst_id in (select id from prijslijst where netwerk_id = $2)');
  update prijslijst set stand = 'vastgesteld' where netwerk_id = naar;
  perform copy_naar_oefenruimte('vragenlijst', van, naar,
    't.id in (select vragenlijst_id from vragenlijst_versie where netwerk_id = $1 and stand = ''gepubliceerd'')');
  perform copy_naar_oefenruimte('vragenlijst_versie', van, naar, 't.stand = ''gepubliceerd''');
  perform copy_naar_oefenruimte('regeling', van, naar, 't.actief');
end $$;

create function fill_oefenfonds(n_id uuid, f jsonb, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare jaar integer := extract(year from moment at time zone 'Europe/Amsterdam'); beheerder uuid := (f ->> 'fondsbeheerderId')::uuid;
  wat text[] := array['wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen'];
  wijken text[] := array(select jsonb_array_elements_text(f -> 'wijken'));
begin
  insert into fonds (netwerk_id, id, naam, rechtsvorm, grondslag, orgaan, adres, rechtbank, domeinen, gebied, streeftermijn_dagen, beslistermijn_dagen)
    values (n_id, (f ->> 'id')::uuid, f ->> 'naam', 'college', 'een verzonnen verordening', 'een verzonnen college',
            'Oefenstraat 1, Oefenstad', 'Rechtbank (oefening)', wat, wijken, 14, 56);
  insert into fonds_versie (netwerk_id, id, fonds_id, nr, geldig_vanaf, vastgesteld_door, vastgesteld_op, toelichting, rechtsvorm, grondslag,
      orgaan, adres, rechtbank, domeinen, gebied, streeftermijn_dagen, beslistermijn_dagen, herinner_dagen)
    select n_id, (f ->> 'versieId')::uuid, id, 1, make_date(jaar, 1, 1), beheerder, make_date(jaar, 1, 1), 'Regels om mee te oefenen.', rechtsvorm,
           grondslag, orgaan, adres, rechtbank, domeinen, gebied, streeftermijn_dagen, beslistermijn_dagen, '{14,3}' from fonds
     where netwerk_id = n_id and id = (f ->> 'id')::uuid;
  insert into mandaatregel (netwerk_id, id, fonds_id, fonds_versie_id, wijze, tot_en_met_cent, quorum, streeftermijn_dagen)
    select n_id, gen_random_uuid(), (f ->> 'id')::uuid, (f ->> 'versieId')::uuid, m.wijze, m.grens, m.quorum, m.dagen
      from (values ('twee_collegas', 50000::bigint, 2::smallint, 0::smallint), ('teamleider_en_commissielid', 500000, 2, 5),
        ('commissie', null, 3, null), ('spoed', 500000, 2, 1)) as m (wijze, grens, quorum, dagen);
  insert into commissielid (netwerk_id, id, fonds_id, gebruiker_id, vanaf, is_voorzitter, benoemd_door, benoemd_op)
    select n_id, gen_random_uuid(), (f ->> 'id')::uuid, l.id::uuid, make_date(jaar, 1, 1), l.nr = 1, beheerder, make_date(jaar, 1, 1)
      from jsonb_array_elements_text(f -> 'commissie') with ordinality as l (id, nr);
  insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, omschrijving, door, op)
    select n_id, gen_random_uuid(), (f ->> 'id')::uuid, j, 'budget', 5000000, 0, 0, 'Budget om mee te oefenen', beheerder, moment
      -- In december the next year is near: who goes on practising has money then too.
      from generate_series(jaar, extract(year from moment + interval '31 days')::integer) as j;
end $$;

create function fill_oefenmensen(n_id uuid, i jsonb, eigen_naam text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into organisatie (netwerk_id, id, naam, soort)
    select n_id, o.id, o.naam, o.soort from jsonb_to_recordset(i -> 'organisaties') as o (id uuid, naam text, soort text);
  insert into team (netwerk_id, id, organisatie_id, naam)
    select n_id, t.id, t."organisatieId", t.naam from jsonb_to_recordset(i -> 'teams') as t (id uuid, "organisatieId" uuid, naam text);
  -- An address that no mail can reach; nobody has a password here.
  insert into gebruiker (netwerk_id, id, email, naam, functie, organisatie_id, team_id, demo_uitleg, gemaakt_op)
    select n_id, m.id, 'oefen-' || m.id || '@oefenruimte.invalid', coalesce(m.naam, eigen_naam), m.functie, t.organisatie_id, t.id, m.uitleg,
           clock_timestamp() + m.nr * interval '1 millisecond'
      from jsonb_to_recordset(i -> 'mensen') as m (nr integer, id uuid, naam text, functie text, "teamId" uuid, uitleg text)
      join team t on t.netwerk_id = n_id and t.id = m."teamId";
  insert into gebruiker_rol (netwerk_id, gebruiker_id, rol)
    select n_id, m.id, r.rol from jsonb_to_recordset(i -> 'mensen') as m (id uuid, rollen jsonb), jsonb_array_elements_text(m.rollen) as r (rol);
$$;

-- Begins a new oefenruimte beside the one there is; false while another is being built, null when there is nobody to build it for.
-- Two at once meet on the row.
create function oefenruimte_begin(b_id uuid, inrichting jsonb, moment timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare n_id uuid; g_id uuid; o oefenruimte; eigen text; was_netwerk text := current_setting('naast.netwerk_id', true);
  was_gebruiker text := current_setting('naast.gebruiker_id', true);
begin
  select e.netwerk_id, e.gebruiker_id into n_id, g_id from oefen_eigenaar() e;
  if not found then return null; end if;
  insert into oefenruimte (netwerk_id, gebruiker_id) values (n_id, g_id) on conflict do nothing;
  select * into o from oefenruimte where netwerk_id = n_id and gebruiker_id = g_id for update;
  if o.bouw_id is not null and o.stap_op > moment - interval '1 minute' then return false; end if;
  update netwerk set weg_sinds = moment where id = o.bouw_id and weg_sinds is null;
  select naam into eigen from gebruiker where netwerk_id = n_id and id = g_id;
  insert into netwerk (id, naam, verwerkingsverantwoordelijken, soort, oefen_netwerk_id, oefen_gebruiker_id)
    values (b_id, 'Oefenruimte', array['Niemand: alles hier is verzonnen'], 'oefen', n_id, g_id);
  perform fill_oefenmensen(b_id, inrichting, eigen);
  -- Triggers that write down who did it must find somebody of this netwerk.
  perform set_config('naast.netwerk_id', b_id::text, true), set_config('naast.gebruiker_id', inrichting -> 'fonds' ->> 'fondsbeheerderId', true);
  perform fill_oefenlijsten(n_id, b_id);
  perform fill_oefenfonds(b_id, inrichting -> 'fonds', moment);
  perform set_config('naast.netwerk_id', was_netwerk, true), set_config('naast.gebruiker_id', was_gebruiker, true);
  update oefenruimte set bouw_id = b_id, stap = 0, stappen = (inrichting ->> 'stappen')::smallint, stap_op = moment, mislukt_op = null
   where netwerk_id = n_id and gebruiker_id = g_id;
  return true;
end $$;

-- How far the building is. Only the owner's own, and only the one that is being built now.
create function oefenruimte_stap(b_id uuid, nr smallint, moment timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update oefenruimte o set stap = nr, stap_op = moment from oefen_eigenaar() e
   where o.netwerk_id = e.netwerk_id and o.gebruiker_id = e.gebruiker_id and o.bouw_id = b_id
$$;

-- Done, or failed. The one there was is left; who is in it is moved by entering the new one.
create function oefenruimte_eind(b_id uuid, gelukt boolean, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare n_id uuid; g_id uuid; o oefenruimte;
begin
  select e.netwerk_id, e.gebruiker_id into n_id, g_id from oefen_eigenaar() e;
  select * into o from oefenruimte where netwerk_id = n_id and gebruiker_id = g_id and bouw_id = b_id for update;
  if not found then return; end if;
  update netwerk set weg_sinds = moment where id = case when gelukt then o.kamer_id else b_id end and weg_sinds is null;
  update oefenruimte set bouw_id = null, kamer_id = case when gelukt then b_id else kamer_id end,
      klaar_op = case when gelukt then moment else klaar_op end, binnen_op = case when gelukt then moment else binnen_op end,
      mislukt_op = case when gelukt then null else moment end
   where netwerk_id = n_id and gebruiker_id = g_id;
end $$;

-- A login as one of the people of the own oefenruimte, from the real login or from the oefenruimte itself. No row: not theirs,
-- not there, or the real login has ended.
create function oefenruimte_binnen(persoon uuid, van_login uuid, naar_login uuid, token bytea, moment timestamptz, idle interval)
returns table (netwerk_id uuid, echt_netwerk_id uuid, echt_gebruiker_id uuid, echt_login_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare n_id uuid; g_id uuid; k_id uuid; e login;
begin
  select w.netwerk_id, w.gebruiker_id into n_id, g_id from oefen_eigenaar() w;
  select kamer_id into k_id from oefenruimte where netwerk_id = n_id and gebruiker_id = g_id for update;
  if not exists (select from gebruiker where netwerk_id = k_id and id = persoon and actief and demo_uitleg is not null) then return; end if;
  -- The login that asks must be alive itself, here or in the oefenruimte.
  if not exists (select from login where netwerk_id = huidig_netwerk() and id = van_login and gebruiker_id = huidige_gebruiker()
                  and ingetrokken_op is null and verloopt_op > moment) then return; end if;
  select l.* into e from login l
   where l.gebruiker_id = g_id and (l.netwerk_id, l.id) = coalesce(
     (select (o.echt_netwerk_id, o.echt_login_id) from oefenlogin o where o.netwerk_id = huidig_netwerk() and o.login_id = van_login),
     (n_id, van_login)) and l.ingetrokken_op is null and l.verloopt_op > moment for update;
  if not found then return; end if;
  if huidig_netwerk() <> n_id then
    update login set ingetrokken_op = moment, ingetrokken_reden = 'verlaten'
     where netwerk_id = huidig_netwerk() and id = van_login and ingetrokken_op is null;
  end if;
  update vernieuwing set gebruikt_op = moment, geparkeerd = true where netwerk_id = n_id and login_id = e.id and gebruikt_op is null;
  insert into login (netwerk_id, id, gebruiker_id, begonnen_op, verloopt_op) values (k_id, naar_login, persoon, moment, e.verloopt_op);
  insert into vernieuwing (netwerk_id, hash, login_id, verloopt_op) values (k_id, token, naar_login, least(moment + idle, e.verloopt_op));
  insert into oefenlogin (netwerk_id, login_id, echt_netwerk_id, echt_login_id) values (k_id, naar_login, n_id, e.id);
  update oefenruimte set binnen_op = moment where netwerk_id = n_id and gebruiker_id = g_id;
  return query select k_id, n_id, g_id, e.id;
end $$;

-- Back to the real login that this one leans on: it gets a new refresh token, and all practice of it ends.
create function oefenruimte_terug(van_login uuid, token bytea, moment timestamptz, idle interval)
returns table (netwerk_id uuid, gebruiker_id uuid, login_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare e login;
begin
  -- The lock on the real login makes two who leave at once wait: the second finds its own login ended.
  select l.* into e from oefenlogin o join login l on l.netwerk_id = o.echt_netwerk_id and l.id = o.echt_login_id
    join gebruiker g on g.netwerk_id = l.netwerk_id and g.id = l.gebruiker_id and g.actief
   where o.netwerk_id = huidig_netwerk() and o.login_id = van_login and l.ingetrokken_op is null and l.verloopt_op > moment for update of l;
  if not found then return; end if;
  if not exists (select from login where netwerk_id = huidig_netwerk() and id = van_login and gebruiker_id = huidige_gebruiker()
                  and ingetrokken_op is null and verloopt_op > moment) then return; end if;
  update login l set ingetrokken_op = moment, ingetrokken_reden = 'verlaten' from oefenlogin o
   where o.echt_netwerk_id = e.netwerk_id and o.echt_login_id = e.id and l.netwerk_id = o.netwerk_id and l.id = o.login_id and l.ingetrokken_op is null;
  insert into vernieuwing (netwerk_id, hash, login_id, verloopt_op) values (e.netwerk_id, token, e.id, least(moment + idle, e.verloopt_op));
  return query select e.netwerk_id, e.gebruiker_id, e.id;
end $$;

-- What nobody needs any more: left behind, begun and never finished, or not entered for ninety days.
create function oude_oefenruimtes(moment timestamptz) returns table (netwerk_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  with stil as (
    update oefenruimte o set kamer_id = null from (
      select netwerk_id, gebruiker_id, kamer_id from oefenruimte where kamer_id is not null and binnen_op < moment - interval '90 days'
       for update skip locked) s
     where o.netwerk_id = s.netwerk_id and o.gebruiker_id = s.gebruiker_id returning s.kamer_id)
  update netwerk n set weg_sinds = moment from stil where n.id = stil.kamer_id;
  return query select n.id from netwerk n
   where n.soort = 'oefen' and n.weg_sinds is not null
     -- Another tab may still be in it for as long as it can renew.
     and (n.weg_sinds < moment - interval '1 day' or not exists (select from login l where l.netwerk_id = n.id and l.ingetrokken_op is null))
   order by n.weg_sinds limit 5;
end $$;

-- True only inside wis_oefenruimte(): the app can set the setting, and cannot make a netwerk one that is left.
create function wordt_gewist(n_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select n_id::text = nullif(current_setting('naast.wist', true), '')
     and exists (select from netwerk where id = n_id and soort = 'oefen' and weg_sinds is not null)
$$;

-- What guards append-only and decided rows lets an oefenruimte go that is being thrown away. Every guard on a delete, by its own
-- text, so that none keeps a second copy here; a test finds the ones that come later.
do $$
declare f record; bron text;
begin
  for f in select distinct p.oid, p.prosrc from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_language l on l.oid = p.prolang
            where not t.tgisinternal and (t.tgtype & 8) <> 0 and (t.tgtype & 1) <> 0 and l.lanname = 'plpgsql'
              and p.pronamespace = 'public'::regnamespace loop
    bron := regexp_replace(f.prosrc, '\mbegin\M', E'begin\n  if tg_op = ''DELETE'' then if wordt_gewist(old.netwerk_id) then return old; end if; end if;', 'i');
    if bron = f.prosrc then raise exception 'bewaker % is niet aan te passen', f.oid::regprocedure; end if;
    execute replace(pg_get_functiondef(f.oid), f.prosrc, bron);
  end loop;
end $$;

-- Throws away everything of one oefenruimte that was left. It cannot throw away anything else: the kind of a netwerk never changes.
create function wis_oefenruimte(n_id uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare n netwerk; alles text;
begin
  select * into n from netwerk where id = n_id for update;
  if not found then return false; end if;
  if n.soort <> 'oefen' or n.weg_sinds is null then
    raise exception 'alleen een verlaten oefenruimte kan weg' using errcode = 'check_violation', constraint = 'alleen_oefenruimte';
  end if;
  perform set_config('naast.wist', n_id::text, true);
  -- One statement: foreign keys are looked at when it ends, so no order of tables has to be kept here.
  select string_agg(format('w%s as (delete from %I where netwerk_id = $1)', c.oid, c.relname), ', ') into alles
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'netwerk_id' and not a.attisdropped
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r';
  execute format('with %s select 1', alles) using n_id;
  -- Last, since the guards above look at it.
  delete from netwerk where id = n_id and soort = 'oefen';
  return true;
end $$;

revoke execute on function keep_netwerk_soort, end_oefenlogins, login_gebruiker, oefen_eigenaar, mijn_oefenruimte, copy_naar_oefenruimte,
  fill_oefenlijsten, fill_oefenfonds, fill_oefenmensen, oefenruimte_begin, oefenruimte_stap, oefenruimte_eind, oefenruimte_binnen,
  oefenruimte_terug, oude_oefenruimtes, wordt_gewist, wis_oefenruimte from public;
grant execute on function login_gebruiker, mijn_oefenruimte, oefenruimte_begin, oefenruimte_stap, oefenruimte_eind, oefenruimte_binnen,
  oefenruimte_terug, oude_oefenruimtes, wordt_gewist, wis_oefenruimte to naast_app;
