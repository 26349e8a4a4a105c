-- Putting right: a casus at the wrong household, somebody who did not move after all, a word at the wrong person.
-- An aanvraag in a casus that moves: the commissie reads a frozen pack of the household it was made for.
create function check_verplaatsbaar(c casus) returns void language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if exists (select from aanvraag where netwerk_id = c.netwerk_id and casus_id = c.id
              and stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')) then
    perform refuse('NA409', 'aanvraag_loopt');
  end if;
  if not c.id = any(array(select teamcasussen())) and exists (
       select from aanvraag where netwerk_id = c.netwerk_id and casus_id = c.id and ingediend_op is not null and stand <> 'ingetrokken') then
    perform refuse('NA403', 'alleen_teamleider_na_aanvraag');
  end if;
end $$;

-- @returns false when the casus has another versie than `gezien`.
create function move_casus(v_id uuid, c_id uuid, gezien integer, naar uuid, dubbelen jsonb, waarom text, moment timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare c casus; oud uuid; paar record;
begin
  select * into c from casus where netwerk_id = huidig_netwerk() and id = c_id and id = any(array(select zichtbare_casussen()));
  if not found or not naar = any(array(select zichtbare_huishoudens())) then perform refuse('NA404', 'niet_gevonden'); end if;
  if not (c.id = any(array(select contactcasussen())) or c.id = any(array(select teamcasussen()))) then
    perform refuse('NA403', 'niet_van_casus');
  end if;
  oud := c.huishouden_id;
  perform lock_huishoudens(oud, naar);
  select * into c from casus where netwerk_id = huidig_netwerk() and id = c_id for no key update;
  if c.versie <> gezien or c.huishouden_id <> oud then return false; end if;
  if naar = oud then perform refuse('NA409', 'zelfde_huishouden'); end if;
  if not naar = any(array(select zichtbare_huishoudens())) then perform refuse('NA404', 'niet_gevonden'); end if;
  if huishoudens_gescheiden(oud, naar) then perform refuse('NA409', 'afgeschermd'); end if;
  if c.fase not in ('afgesloten', 'gestopt') and exists (select from casus x where x.netwerk_id = c.netwerk_id and x.huishouden_id = naar
       and x.fase not in ('afgesloten', 'gestopt')) then
    perform refuse('NA409', 'casus_een_open');
  end if;
  perform check_verplaatsbaar(c);
  perform check_leden_passen(array[c.id], naar, dubbelen);
  update casus set huishouden_id = naar, versie = versie + 1, gewijzigd_op = moment where netwerk_id = c.netwerk_id and id = c.id;
  for paar in select (p ->> 'weg')::uuid as weg, (p ->> 'blijft')::uuid as blijft from jsonb_array_elements(dubbelen) p loop
    perform swap_lid(array[c.id], paar.weg, paar.blijft);
  end loop;
  insert into casus_verplaatsing (netwerk_id, id, casus_id, van_id, naar_id, paren, reden, door, op)
    values (c.netwerk_id, v_id, c.id, oud, naar, dubbelen, waarom, huidige_gebruiker(), moment);
  perform follow_casussen(array[c.id], naar, moment);
  return true;
end $$;

-- Everyone the casus speaks of is somebody of the household it goes to, and no two become one.
create function check_leden_passen(c_ids uuid[], naar uuid, dubbelen jsonb) returns void language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if exists (
    select from genoemde_leden(c_ids) g
      left join jsonb_array_elements(dubbelen) p on (p ->> 'weg')::uuid = g
     where not exists (select from huishouden_lid x where x.netwerk_id = huidig_netwerk() and x.huishouden_id = naar
                        and x.lid_id = coalesce((p ->> 'blijft')::uuid, g)))
     or (select count(distinct coalesce((p ->> 'blijft')::uuid, g)) <> count(*) from genoemde_leden(c_ids) g
           left join jsonb_array_elements(dubbelen) p on (p ->> 'weg')::uuid = g) then
    perform refuse('NA409', 'leden_passen_niet');
  end if;
end $$;

create function unmove_casus(v_id uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v casus_verplaatsing; c casus; paar record; andersom jsonb;
begin
  select * into v from casus_verplaatsing where netwerk_id = huidig_netwerk() and id = v_id and casus_id = any(array(select zichtbare_casussen()));
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if not (v.casus_id = any(array(select contactcasussen())) or v.casus_id = any(array(select teamcasussen()))) then
    perform refuse('NA403', 'niet_van_casus');
  end if;
  perform lock_huishoudens(v.van_id, v.naar_id);
  select * into v from casus_verplaatsing where netwerk_id = huidig_netwerk() and id = v_id for update;
  select * into c from casus where netwerk_id = v.netwerk_id and id = v.casus_id for no key update;
  if v.teruggedraaid_op is not null then perform refuse('NA409', 'al_teruggedraaid'); end if;
  if moment > v.op + interval '30 days' then perform refuse('NA409', 'te_laat_terug'); end if;
  if c.huishouden_id <> v.naar_id then perform refuse('NA409', 'later_verplaatst'); end if;
  if c.fase not in ('afgesloten', 'gestopt') and exists (select from casus x where x.netwerk_id = c.netwerk_id and x.huishouden_id = v.van_id
       and x.fase not in ('afgesloten', 'gestopt')) then
    perform refuse('NA409', 'casus_een_open');
  end if;
  perform check_verplaatsbaar(c);
  select coalesce(jsonb_agg(jsonb_build_object('weg', p -> 'blijft', 'blijft', p -> 'weg')), '[]') into andersom from jsonb_array_elements(v.paren) p;
  perform check_leden_passen(array[c.id], v.van_id, andersom);
  update casus set huishouden_id = v.van_id, versie = versie + 1, gewijzigd_op = moment where netwerk_id = c.netwerk_id and id = c.id;
  for paar in select (p ->> 'weg')::uuid as weg, (p ->> 'blijft')::uuid as blijft from jsonb_array_elements(andersom) p loop
    perform swap_lid(array[c.id], paar.weg, paar.blijft);
  end loop;
  update casus_verplaatsing set teruggedraaid_op = moment, teruggedraaid_door = huidige_gebruiker() where netwerk_id = v.netwerk_id and id = v.id;
  perform follow_casussen(array[c.id], v.van_id, moment);
end $$;

-- Back into the old household: the leden, and their own casus as long as nothing was done in it.
create function undo_verhuizing(v_id uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v verhuizing; c casus;
begin
  select * into v from verhuizing where netwerk_id = huidig_netwerk() and id = v_id
     and huishouden_id = any(array(select zichtbare_huishoudens()));
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if not v.huishouden_id = any(array(select bewerkbare_huishoudens())) then perform refuse('NA403', 'alleen_kijken'); end if;
  perform lock_huishoudens(v.huishouden_id, v.naar_id);
  select * into v from verhuizing where netwerk_id = huidig_netwerk() and id = v_id for update;
  if v.teruggedraaid_op is not null then perform refuse('NA409', 'al_teruggedraaid'); end if;
  if moment > v.op + interval '30 days' then perform refuse('NA409', 'te_laat_terug'); end if;
  if exists (select from huishouden_lid where netwerk_id = v.netwerk_id and huishouden_id = v.naar_id and lid_id <> all(v.leden) and tot is null)
     or exists (select from casus x where x.netwerk_id = v.netwerk_id and x.huishouden_id = v.naar_id
                 and (x.fase <> 'aanmelding'
                   -- The casus of a colleague is not stopped from here.
                   or not (x.id = any(array(select contactcasussen())) or x.id = any(array(select teamcasussen())))
                   or exists (select from canvas_wijziging w where w.netwerk_id = x.netwerk_id and w.casus_id = x.id)
                   or exists (select from gesprek g where g.netwerk_id = x.netwerk_id and g.casus_id = x.id)
                   or exists (select from aanvraag a where a.netwerk_id = x.netwerk_id and a.casus_id = x.id)))
     or exists (select from huishouden where netwerk_id = v.netwerk_id and opgegaan_in_id = v.naar_id) then
    perform refuse('NA409', 'nieuw_gezin_leeft');
  end if;
  select * into c from casus where netwerk_id = v.netwerk_id and huishouden_id = v.naar_id for no key update;
  if c.id is not null then
    update casus set huishouden_id = v.huishouden_id, fase = 'gestopt', gestopt_reden = 'De verhuizing is teruggedraaid.',
           versie = versie + 1, gewijzigd_op = moment where netwerk_id = c.netwerk_id and id = c.id;
    insert into fasewissel (netwerk_id, id, casus_id, van, naar, reden, door, op)
      values (c.netwerk_id, gen_random_uuid(), c.id, c.fase, 'gestopt', 'De verhuizing is teruggedraaid.', huidige_gebruiker(), moment);
    update overdracht set stand = 'ingetrokken', beslist_op = moment, versie = versie + 1
     where netwerk_id = c.netwerk_id and casus_id = c.id and stand = 'voorgesteld';
  end if;
  update huishouden_lid set tot = null, einde = null
   where netwerk_id = v.netwerk_id and huishouden_id = v.huishouden_id and lid_id = any(v.leden);
  update huishouden_lid set tot = vandaag() - 1, vanaf = least(vanaf, vandaag() - 1), einde = 'teruggedraaid'
   where netwerk_id = v.netwerk_id and huishouden_id = v.naar_id and lid_id = any(v.leden) and tot is null;
  update huishouden set opgegaan_in_id = v.huishouden_id, versie = versie + 1 where netwerk_id = v.netwerk_id and id = v.naar_id;
  update verhuizing set teruggedraaid_op = moment, teruggedraaid_door = huidige_gebruiker() where netwerk_id = v.netwerk_id and id = v.id;
end $$;

-- Puts one thing at another person. Both have something: `verwissel` lets them change places, else it is refused.
create function correct_lid(k_id uuid, c_id uuid, wat text, i_id uuid, naar uuid, verwissel boolean, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare van uuid; ander antwoord; a antwoord; gewisseld boolean := false;
begin
  if not c_id = any(array(select zichtbare_casussen())) then perform refuse('NA404', 'niet_gevonden'); end if;
  if not c_id = any(array(select bewerkbare_casussen())) then perform refuse('NA403', 'alleen_kijken'); end if;
  if not lid_van_casus(huidig_netwerk(), c_id, naar) then perform refuse('NA404', 'niet_gevonden'); end if;
  -- What is shielded from you is not there to be moved.
  if i_id in (select verborgen_items() union select verborgen_antwoorden())
     or (wat = 'eigen_woorden' and deel_sleutel(c_id, i_id, 'eigen_woorden') = any(verborgen_delen())) then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  if wat = 'situatie' then
    select lid_id into van from situatie where netwerk_id = huidig_netwerk() and casus_id = c_id and id = i_id and verwijderd_op is null for update;
    if not found then perform refuse('NA404', 'niet_gevonden'); end if;
    update situatie set lid_id = naar, versie = versie + 1 where netwerk_id = huidig_netwerk() and id = i_id;
  elsif wat = 'afspraak' then
    select lid_id into van from afspraak where netwerk_id = huidig_netwerk() and casus_id = c_id and id = i_id and verwijderd_op is null for update;
    if not found then perform refuse('NA404', 'niet_gevonden'); end if;
    update afspraak set lid_id = naar, gebruiker_id = null, wie_tekst = '', versie = versie + 1 where netwerk_id = huidig_netwerk() and id = i_id;
  elsif wat = 'eigen_woorden' then
    van := i_id;
    gewisseld := exists (select from eigen_woorden where netwerk_id = huidig_netwerk() and casus_id = c_id and lid_id = naar and woorden <> '');
    if gewisseld and not verwissel and van <> naar then perform refuse('NA409', 'ander_heeft_ook'); end if;
    if van <> naar and not move_woorden(c_id, van, naar) then perform refuse('NA404', 'niet_gevonden'); end if;
  elsif wat = 'antwoord' then
    select * into a from antwoord where netwerk_id = huidig_netwerk() and casus_id = c_id and id = i_id
       and (not gevoelig or casus_id = any(array(select contactcasussen()))) for update;
    -- What was asked of the household as a whole has no person to be wrong about.
    if not found or a.lid_id is null then perform refuse('NA404', 'niet_gevonden'); end if;
    van := a.lid_id;
    select * into ander from antwoord where netwerk_id = huidig_netwerk() and gesprek_id = a.gesprek_id and vraag_code = a.vraag_code
       and lid_id = naar for update;
    gewisseld := ander.id is not null and van <> naar;
    if gewisseld and not verwissel and (ander.waarde is not null or ander.wil_bespreken) then perform refuse('NA409', 'ander_heeft_ook'); end if;
    -- Three steps, because one question has one answer of one lid at every moment.
    if gewisseld then update antwoord set lid_id = null where netwerk_id = a.netwerk_id and id = ander.id; end if;
    update antwoord set lid_id = naar, versie = versie + 1 where netwerk_id = a.netwerk_id and id = a.id;
    if gewisseld then update antwoord set lid_id = van, versie = versie + 1 where netwerk_id = a.netwerk_id and id = ander.id; end if;
    insert into gesprek_lid (netwerk_id, gesprek_id, lid_id, casus_id) values (a.netwerk_id, a.gesprek_id, naar, c_id) on conflict do nothing;
  else
    perform refuse('NA404', 'niet_gevonden');
  end if;
  if van is not distinct from naar then perform refuse('NA409', 'zelfde_lid'); end if;
  insert into lid_correctie (netwerk_id, id, casus_id, soort, item_id, van_lid_id, naar_lid_id, verwisseld, door, op)
    values (huidig_netwerk(), k_id, c_id, wat, i_id, van, naar, gewisseld, huidige_gebruiker(), moment);
end $$;

revoke execute on function check_verplaatsbaar, move_casus, check_leden_passen, unmove_casus, undo_verhuizing, correct_lid from public;
grant execute on function move_casus, unmove_casus, undo_verhuizing, correct_lid to naast_app;
