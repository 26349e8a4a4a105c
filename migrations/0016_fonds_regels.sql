-- The rules of a fonds in versies: an aanvraag keeps the versie it was submitted under, and who may decide follows from it.

create table fonds_versie (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  nr integer not null check (nr > 0),
  geldig_vanaf date not null,
  -- Null only for the rules that were there before there were versies.
  vastgesteld_door uuid,
  vastgesteld_op timestamptz not null,
  toelichting text not null default '' check (length(toelichting) <= 2000),
  rechtsvorm text not null check (rechtsvorm in ('college', 'stichting')),
  grondslag text not null check (length(grondslag) between 1 and 1000),
  orgaan text not null check (length(orgaan) between 1 and 300),
  adres text not null default '' check (length(adres) <= 1000),
  rechtbank text not null default '' check (length(rechtbank) <= 200),
  domeinen text[] not null check (domeinen <@ array['wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen']),
  -- Empty: every wijk.
  gebied text[] not null default '{}' check (cardinality(gebied) <= 100),
  -- Advice only: what one household can ask in twelve months before the commissie takes a closer look.
  maximum_cent bigint check (maximum_cent > 0),
  streeftermijn_dagen smallint not null check (streeftermijn_dagen between 1 and 365),
  beslistermijn_dagen smallint not null check (beslistermijn_dagen between streeftermijn_dagen and 365),
  -- So many days before the term ends, who decides gets a reminder.
  herinner_dagen smallint[] not null default '{}'
    check (cardinality(herinner_dagen) <= 5 and 1 <= all (herinner_dagen) and 90 >= all (herinner_dagen)),
  primary key (netwerk_id, id),
  unique (netwerk_id, fonds_id, id),
  unique (netwerk_id, fonds_id, nr),
  foreign key (netwerk_id, fonds_id) references fonds,
  foreign key (netwerk_id, vastgesteld_door) references gebruiker
);

-- What stood in the fonds and its mandaatregels until now becomes its first versies, one per day that rules began.
alter table mandaatregel add column fonds_versie_id uuid, add column domeinen text[] not null default '{}'
    check (domeinen <@ array['wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen']),
  -- The own term of a faster way; null follows the versie, zero is the same day.
  add column streeftermijn_dagen smallint check (streeftermijn_dagen between 0 and 365);
insert into fonds_versie (netwerk_id, id, fonds_id, nr, geldig_vanaf, vastgesteld_door, vastgesteld_op, rechtsvorm, grondslag, orgaan,
    adres, rechtbank, domeinen, gebied, streeftermijn_dagen, beslistermijn_dagen)
  select f.netwerk_id, gen_random_uuid(), f.id, row_number() over (partition by f.netwerk_id, f.id order by b.geldig_vanaf),
         b.geldig_vanaf, b.door, b.op, f.rechtsvorm, f.grondslag, f.orgaan, f.adres, f.rechtbank, f.domeinen, f.gebied,
         f.streeftermijn_dagen, f.beslistermijn_dagen
    from fonds f
    cross join lateral (
      select m.geldig_vanaf, (array_agg(m.vastgesteld_door order by m.vastgesteld_op desc))[1] as door, max(m.vastgesteld_op) as op
        from mandaatregel m where m.netwerk_id = f.netwerk_id and m.fonds_id = f.id group by m.geldig_vanaf
      union all
      select f.gemaakt_op::date, null, f.gemaakt_op
       where not exists (select from mandaatregel m where m.netwerk_id = f.netwerk_id and m.fonds_id = f.id)) b;
update mandaatregel m set fonds_versie_id = v.id from fonds_versie v
 where v.netwerk_id = m.netwerk_id and v.fonds_id = m.fonds_id and v.geldig_vanaf = m.geldig_vanaf;

alter table mandaatregel drop constraint mandaatregel_een, drop constraint mandaatregel_wijze_check,
  drop column geldig_vanaf, drop column geldig_tot, drop column vastgesteld_door, drop column vastgesteld_op,
  alter column fonds_versie_id set not null,
  add foreign key (netwerk_id, fonds_id, fonds_versie_id) references fonds_versie (netwerk_id, fonds_id, id),
  add constraint mandaatregel_wijze check (wijze in ('twee_collegas', 'teamleider_en_commissielid', 'commissie', 'spoed')),
  -- Two who decide are two, and only the commissie decides on any amount.
  add constraint mandaatregel_twee check (wijze = 'commissie' or quorum = 2),
  add constraint mandaatregel_grens check (wijze in ('commissie', 'spoed') or tot_en_met_cent is not null);
create unique index mandaatregel_een on mandaatregel
  (netwerk_id, fonds_versie_id, (wijze = 'spoed'), domeinen, (coalesce(tot_en_met_cent, 9223372036854775807)));

alter table aanvraag add column fonds_versie_id uuid,
  add column spoed boolean not null default false,
  add column spoed_reden text not null default '' check (length(spoed_reden) <= 2000);
update aanvraag a set fonds_versie_id = m.fonds_versie_id from mandaatregel m where m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id;
alter table aanvraag add foreign key (netwerk_id, fonds_id, fonds_versie_id) references fonds_versie (netwerk_id, fonds_id, id),
  add constraint aanvraag_versie check ((ingediend_op is null) = (fonds_versie_id is null));
create index aanvraag_open on aanvraag (netwerk_id, id) where stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd');
grant update (spoed, spoed_reden) on aanvraag to naast_app;

-- A seat stays the same one when its member becomes voorzitter or stops being it; a deputy sits on it too.
alter table commissielid add column zetel_id uuid, add column benoemd_door uuid, add column benoemd_op timestamptz,
  add column beeindigd_door uuid, add column beeindigd_op timestamptz,
  add foreign key (netwerk_id, benoemd_door) references gebruiker,
  add foreign key (netwerk_id, beeindigd_door) references gebruiker;
update commissielid set zetel_id = coalesce(plaatsvervangt_id, id);
alter table commissielid alter column zetel_id set not null;
create function keep_zetel() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.zetel_id := coalesce(
    (select zetel_id from commissielid where netwerk_id = new.netwerk_id and id = new.plaatsvervangt_id), new.zetel_id, new.id);
  return new;
end $$;
create trigger zetel before insert on commissielid for each row execute function keep_zetel();

-- Which of the places someone decides on: a seat of the commissie, or one of the two of a two-person rule.
alter table stem alter column zetel_id drop not null,
  add column plek text not null default 'zetel'
    check (plek in ('zetel', 'collega_1', 'collega_2', 'teamleider', 'commissielid', 'spoed_1', 'spoed_2')),
  add constraint stem_zetel check ((zetel_id is null) = (plek in ('collega_1', 'collega_2', 'teamleider'))),
  drop constraint stem_vervallen_reden_check,
  add constraint stem_vervallen_reden_check check (vervallen_reden in ('gewijzigd', 'geen_lid', 'geen_collega', 'geen_teamleider_of_lid',
    'aanvrager', 'betrokken', 'teamleider_aanvrager', 'mandaat_vastgesteld', 'ander_werk', 'teruggetrokken', 'zetel_bezet', 'plek_bezet',
    'naar_commissie'));
create unique index stem_een_per_plek on stem (netwerk_id, aanvraag_id, plek) where vervallen_op is null and plek <> 'zetel';

do $$
declare t text;
begin
  foreach t in array array['fonds_versie', 'mandaatregel'] loop
    execute format('create trigger nooit_anders before update or delete on %I for each row execute function refuse_wijziging()', t);
    execute format('create trigger nooit_leeg before truncate on %I for each statement execute function refuse_wijziging()', t);
  end loop;
end $$;

alter table fonds_versie enable row level security;
create policy eigen_netwerk on fonds_versie for select to naast_app using (netwerk_id = (select huidig_netwerk()));
grant select on fonds_versie to naast_app;

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
