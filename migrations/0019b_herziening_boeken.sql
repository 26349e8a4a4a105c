-- What the new besluit does with the money, and what waits for it.

-- Everything still promised on this line comes free; it answers the budgetjaar that most of it came from.
create function release_regel(a aanvraag, r aanvraag_regel, moment timestamptz) returns table (jaar smallint, cent bigint)
language plpgsql security definer set search_path = public, pg_temp as $$
declare o record;
begin
  for o in select m.besluit_id, m.budgetjaar, sum(m.verplicht_cent)::bigint as open_cent from grootboek_mutatie m
             join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id and b.aanvraag_id = a.id
            where m.netwerk_id = a.netwerk_id and m.regel_id = r.id group by 1, 2 having sum(m.verplicht_cent) > 0 order by 3, 2, 1 loop
    insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
      values (a.netwerk_id, gen_random_uuid(), a.fonds_id, o.budgetjaar, 'vrijval', o.open_cent, -o.open_cent, 0, o.besluit_id, r.id,
        left(a.code || ': vervangen door een nieuw besluit, ' || r.wat, 1000), moment);
    jaar := o.budgetjaar; cent := o.open_cent;
  end loop;
  return next;
end $$;

create function regel_betaald(a aanvraag, r_id uuid) returns bigint
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(m.betaald_cent), 0)::bigint from grootboek_mutatie m
    join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id and b.aanvraag_id = a.id
   where m.netwerk_id = a.netwerk_id and m.regel_id = r_id
$$;

-- The claim on one line follows the new grant: what was paid above it, less what was waived before.
create function claim_regel(a aanvraag, h herziening, b_id uuid, r_id uuid, toegekend bigint, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare nodig bigint; open_cent bigint;
begin
  select greatest(regel_betaald(a, r_id) - toegekend - coalesce(sum(kwijtgescholden_cent), 0), 0),
         coalesce(sum(bedrag_cent - ontvangen_cent - kwijtgescholden_cent - vervallen_cent), 0) into nodig, open_cent
    from vordering where netwerk_id = a.netwerk_id and aanvraag_id = a.id and regel_id = r_id;
  if nodig = open_cent then return; end if;
  update vordering set vervallen_cent = bedrag_cent - ontvangen_cent - kwijtgescholden_cent
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and regel_id = r_id;
  if nodig = 0 then return; end if;
  if h.terug_voor is null then perform refuse('NA409', 'terug_voor_nodig'); end if;
  insert into vordering (netwerk_id, id, aanvraag_id, besluit_id, regel_id, bedrag_cent, voor, regeling, op)
    values (a.netwerk_id, gen_random_uuid(), a.id, b_id, r_id, nodig, h.terug_voor, h.terug_regeling, moment);
end $$;

-- First everything comes free, then the new besluit promises what is not paid yet: one line can pay for another.
create function book_herziening(a aanvraag, h herziening, b_id uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare r aanvraag_regel; vrij record; nieuw bigint; toegekend bigint; nu_jaar smallint := extract(year from moment at time zone 'Europe/Amsterdam');
  jaren jsonb := '{}';
begin
  for r in select * from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id order by volgorde, id loop
    select * into vrij from release_regel(a, r, moment);
    jaren := jaren || jsonb_build_object(r.id, jsonb_build_object('jaar', vrij.jaar, 'cent', coalesce(vrij.cent, 0)));
  end loop;
  for r in select * from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id order by volgorde, id loop
    select toegekend_cent into strict toegekend from besluit_regel where netwerk_id = a.netwerk_id and besluit_id = b_id and regel_id = r.id;
    nieuw := greatest(toegekend - regel_betaald(a, r.id), 0);
    if nieuw > 0 then
      insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
        values (a.netwerk_id, gen_random_uuid(), a.fonds_id,
          -- What stays promised stays in its year; what is more comes out of this year.
          case when nieuw <= (jaren -> r.id::text ->> 'cent')::bigint then (jaren -> r.id::text ->> 'jaar')::smallint else nu_jaar end,
          'toekenning', -nieuw, nieuw, 0, b_id, r.id, left(a.code || ': ' || r.wat, 1000), moment);
    end if;
    if h.soort <> 'kwijtschelden' then perform claim_regel(a, h, b_id, r.id, toegekend, moment); end if;
  end loop;
  if h.soort = 'kwijtschelden' then
    update vordering set kwijtgescholden_cent = bedrag_cent - ontvangen_cent - vervallen_cent where netwerk_id = a.netwerk_id and aanvraag_id = a.id;
  end if;
end $$;

create function replace_besluit(a aanvraag, h herziening, b_id uuid, telling jsonb, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare gevraagd bigint; toegekend bigint;
begin
  select sum(r.bedrag_cent * r.aantal_maanden), sum((x ->> 'toegekendCent')::bigint) into gevraagd, toegekend
    from aanvraag_regel r join jsonb_array_elements(h.voorstel) x on (x ->> 'regelId')::uuid = r.id
   where r.netwerk_id = a.netwerk_id and r.aanvraag_id = a.id;
  insert into besluit (netwerk_id, id, aanvraag_id, uitkomst, motivering, telling, voorzitter_id, genomen_op, vervangt_id)
    values (a.netwerk_id, b_id, a.id, case when toegekend = 0 then 'afgewezen' when toegekend = gevraagd then 'toegekend' else 'deels' end,
      waarom, telling, huidige_gebruiker(), moment, h.besluit_id);
  insert into besluit_regel (netwerk_id, besluit_id, aanvraag_id, regel_id, toegekend_cent, voorwaarde)
    select a.netwerk_id, b_id, a.id, (x ->> 'regelId')::uuid, (x ->> 'toegekendCent')::bigint, coalesce(x ->> 'voorwaarde', '')
      from jsonb_array_elements(h.voorstel) x;
  perform book_herziening(a, h, b_id, moment);
end $$;

-- The voorzitter records what the votes say: a new besluit, or everything stays as it is.
create function decide_herziening(a_id uuid, h_id uuid, b_id uuid, waarom text, moment timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; h herziening; uitslag jsonb; beletsel text[];
begin
  a := lock_aanvraag(a_id);
  h := lock_herziening(a, h_id);
  if not ('voorzitter' = any(betrekkingen(a, huidige_gebruiker()))) then
    beletsel := stembeletselen(a, huidige_gebruiker());
    perform refuse('NA403', case when beletsel <> '{}' then 'stembeletsel_' || beletsel[1] else 'niet_jouw_stap' end);
  end if;
  if not is_gehoord(h, moment) then perform refuse('NA409', 'zienswijze_nodig'); end if;
  uitslag := count_herziening(a, h, moment);
  if uitslag ->> 'uitslag' = 'geen_quorum' then perform refuse('NA409', 'geen_quorum'); end if;
  if uitslag ->> 'uitslag' = 'toekennen' then
    if betaling_onderweg(a.id) then perform refuse('NA409', 'betaling_onderweg'); end if;
    perform move_aanvraag(a.id, 'herzien', moment, h.reden);
    perform replace_besluit(a, h, b_id, uitslag, waarom, moment);
    update herziening set stand = 'aangenomen', telling = uitslag, motivering = waarom, nieuw_besluit_id = b_id,
           afgedaan_door = huidige_gebruiker(), afgedaan_op = moment where netwerk_id = h.netwerk_id and id = h.id;
    update bezwaar set afgedaan_op = moment where netwerk_id = a.netwerk_id and id = h.bezwaar_id;
    -- Nothing left to pay, and something was: it can be checked. A besluit that grants nothing ends here, as a refusal does.
    if not exists (select from besluit b join grootboek_mutatie m on m.netwerk_id = b.netwerk_id and m.besluit_id = b.id
         where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id having sum(m.verplicht_cent) <> 0)
       and exists (select from besluit b join grootboek_mutatie m on m.netwerk_id = b.netwerk_id and m.besluit_id = b.id and m.soort = 'betaling'
         where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id) then
      perform move_aanvraag(a.id, 'afronden', moment);
    end if;
    return 'aangenomen';
  end if;
  perform close_herziening(h, 'verworpen', waarom, uitslag, moment);
  return 'verworpen';
end $$;

-- Without a new besluit: the old one stands, and a bezwaar goes back to who handles it.
create function close_herziening(h herziening, hoe text, waarom text, uitslag jsonb, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update herziening set stand = hoe, telling = uitslag, motivering = waarom, afgedaan_door = huidige_gebruiker(), afgedaan_op = moment
   where netwerk_id = h.netwerk_id and id = h.id;
  update bezwaar set uitkomst = null, motivering = '', herziening_id = null where netwerk_id = h.netwerk_id and id = h.bezwaar_id;
  update aanvraag set versie = versie + 1, gewijzigd_op = moment where netwerk_id = h.netwerk_id and id = h.aanvraag_id;
end $$;

create function stop_herziening(a_id uuid, h_id uuid, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; h herziening;
begin
  a := lock_aanvraag(a_id);
  h := lock_herziening(a, h_id);
  if not mag_voorstellen(a, huidige_gebruiker()) and h.voorgesteld_door <> huidige_gebruiker() then perform refuse('NA403', 'niet_jouw_stap'); end if;
  perform close_herziening(h, 'gestopt', waarom, null, moment);
end $$;

-- Money that comes back against a claim: it goes where it was paid from, the latest payment first.
create function receive_terug(a_id uuid, v_id uuid, o_id uuid, bedrag bigint, uitleg text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; v vordering; p record; rest bigint := bedrag; deel bigint;
begin
  a := lock_aanvraag(a_id);
  if not ('betaler' = any(betrekkingen(a, huidige_gebruiker()))) then
    perform refuse('NA403', case when heeft_rol('betaler') then 'vier_mensen' else 'niet_jouw_stap' end);
  end if;
  select * into v from vordering where netwerk_id = a.netwerk_id and aanvraag_id = a.id and id = v_id for update;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if bedrag <= 0 or bedrag > v.bedrag_cent - v.ontvangen_cent - v.kwijtgescholden_cent - v.vervallen_cent then
    perform refuse('NA409', 'meer_dan_gevorderd');
  end if;
  for p in select m.besluit_id, m.budgetjaar, sum(m.betaald_cent)::bigint as cent from grootboek_mutatie m
             join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id and b.aanvraag_id = a.id
            where m.netwerk_id = a.netwerk_id and m.regel_id = v.regel_id group by 1, 2 having sum(m.betaald_cent) > 0
            order by max(m.op) desc, 1, 2 loop
    deel := least(rest, p.cent);
    exit when deel <= 0;
    insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
      select a.netwerk_id, gen_random_uuid(), a.fonds_id, p.budgetjaar, 'terugontvangst', deel, 0, -deel, p.besluit_id, r.id,
             left(a.code || ': terugbetaald, ' || r.wat, 1000), moment
        from aanvraag_regel r where r.netwerk_id = a.netwerk_id and r.id = v.regel_id;
    rest := rest - deel;
  end loop;
  if rest > 0 then perform refuse('NA409', 'meer_dan_gevorderd'); end if;
  update vordering set ontvangen_cent = ontvangen_cent + bedrag where netwerk_id = v.netwerk_id and id = v.id;
  insert into vordering_ontvangst (netwerk_id, id, aanvraag_id, vordering_id, bedrag_cent, toelichting, door, op)
    values (a.netwerk_id, o_id, a.id, v.id, bedrag, uitleg, huidige_gebruiker(), moment);
end $$;

create function note_hulp(a_id uuid, b_id uuid, h_wie text, h_wat text, h_wanneer text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  if not exists (select from besluit where netwerk_id = a.netwerk_id and aanvraag_id = a.id and id = b_id and voorzitter_id = huidige_gebruiker()) then
    perform refuse('NA403', 'niet_jouw_stap');
  end if;
  insert into besluit_hulp (netwerk_id, besluit_id, aanvraag_id, wie, wat, wanneer) values (a.netwerk_id, b_id, a.id, h_wie, h_wat, h_wanneer);
end $$;

-- A refusal without a next step is never committed.
create function check_hulp() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.uitkomst = 'afgewezen' and not exists (select from besluit_hulp where netwerk_id = new.netwerk_id and besluit_id = new.id) then
    perform refuse('NA409', 'hulp_nodig');
  end if;
  return null;
end $$;
create constraint trigger hulp_bij_afwijzing after insert on besluit deferrable initially deferred
  for each row execute function check_hulp();

create function check_tijdens_herziening() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a_id uuid;
begin
  if tg_table_name = 'verantwoording' then
    a_id := (to_jsonb(new) ->> 'aanvraag_id')::uuid;
    if exists (select from bezwaar where netwerk_id = new.netwerk_id and aanvraag_id = a_id and afgedaan_op is null) then
      perform refuse('NA409', 'bezwaar_loopt');
    end if;
  else
    select aanvraag_id into a_id from besluit where netwerk_id = new.netwerk_id and id = (to_jsonb(new) ->> 'besluit_id')::uuid;
  end if;
  if herziening_open(a_id) and (tg_table_name = 'verantwoording' or not betaling_onderweg(a_id)) then perform refuse('NA409', 'herziening_loopt'); end if;
  return new;
end $$;
create trigger betaling_wacht before insert on grootboek_mutatie for each row when (new.soort = 'betaling') execute function check_tijdens_herziening();
create trigger verantwoording_wacht before insert on verantwoording for each row execute function check_tijdens_herziening();

-- Who voted on a herziening decided too: that person pays and checks nothing here.
create function check_stemde_niet() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a_id uuid; ik uuid := coalesce(huidige_gebruiker(), new.door);
begin
  a_id := coalesce((to_jsonb(new) ->> 'aanvraag_id')::uuid, (select b.aanvraag_id from besluit b
    where b.netwerk_id = new.netwerk_id and b.id = (to_jsonb(new) ->> 'besluit_id')::uuid));
  if exists (select from herziening_stem s where s.netwerk_id = new.netwerk_id and s.aanvraag_id = a_id and s.gebruiker_id = ik) then
    perform refuse('NA403', 'vier_mensen');
  end if;
  return new;
end $$;
create trigger betaler_stemde_niet before insert on grootboek_mutatie for each row
  when (new.soort in ('betaling', 'terugontvangst')) execute function check_stemde_niet();
create trigger controleur_stemde_niet before insert on verantwoording for each row execute function check_stemde_niet();

-- Paid is paid, whichever besluit it was paid under; promised is what the besluit itself still has open.
create or replace function regel_stand(b_id uuid, r_id uuid) returns table (betaald bigint, open bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(m.betaald_cent), 0)::bigint, coalesce(sum(m.verplicht_cent) filter (where m.besluit_id = b.id), 0)::bigint
    from besluit b join besluit alle on alle.netwerk_id = b.netwerk_id and alle.aanvraag_id = b.aanvraag_id
    left join grootboek_mutatie m on m.netwerk_id = alle.netwerk_id and m.besluit_id = alle.id and m.regel_id = r_id
   where b.netwerk_id = huidig_netwerk() and b.id = b_id and b.aanvraag_id = any(array(select zichtbare_aanvragen()))
$$;

-- The voorzitter who records a new besluit books what comes free, but paid nothing.
create or replace function betaal_mensen(a aanvraag) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select m.door from grootboek_mutatie m join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
   where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and m.soort in ('betaling', 'vrijval', 'terugontvangst')
     and not (m.soort = 'vrijval' and exists (select from besluit n where n.netwerk_id = b.netwerk_id and n.aanvraag_id = b.aanvraag_id
       and n.vervangt_id is not null and n.genomen_op = m.op and n.voorzitter_id = m.door))
$$;

-- Where two people decide, a new besluit may be for two others than the first time: they see the pack while they can vote on
-- it, and afterwards when they did. In plpgsql, because it keeps its plans; each policy on an aanvraag asks this.
create or replace function commissie_aanvragen() returns setof uuid language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return query select a.id from aanvraag a join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
   where a.netwerk_id = huidig_netwerk() and a.fonds_id = any(array(select eigen_fondsen())) and m.wijze <> 'twee_collegas';
  if heeft_rol('fondsbeheerder') or heeft_rol('controleur') then
    return query select a.id from aanvraag a where a.netwerk_id = huidig_netwerk() and a.ingediend_op is not null;
  end if;
  return query select s.aanvraag_id from stem s
   where s.netwerk_id = huidig_netwerk() and s.gebruiker_id = huidige_gebruiker() and s.plek in ('collega_1', 'collega_2', 'teamleider');
  return query select s.aanvraag_id from herziening_stem s
   where s.netwerk_id = huidig_netwerk() and s.gebruiker_id = huidige_gebruiker() and s.plek in ('collega_1', 'collega_2', 'teamleider');
  if heeft_rol('professional') or heeft_rol('teamleider') or heeft_rol('praktijkverbinder') then
    return query select a.id from aanvraag a join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
     where a.netwerk_id = huidig_netwerk() and a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')
       and m.wijze in ('twee_collegas', 'teamleider_en_commissielid') and a.aanvrager_id <> huidige_gebruiker()
       and stembeletselen(a, huidige_gebruiker()) = '{}';
    return query select a.id from herziening h join aanvraag a on a.netwerk_id = h.netwerk_id and a.id = h.aanvraag_id
      join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
     where h.netwerk_id = huidig_netwerk() and h.stand in ('zienswijze', 'stemmen') and a.aanvrager_id <> huidige_gebruiker()
       and m.wijze in ('twee_collegas', 'teamleider_en_commissielid') and herziening_beletselen(a, h.id, huidige_gebruiker()) = '{}';
  end if;
end $$;
create index herziening_open on herziening (netwerk_id) where stand in ('zienswijze', 'stemmen');
create index stem_gebruiker on stem (netwerk_id, gebruiker_id) where plek in ('collega_1', 'collega_2', 'teamleider');
create index herziening_stem_gebruiker on herziening_stem (netwerk_id, gebruiker_id) where plek in ('collega_1', 'collega_2', 'teamleider');
