-- What the bank says happened, where the money went, looking back; and who sees what of it all.

-- The bank ---------------------------------------------------------------------------------------------------------------

-- Why what the API matched cannot be booked by this person at this moment; null when it can.
create function bankbeletsel(p_ids uuid[], uit text) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select min(case
      when not ('betaler' = any(betrekkingen(a, huidige_gebruiker()))) then 'vier_mensen'
      when uit = 'betaling' and p.stand <> 'open' then 'al_betaald'
      when uit = 'betaling' and o.stand not in ('vrijgegeven', 'verzonden') then 'niet_onderweg'
      when uit = 'retour' and (p.stand <> 'betaald' or a.stand = 'verantwoord') then 'niet_betaald' end)
    from betaalpost p join aanvraag a on a.netwerk_id = p.netwerk_id and a.id = p.aanvraag_id
    join betaalopdracht o on o.netwerk_id = p.netwerk_id and o.id = p.opdracht_id
   where p.netwerk_id = huidig_netwerk() and p.id = any(p_ids)
$$;

create function book_bankregel(p_ids uuid[], uit text, waarom text, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare p betaalpost;
begin
  for p in select * from betaalpost where netwerk_id = huidig_netwerk() and id = any(p_ids) order by aanvraag_id, id loop
    if uit = 'betaling' then perform book_post(p.id, moment); end if;
    if uit = 'retour' then perform book_retour(p.termijn_id, 'bank', coalesce(nullif(waarom, ''), 'De bank gaf geen reden.'), moment); end if;
  end loop;
end $$;

-- What the API matched is done here, all or nothing; a line that was seen before is not looked at again.
create function store_bankbestand(best_id uuid, best_naam text, best_soort text, best_sha text, regels jsonb, moment timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare n_id uuid := huidig_netwerk(); j jsonb; ids uuid[]; uit text; waarom text; nieuw integer := 0; alle uuid[];
begin
  if not heeft_rol('betaler') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  alle := array(select x::uuid from jsonb_array_elements(regels) r, jsonb_array_elements_text(r -> 'postIds') x);
  perform lock_aanvragen(array(select distinct aanvraag_id from betaalpost where netwerk_id = n_id and id = any(alle)));
  perform 1 from betaalopdracht where netwerk_id = n_id and id in (select opdracht_id from betaalpost where netwerk_id = n_id and id = any(alle))
    order by id for update;
  insert into bankbestand (netwerk_id, id, naam, soort, sha256, aantal, door, op)
    values (n_id, best_id, best_naam, best_soort, best_sha, jsonb_array_length(regels), huidige_gebruiker(), moment);
  for j in select * from jsonb_array_elements(regels) loop
    ids := array(select x::uuid from jsonb_array_elements_text(j -> 'postIds') x);
    uit := j ->> 'uitslag'; waarom := j ->> 'reden';
    if uit <> 'open' then
      waarom := coalesce(bankbeletsel(ids, uit), '');
      if waarom <> '' then uit := 'open'; end if;
    end if;
    insert into bankregel (netwerk_id, id, bestand_id, vingerafdruk, boekdatum, bedrag_cent, tegenrekening, tegennaam, kenmerk, omschrijving,
        uitslag, reden, post_id, afgehandeld_door, afgehandeld_op)
      values (n_id, gen_random_uuid(), best_id, j ->> 'vingerafdruk', (j ->> 'boekdatum')::date, (j ->> 'bedragCent')::bigint,
        left(j ->> 'tegenrekening', 60), left(j ->> 'tegennaam', 200), left(j ->> 'kenmerk', 200), left(j ->> 'omschrijving', 1000),
        uit, waarom, ids[1], case when uit <> 'open' then huidige_gebruiker() end, case when uit <> 'open' then moment end)
      on conflict (netwerk_id, vingerafdruk) do nothing;
    continue when not found;
    nieuw := nieuw + 1;
    perform book_bankregel(ids, uit, j ->> 'retourReden', moment);
  end loop;
  return nieuw;
end $$;

-- A line that nobody could be sure of, settled by a person with a reason.
create function handle_bankregel(br_id uuid, hoe text, p_id uuid, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare n_id uuid := huidig_netwerk(); br bankregel; p betaalpost; t betaaltermijn;
begin
  if not heeft_rol('betaler') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  if hoe <> 'geen' then
    select * into p from betaalpost where netwerk_id = n_id and id = p_id;
    if not found then perform refuse('NA409', 'kies_betaling'); end if;
    perform lock_opdracht(p.opdracht_id);
    perform require_betrekking(p.aanvraag_id, array['betaler']);
    select * into p from betaalpost where netwerk_id = n_id and id = p_id;
    select * into strict t from betaaltermijn where netwerk_id = n_id and id = p.termijn_id;
  end if;
  select * into br from bankregel where netwerk_id = n_id and id = br_id for update;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if br.uitslag <> 'open' then perform refuse('NA409', 'al_afgehandeld'); end if;
  if hoe <> 'geen' and (hoe = 'betaling') <> (br.bedrag_cent < 0) then perform refuse('NA409', 'verkeerde_kant'); end if;
  if hoe in ('betaling', 'retour') and abs(br.bedrag_cent) <> p.bedrag_cent then perform refuse('NA409', 'bedrag_past_niet'); end if;
  update bankregel set uitslag = hoe, post_id = case when hoe <> 'geen' then p.id end, toelichting = waarom,
         afgehandeld_door = huidige_gebruiker(), afgehandeld_op = moment where netwerk_id = n_id and id = br.id;
  if hoe = 'betaling' then perform book_post(p.id, moment); end if;
  if hoe = 'retour' then perform book_retour(t.id, 'bank', waarom, moment); end if;
  if hoe = 'terugontvangst' then perform receive_rest(p.aanvraag_id, gen_random_uuid(), t.regel_id, br.bedrag_cent, waarom, moment); end if;
end $$;

-- Accounting and looking back ----------------------------------------------------------------------------------------------

create function note_besteding(a_id uuid, b_id uuid, r_id uuid, hoe text, bedrag bigint, uitleg text, bon uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  perform require_betrekking(a.id, array['aanvrager', 'contactpersoon', 'betaler']);
  if a.stand not in ('besloten', 'uitbetaald') then perform refuse('NA409', 'verkeerde_stand'); end if;
  if not exists (select from betaling where netwerk_id = a.netwerk_id and aanvraag_id = a.id and regel_id = r_id) then
    perform refuse('NA409', 'niet_betaald');
  end if;
  if bon is not null and not exists (select from bijlage x where x.netwerk_id = a.netwerk_id and x.id = bon and x.aanvraag_id = a.id) then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  insert into besteding (netwerk_id, id, aanvraag_id, regel_id, soort, bedrag_cent, omschrijving, bijlage_id, door, op)
    values (a.netwerk_id, b_id, a.id, r_id, hoe, bedrag, uitleg, bon, huidige_gebruiker(), moment);
  update aanvraag set versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
end $$;

-- What was paid, came back and was accounted for, per line: paid less spent is what is still to be explained or given back.
create function regel_verantwoording(a_id uuid) returns table (regel_id uuid, betaald bigint, terug bigint, besteed bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, coalesce(g.betaald, 0)::bigint, coalesce(g.terug, 0)::bigint, coalesce(s.besteed, 0)::bigint
    from aanvraag_regel r
    left join lateral (select sum(m.betaald_cent) as betaald, -sum(m.betaald_cent) filter (where m.soort = 'terugontvangst') as terug
      from grootboek_mutatie m join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id and b.aanvraag_id = r.aanvraag_id
     where m.netwerk_id = r.netwerk_id and m.regel_id = r.id) g on true
    left join lateral (select sum(bedrag_cent) as besteed from besteding x where x.netwerk_id = r.netwerk_id and x.regel_id = r.id) s on true
   where r.netwerk_id = huidig_netwerk() and r.aanvraag_id = a_id and a_id = any(array(select zichtbare_aanvragen()))
$$;

-- The controleur looks at it; without a receipt or declaration for every euro only when they say so.
drop function account_aanvraag(uuid, text, timestamptz);
create function account_aanvraag(a_id uuid, oordeel_tekst text, moment timestamptz, zonder_bon boolean default false) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  perform move_aanvraag(a.id, 'verantwoorden', moment);
  if not zonder_bon and exists (select from regel_verantwoording(a.id) v where v.betaald > v.besteed) then
    perform refuse('NA409', 'niet_alles_verantwoord');
  end if;
  insert into verantwoording (netwerk_id, aanvraag_id, oordeel, door, op)
    values (a.netwerk_id, a.id, oordeel_tekst, huidige_gebruiker(), moment);
end $$;

create function set_opvolging(a_id uuid, nieuwe_dag date, nieuwe_termijn date, gezien integer, moment timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; o opvolging; nu_versie integer;
begin
  a := lock_aanvraag(a_id);
  perform require_betrekking(a.id, array['voorzitter', 'betaler', 'controleur']);
  select * into o from opvolging where netwerk_id = a.netwerk_id and aanvraag_id = a.id;
  if not found then perform refuse('NA409', 'verkeerde_stand'); end if;
  if nieuwe_dag <> o.evaluatie_op then
    perform require_betrekking(a.id, array['voorzitter']);
    if o.geevalueerd_op is not null then perform refuse('NA409', 'al_geevalueerd'); end if;
  end if;
  update opvolging set evaluatie_op = nieuwe_dag, verantwoorden_voor = nieuwe_termijn, versie = versie + 1
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and versie = gezien returning versie into nu_versie;
  return nu_versie;
end $$;

create function evaluate_aanvraag(a_id uuid, hoe text, tekst text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  perform require_betrekking(a.id, array['aanvrager', 'contactpersoon']);
  update opvolging set hielp = hoe, evaluatie = tekst, geevalueerd_door = huidige_gebruiker(), geevalueerd_op = moment, versie = versie + 1
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and geevalueerd_op is null;
  if not found then perform refuse('NA409', 'al_geevalueerd'); end if;
end $$;

-- Everyone who had a hand in paying: prepared, released, booked, returned, or looked at the account. The voorzitter who records
-- a new besluit books what comes free, but paid nothing.
create or replace function betaal_mensen(a aanvraag) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select m.door from grootboek_mutatie m join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
   where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and m.soort in ('betaling', 'vrijval', 'terugontvangst')
     and not (m.soort = 'vrijval' and exists (select from besluit n where n.netwerk_id = b.netwerk_id and n.aanvraag_id = b.aanvraag_id
       and n.vervangt_id is not null and n.genomen_op = m.op and n.voorzitter_id = m.door))
  union
  select wie from betaalpost p join betaalopdracht o on o.netwerk_id = p.netwerk_id and o.id = p.opdracht_id
    cross join lateral unnest(array[o.voorbereid_door, o.vrijgegeven_door]) wie
   where p.netwerk_id = a.netwerk_id and p.aanvraag_id = a.id and p.stand <> 'vervallen' and wie is not null
  union
  select door from betaling_retour where netwerk_id = a.netwerk_id and aanvraag_id = a.id
  union
  select beoordeeld_door from rekeningwijziging where netwerk_id = a.netwerk_id and aanvraag_id = a.id and beoordeeld_door is not null
$$;

-- Who sees what ------------------------------------------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array['fonds_betaalrekening', 'betaaltermijn', 'regel_pauze', 'voorwaarde_vervulling', 'rekeningwijziging', 'opdrachtnummer',
      'betaalopdracht', 'betaalopdracht_gebeurtenis', 'betaalpost', 'bankbestand', 'bankregel', 'betaling_retour', 'besteding', 'opvolging'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
  foreach t in array array['betaaltermijn', 'regel_pauze', 'voorwaarde_vervulling', 'betaling_retour', 'besteding', 'opvolging'] loop
    execute format('create policy zien on %I for select to naast_app using
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select zichtbare_aanvragen())))', t);
    execute format('grant select on %I to naast_app', t);
  end loop;
  -- An account number is for the people of the casus, who pays and who checks.
  foreach t in array array['rekeningwijziging', 'betaalpost'] loop
    execute format('create policy zien on %I for select to naast_app using
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select regelrekening_aanvragen())))', t);
    execute format('grant select on %I to naast_app', t);
  end loop;
  foreach t in array array['betaalopdracht', 'betaalopdracht_gebeurtenis', 'bankbestand', 'bankregel'] loop
    execute format('create policy zien on %I for select to naast_app using
      (netwerk_id = (select huidig_netwerk()) and ((select heeft_rol(''betaler'')) or (select heeft_rol(''controleur''))))', t);
    execute format('grant select on %I to naast_app', t);
  end loop;
  foreach t in array array['betaalopdracht_gebeurtenis', 'voorwaarde_vervulling', 'besteding', 'betaling_retour', 'bankbestand'] loop
    execute format('create trigger nooit_anders before update or delete on %I for each row execute function refuse_wijziging()', t);
    execute format('create trigger nooit_leeg before truncate on %I for each statement execute function refuse_wijziging()', t);
  end loop;
end $$;
create policy niemand on opdrachtnummer to naast_app using (false);
create policy zien on fonds_betaalrekening for select to naast_app using (netwerk_id = (select huidig_netwerk())
  and ((select heeft_rol('fondsbeheerder')) or (select heeft_rol('betaler')) or (select heeft_rol('controleur'))));
grant select on fonds_betaalrekening to naast_app;

-- Grants of before this migration get their plan and their dates too.
do $$
declare r record;
begin
  for r in select m.netwerk_id, m.besluit_id, m.regel_id, sum(m.verplicht_cent)::bigint as open from grootboek_mutatie m
            where m.besluit_id is not null group by 1, 2, 3 having sum(m.verplicht_cent) > 0 loop
    perform add_termijnen(r.netwerk_id, r.besluit_id, r.regel_id, r.open);
  end loop;
  insert into opvolging (netwerk_id, aanvraag_id, evaluatie_op)
    select b.netwerk_id, b.aanvraag_id, (amsterdam(min(b.genomen_op)) + interval '6 months')::date from besluit b
     where b.uitkomst <> 'afgewezen' group by 1, 2;
end $$;

revoke execute on function amsterdam, geldig_besluit, eerste_betaaldag, add_termijnen, drop_termijnen, follow_grootboek, hold_besluit,
  regel_rekening, regel_rekeningen, watch_rekening, voorwaarde_open, betaalbeletsel, lock_aanvragen, require_betrekking, book_regel, finish_aanvraag,
  split_termijn, book_betaling, note_voorwaarde, stop_regel, pause_regel, resume_regel, propose_rekening, judge_rekening, set_fondsrekening,
  opdracht_overgangen, move_opdracht, lock_opdracht, create_betaalopdracht, release_betaalopdracht, send_betaalopdracht, free_betaalposten,
  expire_betaalopdracht, remove_betaalpost, book_post, settle_betaalopdracht, book_retour, return_termijn, receive_rest, bankbeletsel,
  book_bankregel, store_bankbestand, handle_bankregel, note_besteding, regel_verantwoording, account_aanvraag, set_opvolging,
  evaluate_aanvraag from public;
grant execute on function regel_rekeningen, betaalbeletsel, voorwaarde_open, geldig_besluit, note_voorwaarde, stop_regel, pause_regel, resume_regel, propose_rekening, judge_rekening, set_fondsrekening,
  opdracht_overgangen, create_betaalopdracht, release_betaalopdracht, send_betaalopdracht, expire_betaalopdracht, remove_betaalpost,
  settle_betaalopdracht, return_termijn, receive_rest, store_bankbestand, handle_bankregel, note_besteding, regel_verantwoording,
  account_aanvraag, set_opvolging, evaluate_aanvraag to naast_app;
