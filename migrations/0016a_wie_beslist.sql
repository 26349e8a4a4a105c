-- Who decides on an aanvraag, as the versie it was submitted under says: which mandaatregel, which places, and who is barred.

-- The newest versie that has begun: what was set later goes before what was set earlier.
create function fonds_versie_nu(f_id uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from fonds_versie where netwerk_id = huidig_netwerk() and fonds_id = f_id and geldig_vanaf <= vandaag() order by nr desc limit 1
$$;

-- The same choice as `chooseMandaatregel` in packages/domain/src/fonds/mandaat.ts. Per domein a rule for that domein goes before
-- a general one, the lowest amount that fits first; over several domeinen the heaviest way counts. '' is a line without domein.
create function choose_mandaatregel(v_id uuid, cent bigint, gevraagd text[], met_spoed boolean) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  with passend as (
    select * from mandaatregel
     where netwerk_id = huidig_netwerk() and fonds_versie_id = v_id and (tot_en_met_cent is null or tot_en_met_cent >= cent)),
  spoed as (
    select id from passend where met_spoed and wijze = 'spoed' and (domeinen = '{}' or domeinen @> gevraagd)
     order by tot_en_met_cent nulls last, id limit 1),
  per_domein as (
    select distinct on (d) p.* from unnest(gevraagd) d
      join passend p on p.wijze <> 'spoed' and (p.domeinen = '{}' or d = any(p.domeinen))
     order by d, p.domeinen = '{}', p.tot_en_met_cent nulls last, p.id)
  select coalesce((select id from spoed), (select id from per_domein
     order by array_position(array['twee_collegas', 'teamleider_en_commissielid', 'commissie'], wijze) desc, quorum desc,
              tot_en_met_cent nulls last, id limit 1))
$$;

create function mandaat_wijze(a aanvraag) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select wijze from mandaatregel where netwerk_id = a.netwerk_id and id = a.mandaatregel_id), 'commissie')
$$;

create function zittend_lid(a aanvraag, g_id uuid) returns commissielid language sql stable security definer
  set search_path = public, pg_temp as $$
  select l from commissielid l where l.netwerk_id = a.netwerk_id and l.fonds_id = a.fonds_id and l.gebruiker_id = g_id
     and vandaag() >= l.vanaf and (l.tot is null or vandaag() <= l.tot)
$$;

-- The places that this person could decide on, by what they are; empty when the mandaatregel is not for them.
create function stemplekken(a aanvraag, g_id uuid) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare wijze text := mandaat_wijze(a); lid boolean; ander_team boolean; rollen text[];
begin
  lid := (zittend_lid(a, g_id)).id is not null;
  if wijze = 'commissie' then return case when lid then array['zetel'] else '{}' end; end if;
  if wijze = 'spoed' then return case when lid then array['spoed_1', 'spoed_2'] else '{}' end; end if;
  select ik.team_id is distinct from g.team_id into ander_team from gebruiker ik, gebruiker g
   where ik.netwerk_id = a.netwerk_id and ik.id = g_id and g.netwerk_id = a.netwerk_id and g.id = a.aanvrager_id;
  rollen := array(select rol from gebruiker_rol where netwerk_id = a.netwerk_id and gebruiker_id = g_id);
  if wijze = 'twee_collegas' then
    return case when ander_team and rollen && array['professional', 'teamleider', 'praktijkverbinder'] then array['collega_1', 'collega_2'] else '{}' end;
  end if;
  return array_remove(array[case when ander_team and 'teamleider' = any(rollen) then 'teamleider' end, case when lid then 'commissielid' end], null);
end $$;

-- The place this person has or can still take; null when others have them all.
create function vrije_plek(a aanvraag, g_id uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select u.plek from unnest(stemplekken(a, g_id)) with ordinality u (plek, nr)
    left join stem s on s.netwerk_id = a.netwerk_id and s.aanvraag_id = a.id and s.vervallen_op is null
      and (s.plek = u.plek and u.plek <> 'zetel')
   where s.id is null or s.gebruiker_id = g_id
   order by s.id is null, u.nr limit 1
$$;

-- Who set the rules this aanvraag falls under, or put somebody in its commissie: they decide, pay and check nothing under it.
create function heeft_ingericht(a aanvraag, g_id uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from fonds_versie where netwerk_id = a.netwerk_id and id = a.fonds_versie_id and vastgesteld_door = g_id)
      or exists (select from commissielid where netwerk_id = a.netwerk_id and fonds_id = a.fonds_id and g_id in (benoemd_door, beeindigd_door)
                  and (tot is null or a.ingediend_op is null or tot >= (a.ingediend_op at time zone 'Europe/Amsterdam')::date))
$$;

create or replace function stembeletselen(a aanvraag, g_id uuid) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare l commissielid; reden text[] := '{}'; sinds timestamptz; plekken text[] := stemplekken(a, g_id);
begin
  l := zittend_lid(a, g_id);
  if plekken = '{}' then
    reden := reden || case mandaat_wijze(a) when 'twee_collegas' then 'geen_collega'
                        when 'teamleider_en_commissielid' then 'geen_teamleider_of_lid' else 'geen_lid' end;
  end if;
  if a.aanvrager_id = g_id then reden := reden || 'aanvrager'::text; end if;
  -- The clock of the app may run ahead of ours, never shorten the term.
  sinds := least(a.ingediend_op, now()) - interval '24 months';
  if is_betrokken(a.netwerk_id, a.huishouden_id, g_id, sinds) then reden := reden || 'betrokken'::text; end if;
  if exists (select from gebruiker ik join gebruiker_rol r on r.netwerk_id = ik.netwerk_id and r.gebruiker_id = ik.id and r.rol = 'teamleider'
               join gebruiker g on g.netwerk_id = ik.netwerk_id and g.team_id = ik.team_id
              where ik.netwerk_id = a.netwerk_id and ik.id = g_id and g.id = a.aanvrager_id and g.id <> ik.id) then
    reden := reden || 'teamleider_aanvrager'::text;
  end if;
  if heeft_ingericht(a, g_id) then reden := reden || 'mandaat_vastgesteld'::text; end if;
  if g_id = any(array(select betaal_mensen(a)))
     or exists (select from verantwoording where netwerk_id = a.netwerk_id and aanvraag_id = a.id and door = g_id) then
    reden := reden || 'ander_werk'::text;
  end if;
  if exists (select from terugtreding where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = g_id) then
    reden := reden || 'teruggetrokken'::text;
  end if;
  if exists (select from stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and vervallen_op is null
              and zetel_id = l.zetel_id and gebruiker_id <> g_id) then
    reden := reden || 'zetel_bezet'::text;
  elsif plekken <> '{}' and vrije_plek(a, g_id) is null then
    reden := reden || 'plek_bezet'::text;
  end if;
  return reden;
end $$;

-- Who records the besluit. In the commissie the voorzitter, or their deputy when the voorzitter may not decide here or left the
-- seat to the deputy; where two decide, one of the two.
create or replace function is_voorzitter(a aanvraag, g_id uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare l commissielid; v commissielid;
begin
  if mandaat_wijze(a) <> 'commissie' then
    return exists (select from stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = g_id and vervallen_op is null);
  end if;
  l := zittend_lid(a, g_id);
  if l.is_voorzitter then return true; end if;
  select * into v from commissielid where netwerk_id = a.netwerk_id and fonds_id = a.fonds_id and zetel_id = l.zetel_id and is_voorzitter
     and l.plaatsvervangt_id is not null and vandaag() >= vanaf and (tot is null or vandaag() <= tot);
  return v.id is not null and (stembeletselen(a, v.gebruiker_id) <> '{}');
end $$;

-- Setting the rules, deciding, paying and checking are four different people; the aanvrager is none of them.
create or replace function deed_eerder(a aanvraag, g_id uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select a.aanvrager_id = g_id or heeft_ingericht(a, g_id)
      or exists (select from stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = g_id)
      or exists (select from besluit where netwerk_id = a.netwerk_id and aanvraag_id = a.id and voorzitter_id = g_id)
$$;

create or replace function betrekkingen(a aanvraag, g_id uuid) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare is_contact boolean; vrij boolean; rollen text[];
begin
  is_contact := exists (select from contactpersoon where netwerk_id = a.netwerk_id and casus_id = a.casus_id and gebruiker_id = g_id and upper_inf(periode));
  vrij := stembeletselen(a, g_id) = '{}';
  rollen := array(select rol from gebruiker_rol where netwerk_id = a.netwerk_id and gebruiker_id = g_id);
  return array_remove(array[
    case when a.aanvrager_id = g_id then 'aanvrager' end,
    case when is_contact then 'contactpersoon' end,
    case when vrij then 'stemmer' end,
    case when vrij and is_voorzitter(a, g_id) then 'voorzitter' end,
    case when 'betaler' = any(rollen) and not deed_eerder(a, g_id)
      and not exists (select from verantwoording where netwerk_id = a.netwerk_id and aanvraag_id = a.id and door = g_id) then 'betaler' end,
    case when 'controleur' = any(rollen) and not deed_eerder(a, g_id)
      and not g_id = any(array(select betaal_mensen(a))) then 'controleur' end
  ], null);
end $$;

create or replace function mijn_betrekkingen(a_id uuid) returns table (betrekkingen text[], beletselen text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select betrekkingen(a, huidige_gebruiker()),
         case when a.ingediend_op is not null and stemplekken(a, huidige_gebruiker()) <> '{}'
              then stembeletselen(a, huidige_gebruiker()) else '{}' end
    from aanvraag a where a.netwerk_id = huidig_netwerk() and a.id = a_id and a.id = any(array(select zichtbare_aanvragen()))
$$;

-- The frozen pack is for who may decide under the mandaatregel of this aanvraag, and for who manages or checks the fonds; these
-- also see the stemmen. Colleagues and a teamleider see it while they may decide, and afterwards when they did.
create or replace function commissie_aanvragen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select a.id from aanvraag a join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
   where a.netwerk_id = huidig_netwerk() and a.fonds_id = any(array(select eigen_fondsen())) and m.wijze <> 'twee_collegas'
  union
  select id from aanvraag
   where netwerk_id = huidig_netwerk() and ingediend_op is not null
     and ((select heeft_rol('fondsbeheerder')) or (select heeft_rol('controleur')))
  union
  select aanvraag_id from stem
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker() and plek in ('collega_1', 'collega_2', 'teamleider')
  union
  select a.id from aanvraag a join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
   where a.netwerk_id = huidig_netwerk() and a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')
     and m.wijze in ('twee_collegas', 'teamleider_en_commissielid')
     and ((select heeft_rol('professional')) or (select heeft_rol('teamleider')) or (select heeft_rol('praktijkverbinder')))
     and stembeletselen(a, huidige_gebruiker()) = '{}'
$$;

create or replace function submit_aanvraag(a_id uuid, canvas_tekst text, canvas_sha256 text, advies jsonb, moment timestamptz,
  teksten jsonb default '{}')
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; som bigint; jaarsom bigint; domeinen text[]; versie_id uuid; regel_id uuid; b berekening;
begin
  a := lock_aanvraag(a_id);
  if a.stand = 'concept' and a.aanvrager_id = huidige_gebruiker() then
    if not (a.casus_id = any(array(select bewerkbare_casussen()))) then perform refuse('NA403', 'alleen_kijken'); end if;
    perform check_aanvraag_compleet(a);
    if a.spoed and btrim(a.spoed_reden) = '' then perform refuse('NA409', 'spoed_zonder_reden'); end if;
    select sum(bedrag_cent * aantal_maanden), array_agg(distinct coalesce(domein, '')) into som, domeinen
      from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id;
    select som + coalesce(sum(e.gevraagd_cent), 0) into jaarsom from aanvraag e
     where e.netwerk_id = a.netwerk_id and e.huishouden_id = a.huishouden_id and e.stand <> 'ingetrokken' and e.ingediend_op > moment - interval '12 months';
    versie_id := fonds_versie_nu(a.fonds_id);
    regel_id := choose_mandaatregel(versie_id, jaarsom, domeinen, a.spoed);
    if regel_id is null then perform refuse('NA409', 'geen_mandaatregel'); end if;
    if a.berekening_id is not null then
      if not freeze_berekening(a.berekening_id, moment) then perform refuse('NA409', 'berekening_niet_af'); end if;
      select * into b from berekening where netwerk_id = a.netwerk_id and id = a.berekening_id;
    end if;
    insert into aanvraag_pakket (netwerk_id, aanvraag_id, canvas, sha256, wijk, berekening, advies, gemaakt_op)
      select a.netwerk_id, a.id, canvas_tekst, canvas_sha256, h.wijk, case when b.id is not null then teksten || jsonb_build_object(
               'id', b.id, 'uitkomst', b.uitkomst, 'indexcijfers', b.indexcijfers) end, advies, moment
        from huishouden h where h.netwerk_id = a.netwerk_id and h.id = a.huishouden_id;
    update aanvraag set ingediend_op = moment, gevraagd_cent = som, twaalf_maanden_cent = jaarsom, fonds_versie_id = versie_id,
           mandaatregel_id = regel_id where netwerk_id = a.netwerk_id and id = a.id;
  end if;
  perform move_aanvraag(a.id, 'indienen', moment);
end $$;

create or replace function check_stem() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; beletsel text[];
begin
  a := lock_aanvraag(new.aanvraag_id);
  new.gebruiker_id := huidige_gebruiker();
  new.vervallen_op := null; new.vervallen_reden := null;
  -- Whose membership ends at this very moment waits for this stem, or this stem waits and is refused.
  perform from commissielid where netwerk_id = a.netwerk_id and fonds_id = a.fonds_id and gebruiker_id = new.gebruiker_id
     and vandaag() >= vanaf and (tot is null or vandaag() <= tot) for share;
  beletsel := stembeletselen(a, new.gebruiker_id);
  if beletsel <> '{}' then perform refuse('NA403', 'stembeletsel_' || beletsel[1]); end if;
  if a.stand <> 'in_behandeling' then perform refuse('NA409', 'verkeerde_stand'); end if;
  new.plek := vrije_plek(a, new.gebruiker_id);
  new.zetel_id := case when new.plek not in ('collega_1', 'collega_2', 'teamleider') then (zittend_lid(a, new.gebruiker_id)).zetel_id end;
  update stem set vervallen_op = new.uitgebracht_op, vervallen_reden = 'gewijzigd'
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = new.gebruiker_id and vervallen_op is null;
  update aanvraag set versie = versie + 1, gewijzigd_op = new.uitgebracht_op where netwerk_id = a.netwerk_id and id = a.id;
  return new;
end $$;

-- From two to the commissie: what the two said stays to be read and counts no more. The caller holds the lock.
create function move_naar_commissie(a aanvraag, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare regel_id uuid;
begin
  if mandaat_wijze(a) = 'commissie' then perform refuse('NA409', 'al_bij_commissie'); end if;
  select id into regel_id from mandaatregel where netwerk_id = a.netwerk_id and fonds_versie_id = a.fonds_versie_id
     and wijze = 'commissie' and domeinen = '{}' and tot_en_met_cent is null;
  if regel_id is null then perform refuse('NA409', 'geen_mandaatregel'); end if;
  perform move_aanvraag(a.id, 'naar_commissie', moment, waarom);
  update stem set vervallen_op = moment, vervallen_reden = 'naar_commissie'
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and vervallen_op is null;
  update aanvraag set mandaatregel_id = regel_id where netwerk_id = a.netwerk_id and id = a.id;
end $$;

-- Where two decide both must vote voor; with anything else the commissie decides.
create function weigh_stem() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  if new.plek <> 'zetel' and new.keuze <> 'voor' then
    select * into a from aanvraag where netwerk_id = new.netwerk_id and id = new.aanvraag_id;
    perform move_naar_commissie(a, 'De twee die beslissen zijn niet allebei voor.', new.uitgebracht_op);
  end if;
  return null;
end $$;
create trigger stem_weegt after insert on stem for each row execute function weigh_stem();

create function refer_aanvraag(a_id uuid, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag := lock_aanvraag(a_id); beletsel text[];
begin
  beletsel := stembeletselen(a, huidige_gebruiker());
  if beletsel <> '{}' then perform refuse('NA403', 'stembeletsel_' || beletsel[1]); end if;
  perform move_naar_commissie(a, waarom, moment);
end $$;

create or replace function recuse_lid(a_id uuid, waarom text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(a_id);
  if stemplekken(a, huidige_gebruiker()) = '{}' then
    perform refuse('NA403', 'stembeletsel_' || (stembeletselen(a, huidige_gebruiker()))[1]);
  end if;
  if a.stand not in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') then perform refuse('NA409', 'verkeerde_stand'); end if;
  insert into terugtreding (netwerk_id, aanvraag_id, gebruiker_id, reden, op)
    values (a.netwerk_id, a.id, huidige_gebruiker(), waarom, moment) on conflict do nothing;
  update stem set vervallen_op = moment, vervallen_reden = 'teruggetrokken'
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = huidige_gebruiker() and vervallen_op is null;
  update aanvraag set versie = versie + 1, gewijzigd_op = moment where netwerk_id = a.netwerk_id and id = a.id;
end $$;

create or replace function count_stemmen(a aanvraag, moment timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare telling record; m mandaatregel;
begin
  update stem s set vervallen_op = moment, vervallen_reden = (stembeletselen(a, s.gebruiker_id))[1]
   where s.netwerk_id = a.netwerk_id and s.aanvraag_id = a.id and s.vervallen_op is null and stembeletselen(a, s.gebruiker_id) <> '{}';
  select count(*) filter (where keuze = 'voor') as voor, count(*) filter (where keuze = 'tegen') as tegen,
         count(*) filter (where keuze = 'onthouden') as onthouden into telling
    from stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and vervallen_op is null;
  select * into strict m from mandaatregel where netwerk_id = a.netwerk_id and id = a.mandaatregel_id;
  return jsonb_build_object('voor', telling.voor, 'tegen', telling.tegen, 'onthouden', telling.onthouden, 'quorum', m.quorum,
    'uitslag', case when m.wijze <> 'commissie' then case when telling.voor = 2 then 'toekennen' else 'geen_quorum' end
                    when telling.voor + telling.tegen + telling.onthouden < m.quorum then 'geen_quorum'
                    when telling.voor > telling.tegen then 'toekennen' else 'afwijzen' end);
end $$;
