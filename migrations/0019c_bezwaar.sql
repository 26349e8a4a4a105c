-- Bezwaar or klacht: registered with its term, heard and judged by people who did not take the besluit.
-- Independent of this besluit: did not vote on it or record it, has nothing to do with the family, the money or the rules.
create function bezwaar_beletsel(a aanvraag, b_id uuid, g_id uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select stembeletselen(a, g_id) && array['aanvrager', 'betrokken', 'teamleider_aanvrager', 'mandaat_vastgesteld', 'ander_werk', 'teruggetrokken']
      or exists (select from besluit where netwerk_id = a.netwerk_id and aanvraag_id = a.id and voorzitter_id = g_id)
      or exists (select from stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = g_id)
      or exists (select from herziening_stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = g_id)
      or exists (select from herziening where netwerk_id = a.netwerk_id and aanvraag_id = a.id and voorgesteld_door = g_id and aanleiding <> 'bezwaar')
      or exists (select from betaal_mensen(a) wie where wie = g_id)
      or exists (select from verantwoording where netwerk_id = a.netwerk_id and aanvraag_id = a.id and door = g_id)
$$;

-- For the aanvrager and contactpersoon, on behalf of the family, and for who keeps the post of the fonds.
create function register_bezwaar(a_id uuid, z_id uuid, b_id uuid, gegevens jsonb, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; vorm text;
begin
  a := lock_aanvraag(a_id);
  if not (array['aanvrager', 'contactpersoon', 'voorzitter'] && betrekkingen(a, huidige_gebruiker())) and not heeft_rol('fondsbeheerder')
     and not (a.fonds_id = any(array(select eigen_fondsen()))) then
    perform refuse('NA403', 'niet_jouw_stap');
  end if;
  if not exists (select from besluit where netwerk_id = a.netwerk_id and aanvraag_id = a.id and id = b_id) then perform refuse('NA404', 'niet_gevonden'); end if;
  if exists (select from bezwaar where netwerk_id = a.netwerk_id and besluit_id = b_id and afgedaan_op is null) then
    perform refuse('NA409', 'bezwaar_loopt');
  end if;
  select case v.rechtsvorm when 'college' then 'bezwaar' else 'klacht' end into strict vorm from fonds_versie v
   where v.netwerk_id = a.netwerk_id and v.id = a.fonds_versie_id;
  insert into bezwaar (netwerk_id, id, aanvraag_id, besluit_id, soort, ontvangen_op, hoe, van, inhoud, bekend_op, termijn_einde, met_commissie,
      beslis_voor, geregistreerd_door, geregistreerd_op)
    values (a.netwerk_id, z_id, a.id, b_id, vorm, (gegevens ->> 'ontvangenOp')::date, gegevens ->> 'hoe', gegevens ->> 'van', gegevens ->> 'inhoud',
      (gegevens ->> 'bekendOp')::date, (gegevens ->> 'termijnEinde')::date, (gegevens ->> 'metCommissie')::boolean,
      (gegevens ->> 'beslisVoor')::date, huidige_gebruiker(), moment);
  update aanvraag set versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
end $$;

-- The lock on the aanvraag and on the bezwaar, for who handles it. `als` names the step.
create function lock_bezwaar(a aanvraag, z_id uuid, als text) returns bezwaar
language plpgsql security definer set search_path = public, pg_temp as $$
declare z bezwaar; ik uuid := huidige_gebruiker();
begin
  select * into z from bezwaar where netwerk_id = a.netwerk_id and aanvraag_id = a.id and id = z_id for update;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if als = 'intrekken' then
    if not (array['aanvrager', 'contactpersoon'] && betrekkingen(a, ik)) and not heeft_rol('fondsbeheerder') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  else
    if not heeft_rol('fondsbeheerder') and not (a.fonds_id = any(array(select eigen_fondsen()))) then perform refuse('NA403', 'niet_jouw_stap'); end if;
    if bezwaar_beletsel(a, z.besluit_id, ik) then perform refuse('NA403', 'bezwaar_niet_onafhankelijk'); end if;
    if als <> 'behandelen' and z.behandelaar_id is distinct from ik then perform refuse('NA403', 'bezwaar_andere_behandelaar'); end if;
  end if;
  if z.afgedaan_op is not null or z.uitkomst is not null then perform refuse('NA409', 'bezwaar_klaar'); end if;
  return z;
end $$;

-- Who was asked to handle it, takes it; another independent colleague can take it over.
create function take_bezwaar(a_id uuid, z_id uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; z bezwaar;
begin
  a := lock_aanvraag(a_id);
  z := lock_bezwaar(a, z_id, 'behandelen');
  update bezwaar set behandelaar_id = huidige_gebruiker() where netwerk_id = z.netwerk_id and id = z.id;
end $$;

create function judge_ontvankelijk(a_id uuid, z_id uuid, wel boolean, waarom text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; z bezwaar;
begin
  a := lock_aanvraag(a_id);
  z := lock_bezwaar(a, z_id, 'beoordelen');
  if (not wel or not z.op_tijd) and btrim(waarom) = '' then perform refuse('NA409', 'reden_nodig'); end if;
  update bezwaar set ontvankelijk = wel, ontvankelijk_reden = waarom where netwerk_id = z.netwerk_id and id = z.id;
end $$;

-- Once, and before the term has gone by (Awb 7:10 lid 3).
create function postpone_bezwaar(a_id uuid, z_id uuid, waarom text, nieuw date, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; z bezwaar; dag date := (moment at time zone 'Europe/Amsterdam')::date;
begin
  a := lock_aanvraag(a_id);
  z := lock_bezwaar(a, z_id, 'verdagen');
  if z.verdaagd_op is not null then perform refuse('NA409', 'al_verdaagd'); end if;
  if dag > z.beslis_voor or nieuw <= z.beslis_voor then perform refuse('NA409', 'verdagen_te_laat'); end if;
  update bezwaar set verdaagd_op = dag, verdaging_reden = waarom, beslis_voor = nieuw where netwerk_id = z.netwerk_id and id = z.id;
end $$;

create function hear_bezwaar(a_id uuid, z_id uuid, dag date, verslag text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; z bezwaar;
begin
  a := lock_aanvraag(a_id);
  z := lock_bezwaar(a, z_id, 'horen');
  update bezwaar set gehoord_op = dag, hoorverslag = verslag where netwerk_id = z.netwerk_id and id = z.id;
end $$;

-- The outcome: the besluit stands, it does not count, or it was wrong and the commissie votes on a better one.
create function decide_bezwaar(a_id uuid, z_id uuid, z_uitkomst text, waarom text, h_id uuid, voorstel jsonb, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; z bezwaar; b besluit;
begin
  a := lock_aanvraag(a_id);
  z := lock_bezwaar(a, z_id, 'afdoen');
  if z.ontvankelijk is null then perform refuse('NA409', 'ontvankelijk_nodig'); end if;
  if z.ontvankelijk <> (z_uitkomst <> 'niet_ontvankelijk') then perform refuse('NA409', 'uitkomst_past_niet'); end if;
  -- Nobody is told no before they could speak (Awb 7:2, 7:3).
  if z.ontvankelijk and z.hoorverslag = '' then perform refuse('NA409', 'horen_nodig'); end if;
  if z_uitkomst = 'gegrond' then
    b := huidig_besluit(a);
    if b.id <> z.besluit_id then perform refuse('NA409', 'besluit_vervangen'); end if;
    if herziening_open(a.id) then perform refuse('NA409', 'herziening_loopt'); end if;
    perform check_voorstel(a, b, voorstel, 'wijzigen', 'bezwaar');
    insert into herziening (netwerk_id, id, aanvraag_id, besluit_id, soort, aanleiding, bezwaar_id, reden, voorstel, verlaagt,
        voorgesteld_door, voorgesteld_op, stand)
      values (a.netwerk_id, h_id, a.id, b.id, 'wijzigen', 'bezwaar', z.id, left(waarom, 4000), voorstel, false, huidige_gebruiker(), moment, 'stemmen');
  end if;
  update bezwaar set uitkomst = z_uitkomst, motivering = waarom, herziening_id = case when z_uitkomst = 'gegrond' then h_id end,
         afgedaan_op = case when z_uitkomst <> 'gegrond' then moment end
   where netwerk_id = z.netwerk_id and id = z.id;
  update aanvraag set versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
end $$;

create function withdraw_bezwaar(a_id uuid, z_id uuid, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; z bezwaar;
begin
  a := lock_aanvraag(a_id);
  z := lock_bezwaar(a, z_id, 'intrekken');
  update bezwaar set uitkomst = 'ingetrokken', motivering = waarom, afgedaan_op = moment where netwerk_id = z.netwerk_id and id = z.id;
end $$;

-- Of the dossier, or of the commissie: who only pays does not read why somebody disagrees.
create function besluit_aanvragen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select id from aanvraag where netwerk_id = huidig_netwerk() and casus_id = any(array(select zichtbare_casussen()))
  union
  select commissie_aanvragen()
$$;

create function mijn_bezwaar(a_id uuid, b_id uuid) returns table (registreren boolean, voorstellen boolean, onafhankelijk boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select array['aanvrager', 'contactpersoon', 'voorzitter'] && betrekkingen(a, huidige_gebruiker()) or heeft_rol('fondsbeheerder')
           or a.fonds_id = any(array(select eigen_fondsen())),
         mag_voorstellen(a, huidige_gebruiker()),
         (heeft_rol('fondsbeheerder') or a.fonds_id = any(array(select eigen_fondsen()))) and not bezwaar_beletsel(a, b_id, huidige_gebruiker())
    from aanvraag a where a.netwerk_id = huidig_netwerk() and a.id = a_id and a.id = any(array(select zichtbare_aanvragen()))
$$;

create function mijn_herziening(a_id uuid, h_id uuid) returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
  select case when stemplekken(a, huidige_gebruiker()) <> '{}' then herziening_beletselen(a, h_id, huidige_gebruiker()) end
    from aanvraag a where a.netwerk_id = huidig_netwerk() and a.id = a_id and a.id = any(array(select zichtbare_aanvragen()))
$$;

do $$
declare t text;
begin
  foreach t in array array['herziening', 'besluit_hulp', 'vordering', 'vordering_ontvangst'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy zien on %I for select to naast_app using
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select zichtbare_aanvragen())))', t);
  end loop;
  alter table bezwaar enable row level security;
  create policy zien on bezwaar for select to naast_app using
    (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select besluit_aanvragen())));
  alter table herziening_stem enable row level security;
  create policy zien on herziening_stem for select to naast_app using
    (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select commissie_aanvragen())));
  create policy stemmen on herziening_stem for insert to naast_app
    with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker())
      and aanvraag_id = any(array(select commissie_aanvragen())));
  foreach t in array array['besluit_hulp', 'vordering_ontvangst'] loop
    execute format('create trigger nooit_anders before update or delete on %I for each row execute function refuse_wijziging()', t);
    execute format('create trigger nooit_leeg before truncate on %I for each statement execute function refuse_wijziging()', t);
  end loop;
end $$;
grant select on herziening, herziening_stem, besluit_hulp, vordering, vordering_ontvangst, bezwaar to naast_app;
grant insert on herziening_stem to naast_app;

revoke execute on function herziening_open, betaling_onderweg, herziening_plek, huidig_besluit, herziening_beletselen, mag_voorstellen, check_voorstel, open_herziening, lock_herziening,
  hear_gezin, check_herziening_stem, lapse_herziening_stemmen, count_herziening, release_regel, regel_betaald, claim_regel,
  book_herziening, replace_besluit, decide_herziening, close_herziening, stop_herziening, receive_terug, note_hulp, check_hulp,
  check_tijdens_herziening, check_stemde_niet, bezwaar_beletsel, register_bezwaar, lock_bezwaar, take_bezwaar, judge_ontvankelijk,
  postpone_bezwaar, hear_bezwaar, decide_bezwaar, withdraw_bezwaar, besluit_aanvragen, mijn_bezwaar, mijn_herziening from public;
grant execute on function herziening_open, is_gehoord, open_herziening, hear_gezin, decide_herziening, stop_herziening, receive_terug, note_hulp,
  register_bezwaar, take_bezwaar, judge_ontvankelijk, postpone_bezwaar, hear_bezwaar, decide_bezwaar, withdraw_bezwaar,
  besluit_aanvragen, mijn_bezwaar, mijn_herziening to naast_app;
