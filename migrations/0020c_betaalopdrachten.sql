-- Orders that one betaler makes and a second one releases, and money that came back.

-- The order ------------------------------------------------------------------------------------------------------------

-- The life of a betaalopdracht: the same rows as `opdrachtOvergangen` in packages/domain/src/betalingen/opdracht.ts.
create function opdracht_overgangen() returns table (van text, gebeurtenis text, naar text, wie text) language sql immutable parallel safe as $$
  values
    ('concept', 'vrijgeven', 'vrijgegeven', 'tweede'),
    ('concept', 'laten_vervallen', 'vervallen', 'betaler'),
    ('vrijgegeven', 'verzenden', 'verzonden', 'betaler'),
    ('vrijgegeven', 'verwerken', 'verwerkt', 'betaler'),
    ('vrijgegeven', 'laten_vervallen', 'vervallen', 'betaler'),
    ('verzonden', 'verwerken', 'verwerkt', 'betaler'),
    ('verzonden', 'laten_vervallen', 'vervallen', 'tweede')
$$;

create function move_opdracht(o_id uuid, wat text, waarom text, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare o betaalopdracht; stap record;
begin
  select * into strict o from betaalopdracht where netwerk_id = huidig_netwerk() and id = o_id;
  select * into stap from opdracht_overgangen() t where t.van = o.stand and t.gebeurtenis = wat;
  if not found then perform refuse('NA409', 'opdracht_verkeerde_stand'); end if;
  if not heeft_rol('betaler') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  if stap.wie = 'tweede' and o.voorbereid_door = huidige_gebruiker() then perform refuse('NA403', 'zelf_voorbereid'); end if;
  update betaalopdracht set stand = stap.naar, versie = versie + 1,
         vrijgegeven_door = case wat when 'vrijgeven' then huidige_gebruiker() else vrijgegeven_door end,
         vrijgegeven_op = case wat when 'vrijgeven' then moment else vrijgegeven_op end,
         uitvoeren_op = case wat when 'vrijgeven' then greatest(uitvoeren_op, amsterdam(moment)) else uitvoeren_op end
   where netwerk_id = o.netwerk_id and id = o.id;
  insert into betaalopdracht_gebeurtenis (netwerk_id, opdracht_id, nr, gebeurtenis, van, naar, reden, door, op)
    select o.netwerk_id, o.id, coalesce(max(nr), 0) + 1, wat, o.stand, stap.naar, waarom, huidige_gebruiker(), moment
      from betaalopdracht_gebeurtenis where netwerk_id = o.netwerk_id and opdracht_id = o.id;
end $$;

-- First every aanvraag in it, then the order itself: the same way round as whoever stops a line.
create function lock_opdracht(o_id uuid) returns betaalopdracht language plpgsql security definer set search_path = public, pg_temp as $$
declare o betaalopdracht;
begin
  if not (heeft_rol('betaler') or heeft_rol('controleur')) then perform refuse('NA404', 'niet_gevonden'); end if;
  perform lock_aanvragen(array(select distinct aanvraag_id from betaalpost where netwerk_id = huidig_netwerk() and opdracht_id = o_id));
  select * into o from betaalopdracht where netwerk_id = huidig_netwerk() and id = o_id for update;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  return o;
end $$;

create function create_betaalopdracht(o_id uuid, f_id uuid, datum date, t_ids uuid[], moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare n_id uuid := huidig_netwerk(); rekening fonds_betaalrekening; t betaaltermijn; a aanvraag; r record; beletsel text; nu_jaar smallint := extract(year from moment at time zone 'Europe/Amsterdam');
begin
  if not heeft_rol('betaler') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  if cardinality(t_ids) = 0 then perform refuse('NA409', 'niets_gekozen'); end if;
  perform lock_aanvragen(array(select distinct aanvraag_id from betaaltermijn where netwerk_id = n_id and id = any(t_ids)));
  select * into rekening from fonds_betaalrekening where netwerk_id = n_id and fonds_id = f_id;
  if not found then perform refuse('NA409', 'geen_fondsrekening'); end if;
  if datum < amsterdam(moment) then perform refuse('NA409', 'datum_voorbij'); end if;
  if (select count(*) from betaaltermijn x join aanvraag y on y.netwerk_id = x.netwerk_id and y.id = x.aanvraag_id
       where x.netwerk_id = n_id and x.id = any(t_ids) and y.fonds_id = f_id) <> (select count(distinct x) from unnest(t_ids) x) then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  insert into opdrachtnummer as o (netwerk_id, jaar, laatste) values (n_id, nu_jaar, 1)
    on conflict (netwerk_id, jaar) do update set laatste = o.laatste + 1;
  insert into betaalopdracht (netwerk_id, id, fonds_id, code, uitvoeren_op, iban, houder, voorbereid_door, voorbereid_op)
    select n_id, o_id, f_id, 'BO-' || o.jaar || '-' || lpad(o.laatste::text, greatest(4, length(o.laatste::text)), '0'), datum,
           rekening.iban, rekening.houder, huidige_gebruiker(), moment
      from opdrachtnummer o where o.netwerk_id = n_id and o.jaar = nu_jaar;
  for t in select x.* from betaaltermijn x where x.netwerk_id = n_id and x.id = any(t_ids) order by x.aanvraag_id, x.regel_id, x.nr loop
    select * into strict a from aanvraag where netwerk_id = n_id and id = t.aanvraag_id;
    perform require_betrekking(a.id, array['betaler']);
    if t.stand = 'in_opdracht' then perform refuse('NA409', 'al_in_opdracht'); end if;
    beletsel := betaalbeletsel(t);
    if beletsel is not null then perform refuse('NA409', 'beletsel_' || beletsel); end if;
    if t.gepland_op > datum then perform refuse('NA409', 'te_vroeg'); end if;
    select g.volgorde, g.wat, k.iban, k.houder, k.kenmerk, (select count(*) from betaalpost p where p.netwerk_id = n_id and p.aanvraag_id = a.id) + 1 as nr
      into strict r from aanvraag_regel g, regel_rekening(n_id, t.regel_id) k where g.netwerk_id = n_id and g.id = t.regel_id;
    update betaaltermijn set stand = 'in_opdracht' where netwerk_id = n_id and id = t.id;
    insert into betaalpost (netwerk_id, id, opdracht_id, aanvraag_id, termijn_id, code, bedrag_cent, iban, houder, kenmerk, omschrijving)
      values (n_id, gen_random_uuid(), o_id, a.id, t.id, format('%s-%s', a.code, case when r.nr < 10 then '0' || r.nr else r.nr::text end),
              t.bedrag_cent, r.iban, r.houder, r.kenmerk, r.wat);
  end loop;
end $$;

-- A second person looks at every payment once more, by what is true at this moment.
create function release_betaalopdracht(o_id uuid, gezien integer, moment timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare o betaalopdracht; p record; beletsel text;
begin
  o := lock_opdracht(o_id);
  if o.versie <> gezien then return false; end if;
  perform move_opdracht(o.id, 'vrijgeven', '', moment);
  if not exists (select from betaalpost where netwerk_id = o.netwerk_id and opdracht_id = o.id and stand = 'open') then
    perform refuse('NA409', 'niets_gekozen');
  end if;
  for p in select x.aanvraag_id, x.iban, x.bedrag_cent, t from betaalpost x
             join betaaltermijn t on t.netwerk_id = x.netwerk_id and t.id = x.termijn_id
            where x.netwerk_id = o.netwerk_id and x.opdracht_id = o.id and x.stand = 'open' order by x.aanvraag_id, x.id loop
    perform require_betrekking(p.aanvraag_id, array['betaler']);
    beletsel := betaalbeletsel(p.t);
    if beletsel is not null then perform refuse('NA409', 'beletsel_' || beletsel); end if;
    if p.iban <> (select k.iban from regel_rekening(o.netwerk_id, (p.t).regel_id) k) then perform refuse('NA409', 'rekening_veranderd'); end if;
    if p.bedrag_cent <> (p.t).bedrag_cent then perform refuse('NA409', 'bedrag_veranderd'); end if;
  end loop;
  return true;
end $$;

create function send_betaalopdracht(o_id uuid, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform lock_opdracht(o_id);
  perform move_opdracht(o_id, 'verzenden', '', moment);
end $$;

create function free_betaalposten(o_id uuid, p_ids uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  with weg as (update betaalpost set stand = 'vervallen'
     where netwerk_id = huidig_netwerk() and opdracht_id = o_id and stand = 'open' and (p_ids is null or id = any(p_ids)) returning termijn_id)
  update betaaltermijn set stand = 'gepland' where netwerk_id = huidig_netwerk() and stand = 'in_opdracht' and id in (select termijn_id from weg)
$$;

create function expire_betaalopdracht(o_id uuid, waarom text, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform lock_opdracht(o_id);
  if exists (select from betaalpost where netwerk_id = huidig_netwerk() and opdracht_id = o_id and stand in ('betaald', 'retour')) then
    perform refuse('NA409', 'al_betaald');
  end if;
  perform move_opdracht(o_id, 'laten_vervallen', waarom, moment);
  perform free_betaalposten(o_id, null);
end $$;

create function remove_betaalpost(o_id uuid, p_id uuid, waarom text, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare o betaalopdracht;
begin
  o := lock_opdracht(o_id);
  if not heeft_rol('betaler') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  if o.stand <> 'concept' then perform refuse('NA409', 'opdracht_verkeerde_stand'); end if;
  if not exists (select from betaalpost where netwerk_id = o.netwerk_id and opdracht_id = o.id and id = p_id and stand = 'open') then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  perform free_betaalposten(o.id, array[p_id]);
  update betaalopdracht set versie = versie + 1 where netwerk_id = o.netwerk_id and id = o.id;
  if not exists (select from betaalpost where netwerk_id = o.netwerk_id and opdracht_id = o.id and stand = 'open') then
    perform move_opdracht(o.id, 'laten_vervallen', waarom, moment);
  end if;
end $$;

-- Books one post of a released order; the caller holds the locks of aanvraag and order.
create function book_post(p_id uuid, moment timestamptz) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare p betaalpost; o betaalopdracht;
begin
  select * into strict p from betaalpost where netwerk_id = huidig_netwerk() and id = p_id;
  select * into strict o from betaalopdracht where netwerk_id = p.netwerk_id and id = p.opdracht_id;
  if o.stand not in ('vrijgegeven', 'verzonden') then perform refuse('NA409', 'opdracht_verkeerde_stand'); end if;
  if p.stand <> 'open' then perform refuse('NA409', 'al_betaald'); end if;
  -- As long as the post is open the aanvraag counts as on its way to the bank: a herziening does not stop that.
  perform book_betaling(p.termijn_id, gen_random_uuid(), '', moment);
  update betaalpost set stand = 'betaald' where netwerk_id = p.netwerk_id and id = p.id;
  if not exists (select from betaalpost where netwerk_id = p.netwerk_id and opdracht_id = o.id and stand = 'open') then
    perform move_opdracht(o.id, 'verwerken', '', moment);
  else
    update betaalopdracht set versie = versie + 1 where netwerk_id = o.netwerk_id and id = o.id;
  end if;
end $$;

-- By hand: the bank says these were paid, and there is no file of it. Null is every open post.
create function settle_betaalopdracht(o_id uuid, p_ids uuid[], waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare o betaalopdracht; p betaalpost; gedaan integer := 0;
begin
  o := lock_opdracht(o_id);
  for p in select * from betaalpost where netwerk_id = o.netwerk_id and opdracht_id = o.id
            and (id = any(p_ids) or (p_ids is null and stand = 'open')) order by aanvraag_id, id loop
    perform book_post(p.id, moment);
    gedaan := gedaan + 1;
  end loop;
  if gedaan = 0 or gedaan < cardinality(p_ids) then perform refuse('NA409', 'al_betaald'); end if;
  insert into betaalopdracht_gebeurtenis (netwerk_id, opdracht_id, nr, gebeurtenis, van, naar, reden, door, op)
    select o.netwerk_id, o.id, max(nr) + 1, 'met_de_hand', o.stand, o.stand, waarom, huidige_gebruiker(), moment
      from betaalopdracht_gebeurtenis where netwerk_id = o.netwerk_id and opdracht_id = o.id;
end $$;

-- Money that came back ---------------------------------------------------------------------------------------------------

create function book_retour(t_id uuid, hoe text, waarom text, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare t betaaltermijn; a aanvraag; m_id uuid := gen_random_uuid();
begin
  select * into strict t from betaaltermijn where netwerk_id = huidig_netwerk() and id = t_id;
  if t.stand <> 'betaald' then perform refuse('NA409', 'niet_betaald'); end if;
  select * into strict a from aanvraag where netwerk_id = t.netwerk_id and id = t.aanvraag_id;
  perform require_betrekking(a.id, array['betaler']);
  update betaalpost set stand = 'retour' where netwerk_id = t.netwerk_id and termijn_id = t.id and stand = 'betaald';
  if (geldig_besluit(a.netwerk_id, a.id)).id = t.besluit_id then
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
end $$;

create function return_termijn(a_id uuid, t_id uuid, waarom text, moment timestamptz) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform lock_aanvraag(a_id);
  if not exists (select from betaaltermijn where netwerk_id = huidig_netwerk() and aanvraag_id = a_id and id = t_id) then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  perform book_retour(t_id, 'hand', waarom, moment);
end $$;

-- What was left over comes back to the fonds.
create function receive_rest(a_id uuid, m_id uuid, r_id uuid, bedrag bigint, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; b_id uuid;
begin
  a := lock_aanvraag(a_id);
  perform require_betrekking(a.id, array['betaler']);
  if a.stand not in ('besloten', 'uitbetaald') then perform refuse('NA409', 'verkeerde_stand'); end if;
  select m.besluit_id into b_id from grootboek_mutatie m join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
   where m.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and m.regel_id = r_id
   group by m.besluit_id having sum(m.betaald_cent) >= bedrag order by max(m.op) desc, m.besluit_id limit 1;
  if b_id is null then perform refuse('NA409', 'niet_genoeg_betaald'); end if;
  perform book_regel(a, b_id, r_id, m_id, 'terugontvangst', array[bedrag, 0, -bedrag], waarom, moment);
  update aanvraag set versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
end $$;
