-- What a bank does with one payment of many: it refuses it, or sends it back after a new besluit. Without this a refused payment
-- stays on its way for ever, and a family is asked for money that it never got or gave back already.

-- Before the release a betaler takes a payment out; after it went to the bank only a second one, because the bank refused it.
create or replace function remove_betaalpost(o_id uuid, p_id uuid, waarom text, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare o betaalopdracht; post_code text;
begin
  o := lock_opdracht(o_id);
  if not heeft_rol('betaler') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  if o.stand not in ('concept', 'verzonden') then perform refuse('NA409', 'opdracht_verkeerde_stand'); end if;
  if o.stand = 'verzonden' and o.voorbereid_door = huidige_gebruiker() then perform refuse('NA403', 'zelf_voorbereid'); end if;
  select code into post_code from betaalpost where netwerk_id = o.netwerk_id and opdracht_id = o.id and id = p_id and stand = 'open';
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  perform free_betaalposten(o.id, array[p_id]);
  update betaalopdracht set versie = versie + 1 where netwerk_id = o.netwerk_id and id = o.id;
  insert into betaalopdracht_gebeurtenis (netwerk_id, opdracht_id, nr, gebeurtenis, van, naar, reden, door, op)
    select o.netwerk_id, o.id, coalesce(max(nr), 0) + 1, case o.stand when 'concept' then 'eruit_gehaald' else 'geweigerd' end, o.stand, o.stand,
           left(post_code || ': ' || waarom, 2000), huidige_gebruiker(), moment
      from betaalopdracht_gebeurtenis where netwerk_id = o.netwerk_id and opdracht_id = o.id;
  if exists (select from betaalpost where netwerk_id = o.netwerk_id and opdracht_id = o.id and stand = 'open') then return; end if;
  if exists (select from betaalpost where netwerk_id = o.netwerk_id and opdracht_id = o.id and stand in ('betaald', 'retour')) then
    perform move_opdracht(o.id, 'verwerken', '', moment);
  else
    perform move_opdracht(o.id, 'laten_vervallen', waarom, moment);
  end if;
end $$;

-- After money of an earlier besluit came back: the claim is never more than what the family still has above the grant, and what the
-- besluit of now grants is promised and planned again. What was stopped, or given back because it was over, is not.
create function follow_retour(a aanvraag, r_id uuid, hoogstens bigint, jaar smallint, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare b besluit := geldig_besluit(a.netwerk_id, a.id); toegekend bigint; te_veel bigint; nog bigint; laatste integer; wat_regel text;
begin
  select toegekend_cent into toegekend from besluit_regel where netwerk_id = a.netwerk_id and besluit_id = b.id and regel_id = r_id;
  toegekend := coalesce(toegekend, 0);
  select sum(bedrag_cent - ontvangen_cent - kwijtgescholden_cent - vervallen_cent)
         - greatest(regel_betaald(a, r_id) - toegekend - sum(kwijtgescholden_cent), 0) into te_veel
    from vordering where netwerk_id = a.netwerk_id and aanvraag_id = a.id and regel_id = r_id;
  if te_veel > 0 then
    -- At most one claim on a line is open: a new one takes the place of the one before.
    update vordering set vervallen_cent = vervallen_cent + te_veel
     where netwerk_id = a.netwerk_id and aanvraag_id = a.id and regel_id = r_id
       and bedrag_cent - ontvangen_cent - kwijtgescholden_cent - vervallen_cent >= te_veel;
  end if;
  select toegekend - regel_betaald(a, r_id)
         - coalesce(sum(m.verplicht_cent) filter (where m.besluit_id = b.id), 0)
         - coalesce(sum(m.vrij_cent) filter (where m.besluit_id = b.id and m.soort = 'vrijval'), 0)
         - greatest(coalesce(sum(m.vrij_cent) filter (where m.soort = 'terugontvangst' and not exists (select from betaling_retour t
             where t.netwerk_id = m.netwerk_id and t.mutatie_id = m.id)), 0)
           - (select coalesce(sum(o.bedrag_cent), 0) from vordering_ontvangst o join vordering v on v.netwerk_id = o.netwerk_id and v.id = o.vordering_id
               where v.netwerk_id = a.netwerk_id and v.aanvraag_id = a.id and v.regel_id = r_id), 0) into nog
    from grootboek_mutatie m join besluit x on x.netwerk_id = m.netwerk_id and x.id = m.besluit_id and x.aanvraag_id = a.id
   where m.netwerk_id = a.netwerk_id and m.regel_id = r_id;
  nog := least(nog, hoogstens);
  if nog <= 0 then return; end if;
  perform move_aanvraag(a.id, 'retour', moment, '');
  select wat into wat_regel from aanvraag_regel where netwerk_id = a.netwerk_id and id = r_id;
  select coalesce(max(nr), 0) into laatste from betaaltermijn where netwerk_id = a.netwerk_id and besluit_id = b.id and regel_id = r_id;
  insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
    values (a.netwerk_id, gen_random_uuid(), a.fonds_id, jaar, 'toekenning', -nog, nog, 0, b.id, r_id,
            left(a.code || ': opnieuw toegezegd na een retour, ' || wat_regel, 1000), moment);
  perform add_termijnen(a.netwerk_id, b.id, r_id, nog);
  -- Like every payment that came back: paid again only to an account that was looked at after this moment.
  update betaaltermijn set retour_op = moment
   where netwerk_id = a.netwerk_id and besluit_id = b.id and regel_id = r_id and nr > laatste;
end $$;
revoke execute on function follow_retour from public;

create or replace function book_retour(t_id uuid, hoe text, waarom text, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare t betaaltermijn; a aanvraag; m_id uuid := gen_random_uuid(); is_geldig boolean;
begin
  select * into strict t from betaaltermijn where netwerk_id = huidig_netwerk() and id = t_id;
  if t.stand <> 'betaald' then perform refuse('NA409', 'niet_betaald'); end if;
  select * into strict a from aanvraag where netwerk_id = t.netwerk_id and id = t.aanvraag_id;
  perform require_betrekking(a.id, array['betaler']);
  is_geldig := (geldig_besluit(a.netwerk_id, a.id)).id = t.besluit_id;
  update betaalpost set stand = 'retour' where netwerk_id = t.netwerk_id and termijn_id = t.id and stand = 'betaald';
  if is_geldig then
    perform move_aanvraag(a.id, 'retour', moment, waarom);
    update betaaltermijn set stand = 'gepland', mutatie_id = null, betaald_op = null, retour_op = moment where netwerk_id = t.netwerk_id and id = t.id;
    perform book_regel(a, t.besluit_id, t.regel_id, m_id, 'correctie', array[0, t.bedrag_cent, -t.bedrag_cent], 'teruggekomen van de bank: ' || waarom, moment);
  else
    -- A later besluit says what is still to be paid: this money is the fonds's again.
    update betaaltermijn set stand = 'vervallen', mutatie_id = null, betaald_op = null, retour_op = moment where netwerk_id = t.netwerk_id and id = t.id;
    perform book_regel(a, t.besluit_id, t.regel_id, m_id, 'terugontvangst', array[t.bedrag_cent, 0, -t.bedrag_cent], 'teruggekomen van de bank: ' || waarom, moment);
  end if;
  insert into betaling_retour (netwerk_id, mutatie_id, betaling_id, aanvraag_id, termijn_id, via, reden, door, op)
    values (a.netwerk_id, m_id, t.mutatie_id, a.id, t.id, hoe, waarom, huidige_gebruiker(), moment);
  if not is_geldig then
    perform follow_retour(a, t.regel_id, t.bedrag_cent, (select budgetjaar from grootboek_mutatie where netwerk_id = a.netwerk_id and id = m_id), moment);
  end if;
end $$;

-- One odd line must not hold up a whole statement: a return of more than is still paid on its line is for a person too.
create or replace function bankbeletsel(p_ids uuid[], uit text) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select min(case
      when not ('betaler' = any(betrekkingen(a, huidige_gebruiker()))) then 'vier_mensen'
      when uit = 'betaling' and p.stand <> 'open' then 'al_betaald'
      when uit = 'betaling' and o.stand not in ('vrijgegeven', 'verzonden') then 'niet_onderweg'
      when uit = 'retour' and (p.stand <> 'betaald' or a.stand = 'verantwoord') then 'niet_betaald'
      when uit = 'retour' and p.bedrag_cent > coalesce((select sum(m.betaald_cent) from grootboek_mutatie m
        where m.netwerk_id = t.netwerk_id and m.besluit_id = t.besluit_id and m.regel_id = t.regel_id), 0) then 'deels_terug' end)
    from betaalpost p join aanvraag a on a.netwerk_id = p.netwerk_id and a.id = p.aanvraag_id
    join betaaltermijn t on t.netwerk_id = p.netwerk_id and t.id = p.termijn_id
    join betaalopdracht o on o.netwerk_id = p.netwerk_id and o.id = p.opdracht_id
   where p.netwerk_id = huidig_netwerk() and p.id = any(p_ids)
$$;

-- Money that a family pays back is booked against what is claimed from it first, also when a betaler reads it as what was left
-- over, or ties it to a line of the bank: else the claim stays open and the family is asked for it again.
create or replace function receive_rest(a_id uuid, m_id uuid, r_id uuid, bedrag bigint, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; b_id uuid; v vordering; deel bigint; rest bigint := bedrag;
begin
  a := lock_aanvraag(a_id);
  perform require_betrekking(a.id, array['betaler']);
  if a.stand not in ('besloten', 'uitbetaald') then perform refuse('NA409', 'verkeerde_stand'); end if;
  for v in select * from vordering where netwerk_id = a.netwerk_id and aanvraag_id = a.id and regel_id = r_id
            and bedrag_cent > ontvangen_cent + kwijtgescholden_cent + vervallen_cent order by op, id loop
    deel := least(rest, v.bedrag_cent - v.ontvangen_cent - v.kwijtgescholden_cent - v.vervallen_cent);
    exit when deel <= 0;
    perform receive_terug(a.id, v.id, gen_random_uuid(), deel, waarom, moment);
    rest := rest - deel;
  end loop;
  if rest > 0 then
    select m.besluit_id into b_id from grootboek_mutatie m join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
     where m.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and m.regel_id = r_id
     group by m.besluit_id having sum(m.betaald_cent) >= rest order by max(m.op) desc, m.besluit_id limit 1;
    if b_id is null then perform refuse('NA409', 'niet_genoeg_betaald'); end if;
    perform book_regel(a, b_id, r_id, m_id, 'terugontvangst', array[rest, 0, -rest], waarom, moment);
  end if;
  update aanvraag set versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
end $$;
