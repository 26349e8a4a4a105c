-- For the controleur: the fonds added up, how long things take, and a sample of payments with what was found.
-- The grootboek added up by domein, wijk and month in one scan. `niet_verdeeld` has no line (budget, correctie).
create function controle_geld(f_id uuid, jaar smallint) returns table (kant text, sleutel text, vrij bigint, verplicht bigint, betaald bigint,
  huishoudens integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select case when grouping(x.domein) = 0 then 'domein' when grouping(x.wijk) = 0 then 'wijk' when grouping(x.maand) = 0 then 'maand' else 'totaal' end,
         coalesce(x.domein, x.wijk, x.maand, ''), sum(x.vrij_cent)::bigint, sum(x.verplicht_cent)::bigint, sum(x.betaald_cent)::bigint,
         count(distinct x.huishouden_id)::int
    from (select m.vrij_cent, m.verplicht_cent, m.betaald_cent, a.huishouden_id,
                 case when m.besluit_id is null then 'niet_verdeeld' else coalesce(r.domein, 'zonder_domein') end as domein,
                 case when m.besluit_id is null then 'niet_verdeeld' else coalesce(p.wijk, '') end as wijk,
                 to_char(m.op at time zone 'Europe/Amsterdam', 'YYYY-MM') as maand
            from grootboek_mutatie m
            left join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
            left join aanvraag a on a.netwerk_id = b.netwerk_id and a.id = b.aanvraag_id
            left join aanvraag_regel r on r.netwerk_id = m.netwerk_id and r.id = m.regel_id
            left join aanvraag_pakket p on p.netwerk_id = a.netwerk_id and p.aanvraag_id = a.id
           where m.netwerk_id = huidig_netwerk() and m.fonds_id = f_id and m.budgetjaar = jaar and mag_controle(f_id)) x
   group by grouping sets ((x.domein), (x.wijk), (x.maand), ()) order by 1, 2
$$;

-- How many aanvragen are in which stand, and for how many days already.
create function controle_standen(f_id uuid, moment timestamptz) returns table (stand text, dagen integer, aantal integer, cent bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.stand, greatest(0, floor(extract(epoch from moment - s.sinds) / 86400))::int, count(*)::int, sum(a.gevraagd_cent)::bigint
    from aanvraag a
    join lateral (select max(g.op) as sinds from aanvraag_gebeurtenis g
                   where g.netwerk_id = a.netwerk_id and g.aanvraag_id = a.id and g.naar = a.stand and g.van <> g.naar) s on true
   where a.netwerk_id = huidig_netwerk() and a.fonds_id = f_id and a.ingediend_op is not null and mag_controle(f_id)
   group by 1, 2
$$;

-- Days from signal to money, over the aanvragen that were submitted in a year. The plan stands on the day the family said
-- yes to the first doorbraak of the aanvraag.
create function controle_doorlooptijd(f_id uuid, jaar smallint) returns table (stap text, aantal integer, p25 double precision,
  p50 double precision, p75 double precision)
language sql stable security definer set search_path = public, pg_temp as $$
  with a as (
    select (c.gemaakt_op at time zone 'Europe/Amsterdam')::date as aanmelding,
           (select min(d.antwoord_op) from aanvraag_doorbraak ad join doorbraak d on d.netwerk_id = ad.netwerk_id and d.id = ad.doorbraak_id
             where ad.netwerk_id = a.netwerk_id and ad.aanvraag_id = a.id and d.antwoord_op <= a.ingediend_op) as plan,
           (a.ingediend_op at time zone 'Europe/Amsterdam')::date as indiening,
           (select min(b.genomen_op at time zone 'Europe/Amsterdam')::date from besluit b where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id) as besluit,
           (select min(b.op at time zone 'Europe/Amsterdam')::date from betaling b where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id) as betaling,
           case when a.stand in ('uitbetaald', 'verantwoord') then
             (select max(b.op at time zone 'Europe/Amsterdam')::date from betaling b where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id) end as laatste
      from aanvraag a join casus c on c.netwerk_id = a.netwerk_id and c.id = a.casus_id
     where a.netwerk_id = huidig_netwerk() and a.fonds_id = f_id and mag_controle(f_id)
       and extract(year from a.ingediend_op at time zone 'Europe/Amsterdam') = jaar)
  select s.stap, count(s.dagen)::int, percentile_cont(0.25) within group (order by s.dagen),
         percentile_cont(0.5) within group (order by s.dagen), percentile_cont(0.75) within group (order by s.dagen)
    from a cross join lateral (values ('plan', plan - aanmelding), ('indiening', indiening - plan), ('besluit', besluit - indiening),
           ('betaling', betaling - besluit), ('alles', laatste - besluit), ('geheel', betaling - aanmelding)) s (stap, dagen)
   where s.dagen >= 0 group by s.stap
$$;

-- What the advice at submission said about bijzondere bijstand, with the amounts.
create function controle_bijstand(f_id uuid, jaar smallint) returns table (oordeel text, aanvragen integer, gevraagd bigint, toegekend bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(o.oordeel, 'onbekend'), count(*)::int, sum(a.gevraagd_cent)::bigint, coalesce(sum(t.cent), 0)::bigint
    from aanvraag a
    left join aanvraag_pakket p on p.netwerk_id = a.netwerk_id and p.aanvraag_id = a.id
    left join lateral (select x ->> 'oordeel' as oordeel from jsonb_array_elements(p.advies) x where x ->> 'code' = 'bijzondere_bijstand' limit 1) o on true
    left join lateral (select sum(r.toegekend_cent) as cent from besluit b join besluit_regel r on r.netwerk_id = b.netwerk_id and r.besluit_id = b.id
        where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and not exists (select from besluit l where l.netwerk_id = b.netwerk_id
          and l.aanvraag_id = b.aanvraag_id and l.vervangt_id = b.id)) t on true
   where a.netwerk_id = huidig_netwerk() and a.fonds_id = f_id and a.stand <> 'ingetrokken' and mag_controle(f_id)
     and extract(year from a.ingediend_op at time zone 'Europe/Amsterdam') = jaar
   group by 1
$$;

-- A sample of the payments of one budgetjaar: with the same zaad over the same payments it comes out the same.
create table steekproef (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  budgetjaar smallint not null,
  wijze text not null check (wijze in ('aselect', 'naar_bedrag')),
  grootte smallint not null check (grootte between 1 and 500),
  zaad integer not null check (zaad between 0 and 2147483647),
  -- Drawn from the payments up to this number.
  tot_nr integer not null,
  omvang integer not null check (omvang > 0),
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, fonds_id, budgetjaar) references grootboek_saldo,
  foreign key (netwerk_id, gemaakt_door) references gebruiker
);
create index steekproef_fonds on steekproef (netwerk_id, fonds_id, gemaakt_op);

create table steekproef_regel (
  netwerk_id uuid not null,
  steekproef_id uuid not null,
  volgnr smallint not null,
  mutatie_id uuid not null,
  primary key (netwerk_id, steekproef_id, volgnr),
  constraint steekproef_regel_eens unique (netwerk_id, steekproef_id, mutatie_id),
  foreign key (netwerk_id, steekproef_id) references steekproef,
  foreign key (netwerk_id, mutatie_id) references grootboek_mutatie
);

-- What was found, by whom and when; a later finding stands beside the earlier ones and counts.
create table steekproef_bevinding (
  netwerk_id uuid not null,
  steekproef_id uuid not null,
  volgnr smallint not null,
  nr smallint not null check (nr > 0),
  oordeel text not null check (oordeel in ('in_orde', 'fout', 'onduidelijk')),
  bevinding text not null default '' check (length(bevinding) <= 2000),
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, steekproef_id, volgnr, nr),
  foreign key (netwerk_id, steekproef_id, volgnr) references steekproef_regel,
  foreign key (netwerk_id, door) references gebruiker,
  constraint bevinding_uitgelegd check (oordeel = 'in_orde' or length(btrim(bevinding)) > 0)
);

create function draw_steekproef(s_id uuid, f_id uuid, jaar smallint, hoe text, n smallint, zaad_getal integer, tot integer, mutaties uuid[],
  moment timestamptz) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare aantal integer;
begin
  if not heeft_rol('controleur') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  select count(*) into aantal from grootboek_mutatie where netwerk_id = huidig_netwerk() and fonds_id = f_id and budgetjaar = jaar
     and soort = 'betaling' and nr <= tot;
  if aantal = 0 then perform refuse('NA409', 'geen_betalingen'); end if;
  if exists (select from unnest(mutaties) x where not exists (select from grootboek_mutatie m where m.netwerk_id = huidig_netwerk() and m.id = x
       and m.fonds_id = f_id and m.budgetjaar = jaar and m.soort = 'betaling' and m.nr <= tot)) then perform refuse('NA404', 'niet_gevonden'); end if;
  insert into steekproef (netwerk_id, id, fonds_id, budgetjaar, wijze, grootte, zaad, tot_nr, omvang, gemaakt_door, gemaakt_op)
    values (huidig_netwerk(), s_id, f_id, jaar, hoe, n, zaad_getal, tot, aantal, huidige_gebruiker(), moment);
  insert into steekproef_regel (netwerk_id, steekproef_id, volgnr, mutatie_id)
    select huidig_netwerk(), s_id, x.plek, x.m_id from unnest(mutaties) with ordinality x (m_id, plek);
end $$;

-- Who had a hand in the aanvraag does not check it. `gezien` is the last finding the reader saw, 0 when there was none.
create function check_steekproef_regel(s_id uuid, v_nr smallint, gezien smallint, hoe text, wat text, moment timestamptz) returns smallint
language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag; r steekproef_regel; laatste smallint;
begin
  if not heeft_rol('controleur') then perform refuse('NA403', 'niet_jouw_stap'); end if;
  select * into r from steekproef_regel where netwerk_id = huidig_netwerk() and steekproef_id = s_id and volgnr = v_nr for update;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  select a_.* into a from grootboek_mutatie m join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
    join aanvraag a_ on a_.netwerk_id = b.netwerk_id and a_.id = b.aanvraag_id where m.netwerk_id = r.netwerk_id and m.id = r.mutatie_id;
  if deed_eerder(a, huidige_gebruiker()) or huidige_gebruiker() in (select betaal_mensen(a)) then perform refuse('NA403', 'vier_mensen'); end if;
  select coalesce(max(nr), 0) into laatste from steekproef_bevinding where netwerk_id = r.netwerk_id and steekproef_id = s_id and volgnr = v_nr;
  if laatste <> gezien then perform refuse('NA409', 'bevinding_verouderd'); end if;
  insert into steekproef_bevinding (netwerk_id, steekproef_id, volgnr, nr, oordeel, bevinding, door, op)
    values (r.netwerk_id, s_id, v_nr, laatste + 1, hoe, wat, huidige_gebruiker(), moment);
  return laatste + 1;
end $$;

-- The payments of a sample by codes, each with its last finding.
create function steekproef_regels(s_id uuid) returns table (volgnr smallint, mutatie_id uuid, nr integer, op timestamptz, bedrag bigint,
  aanvraag_id uuid, code text, casus_code text, wat text, domein text, wijk text, ontvanger text, stand text, betrokken boolean,
  bevinding_nr smallint, oordeel text, bevinding text, door text, gecontroleerd_op timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.volgnr, m.id, m.nr, m.op, m.betaald_cent, a.id, a.code, a.casus_code, x.wat, x.domein, p.wijk, x.ontvanger, a.stand,
         deed_eerder(a, huidige_gebruiker()) or huidige_gebruiker() in (select betaal_mensen(a)),
         coalesce(v.nr, 0::smallint), v.oordeel, v.bevinding, g.naam, v.op
    from steekproef s
    join steekproef_regel r on r.netwerk_id = s.netwerk_id and r.steekproef_id = s.id
    join grootboek_mutatie m on m.netwerk_id = r.netwerk_id and m.id = r.mutatie_id
    join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
    join aanvraag a on a.netwerk_id = b.netwerk_id and a.id = b.aanvraag_id
    join aanvraag_regel x on x.netwerk_id = m.netwerk_id and x.id = m.regel_id
    join aanvraag_pakket p on p.netwerk_id = a.netwerk_id and p.aanvraag_id = a.id
    left join lateral (select * from steekproef_bevinding f where f.netwerk_id = r.netwerk_id and f.steekproef_id = r.steekproef_id
      and f.volgnr = r.volgnr order by f.nr desc limit 1) v on true
    left join gebruiker g on g.netwerk_id = v.netwerk_id and g.id = v.door
   where s.netwerk_id = huidig_netwerk() and s.id = s_id and mag_controle(s.fonds_id) order by r.volgnr
$$;

create index grootboek_mutatie_betaling on grootboek_mutatie (netwerk_id, fonds_id, budgetjaar, nr) include (betaald_cent) where soort = 'betaling';

do $$
declare t text;
begin
  foreach t in array array['steekproef', 'steekproef_regel', 'steekproef_bevinding'] loop
    execute format('create trigger nooit_anders before update or delete on %I for each row execute function refuse_wijziging()', t);
    execute format('create trigger nooit_leeg before truncate on %I for each statement execute function refuse_wijziging()', t);
    execute format('alter table %I enable row level security', t);
    execute format('create policy zien on %I for select to naast_app using (netwerk_id = (select huidig_netwerk())
      and ((select heeft_rol(''fondsbeheerder'')) or (select heeft_rol(''controleur''))))', t);
    execute format('grant select on %I to naast_app', t);
  end loop;
end $$;

revoke execute on function controle_geld, controle_standen, controle_doorlooptijd, controle_bijstand, draw_steekproef,
  check_steekproef_regel, steekproef_regels from public;
grant execute on function controle_geld, controle_standen, controle_doorlooptijd, controle_bijstand, draw_steekproef,
  check_steekproef_regel, steekproef_regels to naast_app;
