-- The steps of an aanvraag as commands that lock, look who may, and write: the app has no other way to take them.
-- A concept belongs to its casus and to who made it; the rest is filled in at submission.
create function start_aanvraag() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select huishouden_id, code into strict new.huishouden_id, new.casus_code from casus
   where netwerk_id = new.netwerk_id and id = new.casus_id;
  new.aanvrager_id := coalesce(huidige_gebruiker(), new.aanvrager_id);
  new.stand := 'concept';
  new.ingediend_op := null; new.gevraagd_cent := null; new.twaalf_maanden_cent := null; new.mandaatregel_id := null;
  return new;
end $$;
create trigger aanvraag_begin before insert on aanvraag for each row execute function start_aanvraag();

-- Regels and doorbraken change in a concept only; the row lock makes saving and submitting wait for each other.
create function check_concept() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end); nu_stand text;
begin
  select stand into nu_stand from aanvraag
   where netwerk_id = (rij ->> 'netwerk_id')::uuid and id = (rij ->> 'aanvraag_id')::uuid for share;
  if nu_stand <> 'concept' then perform refuse('NA409', 'aanvraag_vast'); end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger regel_in_concept before insert or update or delete on aanvraag_regel for each row execute function check_concept();
create trigger doorbraak_in_concept before insert or update or delete on aanvraag_doorbraak for each row execute function check_concept();

-- What has been decided on, said, decided or booked stays as it was, for the owner of the tables too.
create function refuse_wijziging() returns trigger language plpgsql as $$
begin
  raise exception '% verandert nooit', tg_table_name using errcode = 'NA409', constraint = 'blijft_zoals_het_was';
end $$;
do $$
declare t text;
begin
  foreach t in array array['aanvraag_pakket', 'aanvraag_gebeurtenis', 'terugtreding', 'besluit', 'besluit_regel', 'grootboek_mutatie', 'betaling', 'verantwoording'] loop
    execute format('create trigger nooit_anders before update or delete on %I for each row execute function refuse_wijziging()', t);
    execute format('create trigger nooit_leeg before truncate on %I for each statement execute function refuse_wijziging()', t);
  end loop;
end $$;

-- The row of fonds and budgetjaar is the lock: mutaties of one year queue up here, and a check keeps each column at zero or more.
create function book_mutatie() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rest bigint;
begin
  new.door := coalesce(huidige_gebruiker(), new.door);
  insert into grootboek_saldo (netwerk_id, fonds_id, budgetjaar) values (new.netwerk_id, new.fonds_id, new.budgetjaar) on conflict do nothing;
  update grootboek_saldo set vrij_cent = vrij_cent + new.vrij_cent, verplicht_cent = verplicht_cent + new.verplicht_cent,
         betaald_cent = betaald_cent + new.betaald_cent, laatste_nr = laatste_nr + 1
   where netwerk_id = new.netwerk_id and fonds_id = new.fonds_id and budgetjaar = new.budgetjaar returning laatste_nr into new.nr;
  if new.besluit_id is not null then
    -- Nothing is paid twice: what is still promised on one line covers every payment and release of it.
    select coalesce(sum(verplicht_cent), 0) + new.verplicht_cent into rest from grootboek_mutatie
     where netwerk_id = new.netwerk_id and besluit_id = new.besluit_id and regel_id = new.regel_id;
    if rest < 0 then perform refuse('NA409', 'meer_dan_toegekend'); end if;
    if new.soort = 'toekenning' and rest > (select toegekend_cent from besluit_regel
         where netwerk_id = new.netwerk_id and besluit_id = new.besluit_id and regel_id = new.regel_id) then
      perform refuse('NA409', 'meer_dan_toegekend');
    end if;
  end if;
  return new;
end $$;
create trigger boeken before insert on grootboek_mutatie for each row execute function book_mutatie();

create function check_paar() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.paar_id is not null and (select count(*) <> 2 or sum(vrij_cent) <> 0 or sum(verplicht_cent) <> 0 or sum(betaald_cent) <> 0
       from grootboek_mutatie where netwerk_id = new.netwerk_id and paar_id = new.paar_id) then
    perform refuse('NA409', 'paar_niet_nul');
  end if;
  return null;
end $$;
create constraint trigger paar_is_nul after insert on grootboek_mutatie deferrable initially deferred
  for each row execute function check_paar();

-- First the household, then the aanvraag, then the saldo: everyone takes the locks in this order.
create function lock_aanvraag(a_id uuid) returns aanvraag language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  select * into a from aanvraag where netwerk_id = huidig_netwerk() and id = a_id and id = any(array(select zichtbare_aanvragen()));
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  perform lock_huishouden(a.huishouden_id);
  select * into a from aanvraag where netwerk_id = a.netwerk_id and id = a_id for no key update;
  return a;
end $$;

-- Moves an aanvraag along the table, by who may, and keeps it in the history. The caller holds the lock.
create function move_aanvraag(a_id uuid, wat text, moment timestamptz, waarom text default '', voor_wie text default null)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; o record; beletsel text[];
begin
  select * into strict a from aanvraag where netwerk_id = huidig_netwerk() and id = a_id;
  select * into o from aanvraag_overgangen() t where t.van = a.stand and t.gebeurtenis = wat;
  if not found then perform refuse('NA409', 'verkeerde_stand'); end if;
  if not (o.wie && betrekkingen(a, huidige_gebruiker())) then
    beletsel := stembeletselen(a, huidige_gebruiker());
    if o.wie && array['stemmer', 'voorzitter'] and beletsel <> '{}' then perform refuse('NA403', 'stembeletsel_' || beletsel[1]); end if;
    if o.wie && array['betaler', 'controleur'] and heeft_rol(o.wie[1]) then perform refuse('NA403', 'vier_mensen'); end if;
    perform refuse('NA403', 'niet_jouw_stap');
  end if;
  update aanvraag set stand = o.naar, versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
  insert into aanvraag_gebeurtenis (netwerk_id, aanvraag_id, nr, gebeurtenis, van, naar, namens, reden, door, op)
    select a.netwerk_id, a.id, coalesce(max(nr), 0) + 1, wat, a.stand, o.naar, voor_wie, waarom, huidige_gebruiker(), moment
      from aanvraag_gebeurtenis where netwerk_id = a.netwerk_id and aanvraag_id = a.id;
end $$;

-- The hard checks once more, on what is really there at this moment.
create function check_aanvraag_compleet(a aanvraag) returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id)
     or exists (select from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id
                 and (bedrag_cent <= 0 or btrim(wat) = '' or btrim(ontvanger) = ''))
     or not exists (select from aanvraag_doorbraak where netwerk_id = a.netwerk_id and aanvraag_id = a.id)
     or exists (select from aanvraag_doorbraak ad join doorbraak d on d.netwerk_id = ad.netwerk_id and d.id = ad.doorbraak_id
                 where ad.netwerk_id = a.netwerk_id and ad.aanvraag_id = a.id
                   and (d.verwijderd_op is not null or btrim(d.zin) = '' or d.antwoord_gezin is distinct from 'ja' or d.antwoord_zin <> d.zin
                     or btrim(d.legitimiteit) = '' or btrim(d.betrokkenheid) = '' or btrim(d.rendement) = '' or btrim(d.eerder_geprobeerd) = ''))
     or not (exists (select from canvas_blok where netwerk_id = a.netwerk_id and casus_id = a.casus_id and blok = 2 and btrim(tekst) <> '')
       or exists (select from eigen_woorden where netwerk_id = a.netwerk_id and casus_id = a.casus_id and btrim(woorden) <> '')) then
    perform refuse('NA409', 'aanvraag_onvolledig');
  end if;
end $$;

-- Of the berekening the app gives the texts, without names; the figures come from the row itself.
create function submit_aanvraag(a_id uuid, canvas_tekst text, canvas_sha256 text, advies jsonb, moment timestamptz,
  teksten jsonb default '{}')
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; som bigint; jaarsom bigint; regel_id uuid; b berekening;
begin
  a := lock_aanvraag(a_id);
  if a.stand = 'concept' and a.aanvrager_id = huidige_gebruiker() then
    if not (a.casus_id = any(array(select bewerkbare_casussen()))) then perform refuse('NA403', 'alleen_kijken'); end if;
    perform check_aanvraag_compleet(a);
    select sum(bedrag_cent * aantal_maanden) into som from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id;
    select som + coalesce(sum(e.gevraagd_cent), 0) into jaarsom from aanvraag e
     where e.netwerk_id = a.netwerk_id and e.huishouden_id = a.huishouden_id and e.stand <> 'ingetrokken' and e.ingediend_op > moment - interval '12 months';
    select id into regel_id from mandaatregel m where m.netwerk_id = a.netwerk_id and m.fonds_id = a.fonds_id
       and vandaag() >= m.geldig_vanaf and (m.geldig_tot is null or vandaag() <= m.geldig_tot)
       and (m.tot_en_met_cent is null or m.tot_en_met_cent >= jaarsom) order by m.tot_en_met_cent nulls last limit 1;
    if regel_id is null then perform refuse('NA409', 'geen_mandaatregel'); end if;
    if a.berekening_id is not null then
      if not freeze_berekening(a.berekening_id, moment) then perform refuse('NA409', 'berekening_niet_af'); end if;
      select * into b from berekening where netwerk_id = a.netwerk_id and id = a.berekening_id;
    end if;
    insert into aanvraag_pakket (netwerk_id, aanvraag_id, canvas, sha256, wijk, berekening, advies, gemaakt_op)
      select a.netwerk_id, a.id, canvas_tekst, canvas_sha256, h.wijk, case when b.id is not null then teksten || jsonb_build_object(
               'id', b.id, 'uitkomst', b.uitkomst, 'indexcijfers', b.indexcijfers) end, advies, moment
        from huishouden h where h.netwerk_id = a.netwerk_id and h.id = a.huishouden_id;
    update aanvraag set ingediend_op = moment, gevraagd_cent = som, twaalf_maanden_cent = jaarsom, mandaatregel_id = regel_id
     where netwerk_id = a.netwerk_id and id = a.id;
  end if;
  perform move_aanvraag(a.id, 'indienen', moment);
end $$;

-- The first voter to open it takes it.
create function take_aanvraag(a_id uuid, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform lock_aanvraag(a_id);
  perform move_aanvraag(a_id, 'in_behandeling_nemen', moment);
end $$;

create function ask_vraag(a_id uuid, v_id uuid, v_soort text, tekst text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform lock_aanvraag(a_id);
  perform move_aanvraag(a_id, case v_soort when 'voornemen' then 'voornemen_afwijzing' else 'vraag_stellen' end, moment);
  insert into aanvraag_vraag (netwerk_id, id, aanvraag_id, soort, vraag, gesteld_door, gesteld_op)
    values (huidig_netwerk(), v_id, a_id, v_soort, tekst, huidige_gebruiker(), moment);
end $$;

create function answer_vraag(a_id uuid, v_id uuid, tekst text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v aanvraag_vraag;
begin
  perform lock_aanvraag(a_id);
  perform move_aanvraag(a_id, 'beantwoorden', moment);
  select * into v from aanvraag_vraag where netwerk_id = huidig_netwerk() and aanvraag_id = a_id and id = v_id;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if v.antwoord is not null then perform refuse('NA409', 'al_beantwoord'); end if;
  update aanvraag_vraag set antwoord = tekst, beantwoord_door = huidige_gebruiker(), beantwoord_op = moment
   where netwerk_id = v.netwerk_id and id = v.id;
  if not exists (select from aanvraag_vraag where netwerk_id = v.netwerk_id and aanvraag_id = a_id and antwoord is null) then
    perform move_aanvraag(a_id, 'hervatten', moment);
  end if;
end $$;

-- A stem is one insert; the database itself looks whether this person may, and lets an earlier stem of theirs lapse.
create function check_stem() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; beletsel text[];
begin
  a := lock_aanvraag(new.aanvraag_id);
  new.gebruiker_id := huidige_gebruiker();
  new.vervallen_op := null; new.vervallen_reden := null;
  beletsel := stembeletselen(a, new.gebruiker_id);
  if beletsel <> '{}' then perform refuse('NA403', 'stembeletsel_' || beletsel[1]); end if;
  if a.stand <> 'in_behandeling' then perform refuse('NA409', 'verkeerde_stand'); end if;
  select coalesce(plaatsvervangt_id, id) into strict new.zetel_id from commissielid
   where netwerk_id = a.netwerk_id and fonds_id = a.fonds_id and gebruiker_id = new.gebruiker_id
     and vandaag() >= vanaf and (tot is null or vandaag() <= tot);
  update stem set vervallen_op = new.uitgebracht_op, vervallen_reden = 'gewijzigd'
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = new.gebruiker_id and vervallen_op is null;
  update aanvraag set versie = versie + 1, gewijzigd_op = new.uitgebracht_op where netwerk_id = a.netwerk_id and id = a.id;
  return new;
end $$;
create trigger stem_mag before insert on stem for each row execute function check_stem();

-- Someone who gets involved with the household before the decision does not decide: the stem lapses.
create function lapse_stemmen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare h_id uuid;
begin
  select huishouden_id into h_id from casus where netwerk_id = new.netwerk_id and id = new.casus_id;
  perform lock_huishouden(h_id);
  update stem s set vervallen_op = huidig_moment(), vervallen_reden = 'betrokken'
    from aanvraag a where s.netwerk_id = new.netwerk_id and a.netwerk_id = s.netwerk_id and a.id = s.aanvraag_id and a.huishouden_id = h_id
     and a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') and s.gebruiker_id = new.gebruiker_id and s.vervallen_op is null;
  return null;
end $$;
create trigger stem_vervalt after insert or update on contactpersoon for each row execute function lapse_stemmen();
create trigger stem_vervalt after insert or update on toegang for each row execute function lapse_stemmen();
create trigger stem_vervalt after insert or update on vervanger for each row execute function lapse_stemmen();

create function recuse_lid(a_id uuid, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  if not (a.fonds_id = any(array(select eigen_fondsen()))) then perform refuse('NA403', 'stembeletsel_geen_lid'); end if;
  if a.stand not in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') then perform refuse('NA409', 'verkeerde_stand'); end if;
  insert into terugtreding (netwerk_id, aanvraag_id, gebruiker_id, reden, op)
    values (a.netwerk_id, a.id, huidige_gebruiker(), waarom, moment) on conflict do nothing;
  update stem set vervallen_op = moment, vervallen_reden = 'teruggetrokken'
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = huidige_gebruiker() and vervallen_op is null;
  update aanvraag set versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
end $$;

create function withdraw_aanvraag(a_id uuid, voor_wie text, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  if voor_wie <> 'gezin' and not (voor_wie = any(betrekkingen(a, huidige_gebruiker()))) then perform refuse('NA403', 'niet_jouw_stap'); end if;
  perform move_aanvraag(a.id, 'intrekken', moment, waarom, voor_wie);
end $$;

-- Counts what may be counted now: a stem whose voter turned out to be barred lapses first.
create function count_stemmen(a aanvraag, moment timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare telling record; nodig smallint;
begin
  update stem s set vervallen_op = moment, vervallen_reden = (stembeletselen(a, s.gebruiker_id))[1]
   where s.netwerk_id = a.netwerk_id and s.aanvraag_id = a.id and s.vervallen_op is null and stembeletselen(a, s.gebruiker_id) <> '{}';
  select count(*) filter (where keuze = 'voor') as voor, count(*) filter (where keuze = 'tegen') as tegen,
         count(*) filter (where keuze = 'onthouden') as onthouden into telling
    from stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and vervallen_op is null;
  select quorum into strict nodig from mandaatregel where netwerk_id = a.netwerk_id and id = a.mandaatregel_id;
  return jsonb_build_object('voor', telling.voor, 'tegen', telling.tegen, 'onthouden', telling.onthouden, 'quorum', nodig,
    'uitslag', case when telling.voor + telling.tegen + telling.onthouden < nodig then 'geen_quorum'
                    when telling.voor > telling.tegen then 'toekennen' else 'afwijzen' end);
end $$;

-- The granted lines fit the uitkomst, every line is named once, and none gets more than was asked.
create function check_besluit_regels(a aanvraag, b_uitkomst text, regels jsonb) returns void
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare gevraagd bigint; toegekend bigint; fout boolean;
begin
  select sum(r.bedrag_cent * r.aantal_maanden), sum(t.cent), bool_or(t.cent is null or t.cent < 0 or t.cent > r.bedrag_cent * r.aantal_maanden)
    into gevraagd, toegekend, fout
    from aanvraag_regel r left join lateral (select (x ->> 'toegekendCent')::bigint as cent from jsonb_array_elements(regels) x
      where (x ->> 'regelId')::uuid = r.id) t on true
   where r.netwerk_id = a.netwerk_id and r.aanvraag_id = a.id;
  if fout or jsonb_array_length(regels) <> (select count(*) from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id)
     or b_uitkomst <> (case when toegekend = 0 then 'afgewezen' when toegekend = gevraagd then 'toegekend' else 'deels' end) then
    perform refuse('NA409', 'regels_passen_niet');
  end if;
end $$;

create function decide_aanvraag(a_id uuid, b_id uuid, b_uitkomst text, b_motivering text, regels jsonb, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; telling jsonb; jaar smallint := extract(year from moment at time zone 'Europe/Amsterdam');
begin
  a := lock_aanvraag(a_id);
  perform move_aanvraag(a.id, 'besluiten', moment);
  telling := count_stemmen(a, moment);
  if telling ->> 'uitslag' = 'geen_quorum' then perform refuse('NA409', 'geen_quorum'); end if;
  if (telling ->> 'uitslag' = 'toekennen') <> (b_uitkomst <> 'afgewezen') then perform refuse('NA409', 'past_niet_bij_stemmen'); end if;
  if b_uitkomst = 'afgewezen' and not exists (select from aanvraag_vraag where netwerk_id = a.netwerk_id and aanvraag_id = a.id
       and soort = 'voornemen' and antwoord is not null) then
    perform refuse('NA409', 'zienswijze_nodig');
  end if;
  perform check_besluit_regels(a, b_uitkomst, regels);
  insert into besluit (netwerk_id, id, aanvraag_id, uitkomst, motivering, telling, voorzitter_id, genomen_op)
    values (a.netwerk_id, b_id, a.id, b_uitkomst, b_motivering, telling, huidige_gebruiker(), moment);
  insert into besluit_regel (netwerk_id, besluit_id, aanvraag_id, regel_id, toegekend_cent, voorwaarde)
    select a.netwerk_id, b_id, a.id, (x ->> 'regelId')::uuid, (x ->> 'toegekendCent')::bigint, coalesce(x ->> 'voorwaarde', '')
      from jsonb_array_elements(regels) x;
  insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
    select a.netwerk_id, gen_random_uuid(), a.fonds_id, jaar, 'toekenning', -br.toegekend_cent, br.toegekend_cent, 0, b_id, r.id, a.code || ': ' || r.wat, moment
      from besluit_regel br join aanvraag_regel r on r.netwerk_id = br.netwerk_id and r.id = br.regel_id
     where br.netwerk_id = a.netwerk_id and br.besluit_id = b_id and br.toegekend_cent > 0 order by r.volgorde, r.id;
end $$;

-- Pays (`betaling`) or gives back (`vrijval`) part of one granted line; the last one closes the aanvraag.
create function settle_regel(a_id uuid, m_id uuid, m_soort text, r_id uuid, bedrag bigint, toelichting text, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; b besluit; br besluit_regel; jaar smallint;
begin
  a := lock_aanvraag(a_id);
  select * into b from besluit x where x.netwerk_id = a.netwerk_id and x.aanvraag_id = a.id and not exists (
    select from besluit l where l.netwerk_id = x.netwerk_id and l.aanvraag_id = x.aanvraag_id and l.vervangt_id = x.id);
  if b.uitkomst = 'afgewezen' then perform refuse('NA409', 'verkeerde_stand'); end if;
  perform move_aanvraag(a.id, case m_soort when 'betaling' then 'betalen' else 'vrijgeven' end, moment);
  select * into br from besluit_regel where netwerk_id = a.netwerk_id and besluit_id = b.id and regel_id = r_id;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if m_soort = 'betaling' and br.voorwaarde <> '' and btrim(toelichting) = '' then perform refuse('NA409', 'voorwaarde_open'); end if;
  -- Paid from the year it was granted from.
  select budgetjaar into jaar from grootboek_mutatie
   where netwerk_id = a.netwerk_id and besluit_id = b.id and regel_id = r_id and soort = 'toekenning' limit 1;
  if jaar is null or bedrag <= 0 then perform refuse('NA409', 'meer_dan_toegekend'); end if;
  insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, besluit_id, regel_id, omschrijving, op)
    select a.netwerk_id, m_id, a.fonds_id, jaar, m_soort, case m_soort when 'vrijval' then bedrag else 0 end, -bedrag,
           case m_soort when 'betaling' then bedrag else 0 end, b.id, r_id,
           left(a.code || ': ' || case m_soort when 'vrijval' then toelichting else r.ontvanger end, 1000), moment
      from aanvraag_regel r where r.netwerk_id = a.netwerk_id and r.id = r_id;
  if m_soort = 'betaling' then
    insert into betaling (netwerk_id, mutatie_id, aanvraag_id, besluit_id, regel_id, bedrag_cent, voorwaarde_vervuld, door, op)
      values (a.netwerk_id, m_id, a.id, b.id, r_id, bedrag, toelichting, huidige_gebruiker(), moment);
  end if;
  if (select sum(verplicht_cent) from grootboek_mutatie where netwerk_id = a.netwerk_id and besluit_id = b.id) = 0 then
    perform move_aanvraag(a.id, 'afronden', moment);
  end if;
end $$;

create function account_aanvraag(a_id uuid, oordeel_tekst text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  perform move_aanvraag(a.id, 'verantwoorden', moment);
  insert into verantwoording (netwerk_id, aanvraag_id, oordeel, door, op)
    values (a.netwerk_id, a.id, oordeel_tekst, huidige_gebruiker(), moment);
end $$;

revoke execute on function start_aanvraag, check_concept, refuse_wijziging, book_mutatie, check_paar, lock_aanvraag, move_aanvraag,
  check_aanvraag_compleet, submit_aanvraag, take_aanvraag, ask_vraag, answer_vraag, check_stem, lapse_stemmen, recuse_lid,
  withdraw_aanvraag, count_stemmen, check_besluit_regels, decide_aanvraag, settle_regel, account_aanvraag from public;
grant execute on function submit_aanvraag, take_aanvraag, ask_vraag, answer_vraag, recuse_lid, withdraw_aanvraag,
  decide_aanvraag, settle_regel, account_aanvraag to naast_app;
