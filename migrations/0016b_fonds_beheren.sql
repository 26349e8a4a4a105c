-- Managing the fonds: rules, commissie and budget, by its fondsbeheerder only, and never by somebody who decides under them.
create function lock_fonds(f_id uuid) returns fonds language plpgsql security definer set search_path = public, pg_temp as $$
declare f fonds;
begin
  if not heeft_rol('fondsbeheerder') then perform refuse('NA403', 'alleen_fondsbeheerder'); end if;
  select * into f from fonds where netwerk_id = huidig_netwerk() and id = f_id for update;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if exists (select from commissielid where netwerk_id = f.netwerk_id and fonds_id = f.id and gebruiker_id = huidige_gebruiker()
              and (tot is null or tot >= vandaag())) then
    perform refuse('NA403', 'lid_richt_niet_in');
  end if;
  return f;
end $$;

-- Every amount has somebody who decides, and no two rules are for the same.
create function check_mandaatregels(v_id uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from mandaatregel where netwerk_id = huidig_netwerk() and fonds_versie_id = v_id and wijze = 'commissie'
                  and domeinen = '{}' and tot_en_met_cent is null) then
    perform refuse('NA409', 'geen_vangnet');
  end if;
  if exists (select from mandaatregel a join mandaatregel b on b.netwerk_id = a.netwerk_id and b.fonds_versie_id = a.fonds_versie_id and b.id > a.id
      and (a.wijze = 'spoed') = (b.wijze = 'spoed') and a.tot_en_met_cent is not distinct from b.tot_en_met_cent
      and (a.domeinen && b.domeinen or (a.domeinen = '{}' and b.domeinen = '{}'))
     where a.netwerk_id = huidig_netwerk() and a.fonds_versie_id = v_id) then
    perform refuse('NA409', 'regels_overlappen');
  end if;
end $$;

-- @returns the number of the new versie, or zero when somebody else set one since `gezien`.
create function set_fonds_regels(f_id uuid, v_id uuid, gezien integer, r jsonb, moment timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare f fonds := lock_fonds(f_id); laatste integer;
begin
  select coalesce(max(nr), 0) into laatste from fonds_versie where netwerk_id = f.netwerk_id and fonds_id = f.id;
  if laatste <> gezien then return 0; end if;
  if (r ->> 'geldigVanaf')::date < vandaag() then perform refuse('NA409', 'niet_terug'); end if;
  insert into fonds_versie (netwerk_id, id, fonds_id, nr, geldig_vanaf, vastgesteld_door, vastgesteld_op, toelichting, rechtsvorm,
      grondslag, orgaan, adres, rechtbank, domeinen, gebied, maximum_cent, streeftermijn_dagen, beslistermijn_dagen, herinner_dagen)
    values (f.netwerk_id, v_id, f.id, laatste + 1, (r ->> 'geldigVanaf')::date, huidige_gebruiker(), moment, r ->> 'toelichting',
      r ->> 'rechtsvorm', r ->> 'grondslag', r ->> 'orgaan', r ->> 'adres', r ->> 'rechtbank',
      array(select jsonb_array_elements_text(r -> 'domeinen')), array(select jsonb_array_elements_text(r -> 'gebied')),
      (r ->> 'maximumCent')::bigint, (r ->> 'streeftermijnDagen')::smallint, (r ->> 'beslistermijnDagen')::smallint,
      array(select distinct x::smallint from jsonb_array_elements_text(r -> 'herinnerDagen') x order by 1 desc));
  insert into mandaatregel (netwerk_id, id, fonds_id, fonds_versie_id, wijze, tot_en_met_cent, quorum, domeinen, streeftermijn_dagen)
    select f.netwerk_id, (m ->> 'id')::uuid, f.id, v_id, m ->> 'wijze', (m ->> 'totEnMetCent')::bigint, (m ->> 'quorum')::smallint,
           array(select distinct d from jsonb_array_elements_text(m -> 'domeinen') d order by 1), (m ->> 'streeftermijnDagen')::smallint
      from jsonb_array_elements(r -> 'mandaatregels') m;
  perform check_mandaatregels(v_id);
  return laatste + 1;
end $$;

create function add_commissielid(f_id uuid, l_id uuid, g_id uuid, begin_op date, eind_op date, als_voorzitter boolean, vervangt uuid, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare f fonds := lock_fonds(f_id);
begin
  if begin_op < vandaag() then perform refuse('NA409', 'niet_terug'); end if;
  if g_id = huidige_gebruiker() then perform refuse('NA403', 'lid_richt_niet_in'); end if;
  if not exists (select from gebruiker_rol where netwerk_id = f.netwerk_id and gebruiker_id = g_id and rol = 'commissielid') then
    perform refuse('NA409', 'geen_commissierol');
  end if;
  -- Who set the rules of now or of later would have to keep silent about every aanvraag under them.
  if exists (select from fonds_versie where netwerk_id = f.netwerk_id and fonds_id = f.id and vastgesteld_door = g_id
              and (id = fonds_versie_nu(f.id) or geldig_vanaf > vandaag())) then
    perform refuse('NA409', 'stelde_regels_vast');
  end if;
  if vervangt is not null and not exists (select from commissielid where netwerk_id = f.netwerk_id and fonds_id = f.id and id = vervangt
       and plaatsvervangt_id is null and (tot is null or tot >= begin_op)) then
    perform refuse('NA409', 'geen_lid_om_te_vervangen');
  end if;
  insert into commissielid (netwerk_id, id, fonds_id, gebruiker_id, vanaf, tot, is_voorzitter, plaatsvervangt_id, benoemd_door, benoemd_op)
    values (f.netwerk_id, l_id, f.id, g_id, begin_op, eind_op, als_voorzitter, vervangt, huidige_gebruiker(), moment);
end $$;

-- @returns false when the row has another versie than `gezien`. Open stemmen of who leaves now lapse at once.
create function end_commissielid(l_id uuid, gezien integer, eind_op date, moment timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare l commissielid; f fonds; h uuid;
begin
  select * into l from commissielid where netwerk_id = huidig_netwerk() and id = l_id;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if not heeft_rol('fondsbeheerder') then perform refuse('NA403', 'alleen_fondsbeheerder'); end if;
  -- A besluit that counts this stem right now is finished first: then the stem stays, as it was counted.
  for h in select distinct a.huishouden_id from stem s join aanvraag a on a.netwerk_id = s.netwerk_id and a.id = s.aanvraag_id
            where s.netwerk_id = l.netwerk_id and s.gebruiker_id = l.gebruiker_id and s.vervallen_op is null and a.fonds_id = l.fonds_id
              and a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') order by 1 loop
    perform lock_huishouden(h);
  end loop;
  f := lock_fonds(l.fonds_id);
  select * into l from commissielid where netwerk_id = f.netwerk_id and id = l_id for update;
  if l.versie <> gezien then return false; end if;
  if l.tot < vandaag() then perform refuse('NA409', 'al_gestopt'); end if;
  if eind_op < vandaag() - 1 then perform refuse('NA409', 'niet_terug'); end if;
  if eind_op < l.vanaf then perform refuse('NA409', 'einde_voor_begin'); end if;
  update commissielid set tot = eind_op, versie = versie + 1, beeindigd_door = huidige_gebruiker(), beeindigd_op = moment
   where netwerk_id = l.netwerk_id and id = l.id;
  if eind_op < vandaag() then
    update stem s set vervallen_op = moment, vervallen_reden = 'geen_lid' from aanvraag a
     where s.netwerk_id = l.netwerk_id and s.gebruiker_id = l.gebruiker_id and s.zetel_id = l.zetel_id and s.vervallen_op is null
       and a.netwerk_id = s.netwerk_id and a.id = s.aanvraag_id and a.fonds_id = l.fonds_id
       and a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd');
  end if;
  return true;
end $$;

-- The rest of a membership as voorzitter or not, from a day on: the seat stays, the earlier part stays to be read.
create function continue_lid(l commissielid, nieuw_id uuid, begin_op date, als_voorzitter boolean, moment timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into commissielid (netwerk_id, id, fonds_id, gebruiker_id, vanaf, tot, is_voorzitter, zetel_id, benoemd_door, benoemd_op)
    values (l.netwerk_id, nieuw_id, l.fonds_id, l.gebruiker_id, begin_op, l.tot, als_voorzitter, l.zetel_id, huidige_gebruiker(), moment)
$$;

create function set_voorzitter(l_id uuid, gezien integer, begin_op date, nieuw_id uuid, oud_id uuid, moment timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare l commissielid; oud commissielid; f fonds;
begin
  select * into l from commissielid where netwerk_id = huidig_netwerk() and id = l_id;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  f := lock_fonds(l.fonds_id);
  select * into l from commissielid where netwerk_id = f.netwerk_id and id = l_id for update;
  if l.versie <> gezien then return false; end if;
  if begin_op <= vandaag() then perform refuse('NA409', 'vanaf_morgen'); end if;
  if l.is_voorzitter or l.plaatsvervangt_id is not null or l.vanaf >= begin_op or l.tot < begin_op then
    perform refuse('NA409', 'kan_geen_voorzitter_worden');
  end if;
  select * into oud from commissielid where netwerk_id = f.netwerk_id and fonds_id = f.id and is_voorzitter
     and vanaf < begin_op and (tot is null or tot >= begin_op) for update;
  update commissielid set tot = begin_op - 1, versie = versie + 1 where netwerk_id = f.netwerk_id and id in (l.id, oud.id);
  perform continue_lid(l, nieuw_id, begin_op, true, moment);
  if oud.id is not null then perform continue_lid(oud, oud_id, begin_op, false, moment); end if;
  return true;
end $$;

-- More budget is a `budget`; less is a `correctie` with its reason, and never more than what is free.
create function change_budget(f_id uuid, m_id uuid, jaar smallint, bedrag bigint, uitleg text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare f fonds := lock_fonds(f_id);
begin
  if bedrag = 0 or btrim(uitleg) = '' then perform refuse('NA409', 'budget_zonder_uitleg'); end if;
  insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, omschrijving, op)
    values (f.netwerk_id, m_id, f.id, jaar, case when bedrag > 0 then 'budget' else 'correctie' end, bedrag, 0, 0, uitleg, moment);
end $$;

revoke execute on function keep_zetel, fonds_versie_nu, choose_mandaatregel, mandaat_wijze, zittend_lid, stemplekken, vrije_plek,
  heeft_ingericht, move_naar_commissie, weigh_stem, refer_aanvraag, lock_fonds, check_mandaatregels, set_fonds_regels,
  add_commissielid, end_commissielid, continue_lid, set_voorzitter, change_budget from public;
grant execute on function fonds_versie_nu, choose_mandaatregel, refer_aanvraag, set_fonds_regels, add_commissielid, end_commissielid,
  set_voorzitter, change_budget to naast_app;
