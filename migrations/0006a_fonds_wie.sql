-- Who sees an aanvraag, who may decide on it, and which step is whose: one rule each, for lists, records and commands.
-- The life of an aanvraag: the same rows as `overgangen` in packages/domain/src/fonds/standen.ts; a test compares them.
create function aanvraag_overgangen() returns table (van text, gebeurtenis text, naar text, wie text[])
language sql immutable parallel safe as $$
  values
    ('concept', 'indienen', 'ingediend', array['aanvrager']),
    ('ingediend', 'in_behandeling_nemen', 'in_behandeling', array['stemmer']),
    ('in_behandeling', 'vraag_stellen', 'aanvulling_gevraagd', array['stemmer']),
    ('aanvulling_gevraagd', 'vraag_stellen', 'aanvulling_gevraagd', array['stemmer']),
    ('in_behandeling', 'voornemen_afwijzing', 'aanvulling_gevraagd', array['voorzitter']),
    ('aanvulling_gevraagd', 'beantwoorden', 'aanvulling_gevraagd', array['aanvrager']),
    ('aanvulling_gevraagd', 'hervatten', 'in_behandeling', array['aanvrager']),
    ('in_behandeling', 'besluiten', 'besloten', array['voorzitter']),
    ('besloten', 'betalen', 'besloten', array['betaler']),
    ('besloten', 'vrijgeven', 'besloten', array['betaler']),
    ('besloten', 'afronden', 'uitbetaald', array['betaler']),
    ('uitbetaald', 'verantwoorden', 'verantwoord', array['controleur']),
    ('concept', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon']),
    ('ingediend', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon']),
    ('in_behandeling', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon']),
    ('aanvulling_gevraagd', 'intrekken', 'ingetrokken', array['gezin', 'aanvrager', 'contactpersoon'])
$$;

-- Who sees which aanvraag: those of the casus; and, once submitted, who decides, checks or pays. Nothing else opens by it.
create function eigen_fondsen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select fonds_id from commissielid
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker()
     and vandaag() >= vanaf and (tot is null or vandaag() <= tot)
$$;

-- As commissielid of the fonds, as fondsbeheerder or as controleur: these also see the stemmen.
create function commissie_aanvragen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select id from aanvraag
   where netwerk_id = huidig_netwerk() and fonds_id = any(array(select eigen_fondsen())) and ingediend_op is not null
  union
  select id from aanvraag
   where netwerk_id = huidig_netwerk() and ingediend_op is not null
     and ((select heeft_rol('fondsbeheerder')) or (select heeft_rol('controleur')))
$$;

create function zichtbare_aanvragen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select id from aanvraag where netwerk_id = huidig_netwerk() and casus_id = any(array(select zichtbare_casussen()))
  union
  select commissie_aanvragen()
  union
  select id from aanvraag
   where netwerk_id = huidig_netwerk() and stand in ('besloten', 'uitbetaald', 'verantwoord') and (select heeft_rol('betaler'))
$$;

-- Involved with the household at some moment after `sinds`: as contactpersoon, as vervanger or by toegang.
create function is_betrokken(n_id uuid, h_id uuid, g_id uuid, sinds timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from casus c where c.netwerk_id = n_id and c.huishouden_id = h_id and (
      exists (select from contactpersoon x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id
               and (upper_inf(x.periode) or upper(x.periode) > sinds))
      or exists (select from toegang x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id
               and coalesce(least(x.tot, x.ingetrokken_op), 'infinity') > sinds)
      or exists (select from vervanger x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id
               and coalesce(least((x.tot + 1)::timestamp at time zone 'Europe/Amsterdam', x.ingetrokken_op), 'infinity') > sinds)))
$$;

-- Nobody decides on their own work: every reason why this gebruiker may not vote on this aanvraag, in a fixed order.
create function stembeletselen(a aanvraag, g_id uuid) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare l commissielid; reden text[] := '{}'; sinds timestamptz;
begin
  select * into l from commissielid where netwerk_id = a.netwerk_id and fonds_id = a.fonds_id and gebruiker_id = g_id
     and vandaag() >= vanaf and (tot is null or vandaag() <= tot);
  if l.id is null then reden := reden || 'geen_lid'::text; end if;
  if a.aanvrager_id = g_id then reden := reden || 'aanvrager'::text; end if;
  -- The clock of the app may run ahead of ours, never shorten the term.
  sinds := least(a.ingediend_op, now()) - interval '24 months';
  if is_betrokken(a.netwerk_id, a.huishouden_id, g_id, sinds) then reden := reden || 'betrokken'::text; end if;
  if exists (select from gebruiker ik join gebruiker_rol r on r.netwerk_id = ik.netwerk_id and r.gebruiker_id = ik.id and r.rol = 'teamleider'
               join gebruiker g on g.netwerk_id = ik.netwerk_id and g.team_id = ik.team_id
              where ik.netwerk_id = a.netwerk_id and ik.id = g_id and g.id = a.aanvrager_id and g.id <> ik.id) then
    reden := reden || 'teamleider_aanvrager'::text;
  end if;
  if exists (select from mandaatregel where netwerk_id = a.netwerk_id and id = a.mandaatregel_id and vastgesteld_door = g_id) then
    reden := reden || 'mandaat_vastgesteld'::text;
  end if;
  if exists (select from terugtreding where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = g_id) then
    reden := reden || 'teruggetrokken'::text;
  end if;
  if exists (select from stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and vervallen_op is null
              and zetel_id = coalesce(l.plaatsvervangt_id, l.id) and gebruiker_id <> g_id) then
    reden := reden || 'zetel_bezet'::text;
  end if;
  return reden;
end $$;

-- The voorzitter, or their deputy when the voorzitter may not decide here or left the seat to the deputy.
create function is_voorzitter(a aanvraag, g_id uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare l commissielid; v commissielid;
begin
  select * into l from commissielid where netwerk_id = a.netwerk_id and fonds_id = a.fonds_id and gebruiker_id = g_id
     and vandaag() >= vanaf and (tot is null or vandaag() <= tot);
  if l.is_voorzitter then return true; end if;
  select * into v from commissielid where netwerk_id = a.netwerk_id and id = l.plaatsvervangt_id and is_voorzitter;
  return v.id is not null and (stembeletselen(a, v.gebruiker_id) <> '{}');
end $$;

-- Deciding, paying, checking and setting the mandate are four different people; the aanvrager is none of them.
create function deed_eerder(a aanvraag, g_id uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select a.aanvrager_id = g_id
      or exists (select from mandaatregel where netwerk_id = a.netwerk_id and id = a.mandaatregel_id and vastgesteld_door = g_id)
      or exists (select from stem where netwerk_id = a.netwerk_id and aanvraag_id = a.id and gebruiker_id = g_id)
      or exists (select from besluit where netwerk_id = a.netwerk_id and aanvraag_id = a.id and voorzitter_id = g_id)
$$;

-- What this gebruiker is to this aanvraag, in the words of aanvraag_overgangen().
create function betrekkingen(a aanvraag, g_id uuid) returns text[]
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
      and not exists (select from grootboek_mutatie m join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
                       where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and m.soort in ('betaling', 'vrijval', 'terugontvangst')
                         and m.door = g_id) then 'controleur' end
  ], null);
end $$;

create function mijn_betrekkingen(a_id uuid) returns table (betrekkingen text[], beletselen text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select betrekkingen(a, huidige_gebruiker()),
         case when a.fonds_id = any(array(select eigen_fondsen())) then stembeletselen(a, huidige_gebruiker()) else '{}' end
    from aanvraag a where a.netwerk_id = huidig_netwerk() and a.id = a_id and a.id = any(array(select zichtbare_aanvragen()))
$$;

-- Earlier requests for the same household, as amounts only: the commissie sees no more of another request.
create function eerdere_aanvragen(a_id uuid) returns table (ingediend_op timestamptz, gevraagd_cent bigint, toegekend_cent bigint, stand text)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.ingediend_op, e.gevraagd_cent, (select sum(r.toegekend_cent)::bigint from besluit b
           join besluit_regel r on r.netwerk_id = b.netwerk_id and r.besluit_id = b.id
          where b.netwerk_id = e.netwerk_id and b.aanvraag_id = e.id and not exists (
            select from besluit l where l.netwerk_id = b.netwerk_id and l.aanvraag_id = b.aanvraag_id and l.vervangt_id = b.id)), e.stand
    from aanvraag a join aanvraag e on e.netwerk_id = a.netwerk_id and e.huishouden_id = a.huishouden_id and e.id <> a.id
   where a.netwerk_id = huidig_netwerk() and a.id = a_id and a.id = any(array(select zichtbare_aanvragen()))
     and e.ingediend_op is not null and e.stand <> 'ingetrokken' and (a.ingediend_op is null or (e.ingediend_op, e.id) < (a.ingediend_op, a.id))
   order by e.ingediend_op desc, e.id
$$;

-- What is asked for and not decided yet, over everyone's requests: a sum, shown beside the saldo.
create function fonds_gevraagd(f_id uuid) returns table (cent bigint, aantal integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(gevraagd_cent), 0)::bigint, count(*)::int from aanvraag
   where netwerk_id = huidig_netwerk() and fonds_id = f_id and stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')
$$;

-- What of one granted line is paid and what is still promised: also for the casus, which does not see the grootboek.
create function regel_stand(b_id uuid, r_id uuid) returns table (betaald bigint, open bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(m.betaald_cent), 0)::bigint, coalesce(sum(m.verplicht_cent), 0)::bigint
    from besluit b left join grootboek_mutatie m on m.netwerk_id = b.netwerk_id and m.besluit_id = b.id and m.regel_id = r_id
   where b.netwerk_id = huidig_netwerk() and b.id = b_id and b.aanvraag_id = any(array(select zichtbare_aanvragen()))
$$;

create function next_aanvraagcode(gevraagd_jaar smallint) returns text
language sql security definer set search_path = public, pg_temp as $$
  insert into aanvraagnummer as n (netwerk_id, jaar, laatste) values (huidig_netwerk(), gevraagd_jaar, 1)
  on conflict (netwerk_id, jaar) do update set laatste = n.laatste + 1
  returning 'AV-' || jaar || '-' || lpad(laatste::text, greatest(4, length(laatste::text)), '0')
$$;

alter table fonds enable row level security;
alter table commissielid enable row level security;
alter table mandaatregel enable row level security;
alter table aanvraagnummer enable row level security;
alter table aanvraag enable row level security;
alter table grootboek_saldo enable row level security;
alter table grootboek_mutatie enable row level security;

create policy eigen_netwerk on fonds for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen_netwerk on commissielid for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen_netwerk on mandaatregel for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy niemand on aanvraagnummer to naast_app using (false);
-- What is left is open to everyone in the netwerk; the single mutaties are for who decides, pays or checks.
create policy eigen_netwerk on grootboek_saldo for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy zien on grootboek_mutatie for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (fonds_id = any(array(select eigen_fondsen()))
    or (select heeft_rol('fondsbeheerder')) or (select heeft_rol('betaler')) or (select heeft_rol('controleur'))));
create policy zien on aanvraag for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and id = any(array(select zichtbare_aanvragen())));
create policy maken on aanvraag for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and stand = 'concept' and aanvrager_id = (select huidige_gebruiker())
    and casus_id = any(array(select bewerkbare_casussen())));
create policy wijzigen on aanvraag for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and stand = 'concept' and casus_id = any(array(select bewerkbare_casussen())))
  with check (netwerk_id = (select huidig_netwerk()) and stand = 'concept' and casus_id = any(array(select bewerkbare_casussen())));

create function concept_aanvragen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select id from aanvraag
   where netwerk_id = huidig_netwerk() and stand = 'concept' and casus_id = any(array(select bewerkbare_casussen()))
$$;

do $$
declare t text;
begin
  foreach t in array array['aanvraag_doorbraak', 'aanvraag_regel', 'aanvraag_pakket', 'aanvraag_gebeurtenis', 'aanvraag_vraag',
      'besluit', 'besluit_regel', 'betaling', 'verantwoording'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy zien on %I for select to naast_app using
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select zichtbare_aanvragen())))', t);
    execute format('grant select on %I to naast_app', t);
  end loop;
  foreach t in array array['aanvraag_doorbraak', 'aanvraag_regel'] loop
    execute format('create policy maken on %I for insert to naast_app with check
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select concept_aanvragen())))', t);
    execute format('create policy verwijderen on %I for delete to naast_app using
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select concept_aanvragen())))', t);
    execute format('grant insert, delete on %I to naast_app', t);
  end loop;
  foreach t in array array['stem', 'terugtreding'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy zien on %I for select to naast_app using
      (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select commissie_aanvragen())))', t);
    execute format('grant select on %I to naast_app', t);
  end loop;
end $$;
create policy stemmen on stem for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker())
    and aanvraag_id = any(array(select commissie_aanvragen())));

create policy wijzigen on aanvraag_regel for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select concept_aanvragen())));
grant update (wat, ontvanger, voorliggend) on aanvraag_regel to naast_app;

grant select on fonds, commissielid, mandaatregel, grootboek_saldo, grootboek_mutatie to naast_app;
grant insert on stem to naast_app;
grant select, insert, update (fonds_id, toelichting, toets, berekening_id, akkoord_hoe, akkoord_door, akkoord_op, versie, gewijzigd_op)
  on aanvraag to naast_app;

revoke execute on function aanvraag_overgangen, eigen_fondsen, commissie_aanvragen, zichtbare_aanvragen, concept_aanvragen,
  is_betrokken, stembeletselen, is_voorzitter, deed_eerder, betrekkingen, mijn_betrekkingen, eerdere_aanvragen,
  fonds_gevraagd, regel_stand, next_aanvraagcode from public;
grant execute on function aanvraag_overgangen, eigen_fondsen, commissie_aanvragen, zichtbare_aanvragen, concept_aanvragen,
  mijn_betrekkingen, eerdere_aanvragen, fonds_gevraagd, regel_stand, next_aanvraagcode to naast_app;
