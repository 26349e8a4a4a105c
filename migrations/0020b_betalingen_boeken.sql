-- What a payment does to the plan, the grootboek and the aanvraag; and the account that the money goes to.

-- Booking --------------------------------------------------------------------------------------------------------------

create or replace function book_mutatie() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rest bigint; betaald bigint; toegekend bigint;
begin
  new.door := coalesce(huidige_gebruiker(), new.door);
  insert into grootboek_saldo (netwerk_id, fonds_id, budgetjaar) values (new.netwerk_id, new.fonds_id, new.budgetjaar) on conflict do nothing;
  update grootboek_saldo set vrij_cent = vrij_cent + new.vrij_cent, verplicht_cent = verplicht_cent + new.verplicht_cent,
         betaald_cent = betaald_cent + new.betaald_cent, laatste_nr = laatste_nr + 1
   where netwerk_id = new.netwerk_id and fonds_id = new.fonds_id and budgetjaar = new.budgetjaar returning laatste_nr into new.nr;
  if new.besluit_id is not null then
    -- Nothing is paid twice, and nothing comes back that was not paid: what is promised and what is paid on one line cover it.
    select coalesce(sum(verplicht_cent), 0) + new.verplicht_cent, coalesce(sum(betaald_cent), 0) + new.betaald_cent into rest, betaald
      from grootboek_mutatie where netwerk_id = new.netwerk_id and besluit_id = new.besluit_id and regel_id = new.regel_id;
    if rest < 0 then perform refuse('NA409', 'meer_dan_toegekend'); end if;
    if betaald < 0 then perform refuse('NA409', 'niet_genoeg_betaald'); end if;
    if new.soort = 'toekenning' then
      select toegekend_cent into toegekend from besluit_regel
       where netwerk_id = new.netwerk_id and besluit_id = new.besluit_id and regel_id = new.regel_id;
      if rest > toegekend then perform refuse('NA409', 'meer_dan_toegekend'); end if;
    end if;
  end if;
  return new;
end $$;

-- Books one mutatie on a line of a besluit, in the year where the money is. The caller holds the locks.
create function book_regel(a aanvraag, b_id uuid, r_id uuid, m_id uuid, m_soort text, kolommen bigint[], wat text, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare jaar smallint;
begin
  jaar := case when kolommen[3] < 0 then find_budgetjaar(a.netwerk_id, b_id, r_id, 'betaald', -kolommen[3], null) else budgetjaar_van_regel(b_id, r_id) end;
  if jaar is null then perform refuse('NA409', 'meer_dan_toegekend'); end if;
  insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
    values (a.netwerk_id, m_id, a.fonds_id, jaar, m_soort, kolommen[1], kolommen[2], kolommen[3], b_id, r_id, left(a.code || ': ' || wat, 1000), moment);
end $$;

-- The last payment or release closes the aanvraag.
create function finish_aanvraag(a_id uuid, b_id uuid, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if (select coalesce(sum(verplicht_cent), 0) from grootboek_mutatie where netwerk_id = huidig_netwerk() and besluit_id = b_id) = 0 then
    perform move_aanvraag(a_id, 'afronden', moment);
    update opvolging set verantwoorden_voor = coalesce(verantwoorden_voor, (amsterdam(moment) + interval '3 months')::date)
     where netwerk_id = huidig_netwerk() and aanvraag_id = a_id;
  end if;
end $$;

-- Part of a planned termijn is settled by itself: the rest stays planned.
create function split_termijn(t betaaltermijn, cent bigint) returns uuid language plpgsql security definer
  set search_path = public, pg_temp as $$
declare nieuw uuid := gen_random_uuid();
begin
  if cent >= t.bedrag_cent then return t.id; end if;
  update betaaltermijn set bedrag_cent = bedrag_cent - cent where netwerk_id = t.netwerk_id and id = t.id;
  insert into betaaltermijn (netwerk_id, id, aanvraag_id, besluit_id, regel_id, nr, gepland_op, bedrag_cent, retour_op)
    select t.netwerk_id, nieuw, t.aanvraag_id, t.besluit_id, t.regel_id, max(nr) + 1, t.gepland_op, cent, t.retour_op
      from betaaltermijn where netwerk_id = t.netwerk_id and besluit_id = t.besluit_id and regel_id = t.regel_id;
  return nieuw;
end $$;

-- A termijn is paid: the plan, the grootboek and the payment, together. The caller holds the locks.
create function book_betaling(t_id uuid, m_id uuid, vervuld text, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare t betaaltermijn; a aanvraag; wie text;
begin
  select * into strict t from betaaltermijn where netwerk_id = huidig_netwerk() and id = t_id;
  select * into strict a from aanvraag where netwerk_id = t.netwerk_id and id = t.aanvraag_id;
  select ontvanger into wie from aanvraag_regel where netwerk_id = t.netwerk_id and id = t.regel_id;
  perform move_aanvraag(a.id, 'betalen', moment);
  update betaaltermijn set stand = 'betaald', mutatie_id = m_id, betaald_op = amsterdam(moment) where netwerk_id = t.netwerk_id and id = t.id;
  perform book_regel(a, t.besluit_id, t.regel_id, m_id, 'betaling', array[0, -t.bedrag_cent, t.bedrag_cent], wie, moment);
  insert into betaling (netwerk_id, mutatie_id, aanvraag_id, besluit_id, regel_id, bedrag_cent, voorwaarde_vervuld, door, op)
    values (a.netwerk_id, m_id, a.id, t.besluit_id, t.regel_id, t.bedrag_cent, vervuld, huidige_gebruiker(), moment);
  perform finish_aanvraag(a.id, t.besluit_id, moment);
end $$;

create function note_voorwaarde(a_id uuid, v_id uuid, r_id uuid, met_wat text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; b besluit;
begin
  a := lock_aanvraag(a_id);
  perform require_betrekking(a_id, array['betaler', 'aanvrager', 'contactpersoon']);
  b := geldig_besluit(a.netwerk_id, a.id);
  if a.stand <> 'besloten' or not voorwaarde_open(a.netwerk_id, b.id, r_id) then perform refuse('NA409', 'geen_voorwaarde_open'); end if;
  insert into voorwaarde_vervulling (netwerk_id, id, aanvraag_id, regel_id, voorwaarde, waarmee, door, op)
    select a.netwerk_id, v_id, a.id, r_id, voorwaarde, met_wat, huidige_gebruiker(), moment
      from besluit_regel where netwerk_id = a.netwerk_id and besluit_id = b.id and regel_id = r_id;
end $$;

-- By hand: something was paid outside an order (`betaling`), or is not needed any more (`vrijval`).
create or replace function settle_regel(a_id uuid, m_id uuid, m_soort text, r_id uuid, bedrag bigint, toelichting text, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; b besluit; t betaaltermijn; rest bigint := bedrag; deel uuid; eerste boolean := true;
begin
  a := lock_aanvraag(a_id);
  b := geldig_besluit(a.netwerk_id, a.id);
  if b.uitkomst = 'afgewezen' then perform refuse('NA409', 'verkeerde_stand'); end if;
  if not exists (select from aanvraag_overgangen() o where o.van = a.stand and o.gebeurtenis = 'betalen') then
    perform refuse('NA409', 'verkeerde_stand');
  end if;
  perform require_betrekking(a.id, array['betaler']);
  if not exists (select from besluit_regel where netwerk_id = a.netwerk_id and besluit_id = b.id and regel_id = r_id) then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  if btrim(toelichting) = '' then
    perform refuse('NA409', case when m_soort = 'betaling' and voorwaarde_open(a.netwerk_id, b.id, r_id) then 'voorwaarde_open' else 'reden_nodig' end);
  end if;
  if herziening_open(a.id) then perform refuse('NA409', 'herziening_loopt'); end if;
  if bedrag <= 0 or bedrag > (select coalesce(sum(bedrag_cent), 0) from betaaltermijn where netwerk_id = a.netwerk_id
       and besluit_id = b.id and regel_id = r_id and stand in ('gepland', 'in_opdracht')) then
    perform refuse('NA409', 'meer_dan_toegekend');
  end if;
  if m_soort = 'vrijval' then
    perform drop_termijnen(a.netwerk_id, b.id, r_id, bedrag);
    perform move_aanvraag(a.id, 'vrijgeven', moment, toelichting);
    perform book_regel(a, b.id, r_id, m_id, 'vrijval', array[bedrag, -bedrag, 0], toelichting, moment);
    perform finish_aanvraag(a.id, b.id, moment);
    return;
  end if;
  if voorwaarde_open(a.netwerk_id, b.id, r_id) then
    perform note_voorwaarde(a.id, gen_random_uuid(), r_id, toelichting, moment);
  end if;
  for t in select * from betaaltermijn where netwerk_id = a.netwerk_id and besluit_id = b.id and regel_id = r_id and stand = 'gepland'
            order by gepland_op, nr loop
    exit when rest = 0;
    deel := split_termijn(t, rest);
    rest := rest - least(rest, t.bedrag_cent);
    perform book_betaling(deel, case when eerste then m_id else gen_random_uuid() end, toelichting, moment);
    eerste := false;
  end loop;
  if rest > 0 then perform refuse('NA409', 'termijn_in_opdracht'); end if;
end $$;

-- Stops a line: what is planned and not on its way to the bank falls free again.
create function stop_regel(a_id uuid, m_id uuid, r_id uuid, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; b besluit; som bigint;
begin
  a := lock_aanvraag(a_id);
  b := geldig_besluit(a.netwerk_id, a.id);
  perform require_betrekking(a.id, array['betaler']);
  with weg as (update betaalpost p set stand = 'vervallen' from betaalopdracht o, betaaltermijn t
     where o.netwerk_id = p.netwerk_id and o.id = p.opdracht_id and o.stand = 'concept' and t.netwerk_id = p.netwerk_id and t.id = p.termijn_id
       and p.netwerk_id = a.netwerk_id and p.aanvraag_id = a.id and t.regel_id = r_id and p.stand = 'open' returning p.termijn_id)
  update betaaltermijn set stand = 'gepland' where netwerk_id = a.netwerk_id and id in (select termijn_id from weg);
  select coalesce(sum(bedrag_cent), 0) into som from betaaltermijn
   where netwerk_id = a.netwerk_id and besluit_id = b.id and regel_id = r_id and stand = 'gepland';
  if som = 0 then perform refuse('NA409', 'niets_open'); end if;
  perform drop_termijnen(a.netwerk_id, b.id, r_id, som);
  perform move_aanvraag(a.id, 'vrijgeven', moment, waarom);
  perform book_regel(a, b.id, r_id, m_id, 'vrijval', array[som, -som, 0], waarom, moment);
  perform finish_aanvraag(a.id, b.id, moment);
end $$;

create function pause_regel(a_id uuid, p_id uuid, r_id uuid, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  perform require_betrekking(a.id, array['betaler', 'aanvrager', 'contactpersoon']);
  if a.stand <> 'besloten' or not exists (select from betaaltermijn where netwerk_id = a.netwerk_id and aanvraag_id = a.id
       and regel_id = r_id and stand in ('gepland', 'in_opdracht')) then perform refuse('NA409', 'niets_open'); end if;
  insert into regel_pauze (netwerk_id, id, aanvraag_id, regel_id, reden, door, op)
    values (a.netwerk_id, p_id, a.id, r_id, waarom, huidige_gebruiker(), moment) on conflict do nothing;
  if not found then perform refuse('NA409', 'al_gepauzeerd'); end if;
end $$;

create function resume_regel(a_id uuid, r_id uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  perform require_betrekking(a.id, array['betaler', 'aanvrager', 'contactpersoon']);
  update regel_pauze set hervat_door = huidige_gebruiker(), hervat_op = moment
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and regel_id = r_id and hervat_op is null;
  if not found then perform refuse('NA409', 'niet_gepauzeerd'); end if;
end $$;

-- The account ----------------------------------------------------------------------------------------------------------

create function propose_rekening(a_id uuid, w_id uuid, r_id uuid, nieuw jsonb, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  perform require_betrekking(a.id, array['aanvrager', 'contactpersoon']);
  if a.stand not in ('besloten', 'uitbetaald') then perform refuse('NA409', 'verkeerde_stand'); end if;
  if not exists (select from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id and id = r_id) then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  insert into rekeningwijziging (netwerk_id, id, aanvraag_id, regel_id, iban, houder, kenmerk, reden, door, op)
    values (a.netwerk_id, w_id, a.id, r_id, nieuw ->> 'iban', nieuw ->> 'houder', coalesce(nieuw ->> 'kenmerk', ''), nieuw ->> 'reden',
            huidige_gebruiker(), moment)
    on conflict do nothing;
  if not found then perform refuse('NA409', 'wijziging_loopt'); end if;
end $$;

create function judge_rekening(a_id uuid, w_id uuid, akkoord boolean, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; w rekeningwijziging;
begin
  a := lock_aanvraag(a_id);
  perform require_betrekking(a.id, array['betaler']);
  select * into w from rekeningwijziging where netwerk_id = a.netwerk_id and aanvraag_id = a.id and id = w_id;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if w.oordeel is not null then perform refuse('NA409', 'al_beoordeeld'); end if;
  if not akkoord and btrim(waarom) = '' then perform refuse('NA409', 'reden_nodig'); end if;
  update rekeningwijziging set oordeel = case when akkoord then 'bevestigd' else 'afgewezen' end, toelichting = waarom,
         beoordeeld_door = huidige_gebruiker(), beoordeeld_op = moment
   where netwerk_id = w.netwerk_id and id = w.id;
end $$;

create function set_fondsrekening(f_id uuid, nieuwe_iban text, nieuwe_houder text, gezien integer, moment timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare nu_versie integer;
begin
  if not heeft_rol('fondsbeheerder') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  if not exists (select from fonds where netwerk_id = huidig_netwerk() and id = f_id) then perform refuse('NA404', 'niet_gevonden'); end if;
  -- Who sees no rekening yet has seen versie 1, so the first one is versie 2: the second to set it must look again.
  insert into fonds_betaalrekening as r (netwerk_id, fonds_id, iban, houder, door, op, versie)
    select huidig_netwerk(), f_id, nieuwe_iban, nieuwe_houder, huidige_gebruiker(), moment, 2 where gezien = 1
  on conflict do nothing returning versie into nu_versie;
  if found then return nu_versie; end if;
  update fonds_betaalrekening set iban = nieuwe_iban, houder = nieuwe_houder, door = huidige_gebruiker(), op = moment, versie = versie + 1
   where netwerk_id = huidig_netwerk() and fonds_id = f_id and versie = gezien returning versie into nu_versie;
  return nu_versie;
end $$;
