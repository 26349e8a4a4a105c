-- What looks past the policies looks over all parts of a split, or stays out of the other one: the mandate, who has a hand in it,
-- search before create, and what roles of the fonds see.

-- Involved with the household, or with a part it was split from or into, at some moment after `sinds`.
create or replace function is_betrokken(n_id uuid, h_id uuid, g_id uuid, sinds timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from casus c where c.netwerk_id = n_id and c.huishouden_id = any(array(select alle_delen(n_id, h_id))) and (
      exists (select from contactpersoon x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id
               and (upper_inf(x.periode) or upper(x.periode) > sinds))
      or exists (select from toegang x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id
               and coalesce(least(x.tot, x.ingetrokken_op), 'infinity') > sinds)
      or exists (select from vervanger x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id
               and coalesce(least((x.tot + 1)::timestamp at time zone 'Europe/Amsterdam', x.ingetrokken_op), 'infinity') > sinds)))
$$;

-- Everything asked for in twelve months, over all parts: a sum, and no more is told of the others.
create function gevraagd_in_jaar(a aanvraag, moment timestamptz) returns bigint language sql stable security definer
  set search_path = public, pg_temp as $$
  select coalesce(sum(e.gevraagd_cent), 0)::bigint from aanvraag e
   where e.netwerk_id = a.netwerk_id and e.huishouden_id = any(array(select alle_delen(a.netwerk_id, a.huishouden_id)))
     and e.stand <> 'ingetrokken' and e.ingediend_op > moment - interval '12 months'
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
    jaarsom := som + gevraagd_in_jaar(a, moment);
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

-- As it was; below, without what is of a part that is shielded from what the gebruiker stands beside.
create function alle_commissie_aanvragen() returns setof uuid language plpgsql stable security definer
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

create or replace function commissie_aanvragen() returns setof uuid language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare anders uuid[] := array(select andere_delen());
begin
  if anders = '{}' then return query select alle_commissie_aanvragen(); return; end if;
  return query select a.id from aanvraag a
   where a.netwerk_id = huidig_netwerk() and a.id = any(array(select alle_commissie_aanvragen())) and a.huishouden_id <> all(anders);
end $$;

create or replace function zichtbare_aanvragen() returns setof uuid language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare anders uuid[] := array(select andere_delen());
begin
  return query select a.id from aanvraag a where a.netwerk_id = huidig_netwerk() and a.casus_id = any(array(select zichtbare_casussen()));
  return query select commissie_aanvragen();
  if heeft_rol('betaler') then
    return query select a.id from aanvraag a
     where a.netwerk_id = huidig_netwerk() and a.stand in ('besloten', 'uitbetaald', 'verantwoord') and a.huishouden_id <> all(anders);
  end if;
  return query select d.aanvraag_id from adviseur d join aanvraag a on a.netwerk_id = d.netwerk_id and a.id = d.aanvraag_id
   where d.netwerk_id = huidig_netwerk() and d.gebruiker_id = huidige_gebruiker() and d.ingetrokken_op is null and a.huishouden_id <> all(anders);
end $$;

-- A search by somebody of the one part does not find the other: no sentence, no task, no name for a praktijkverbinder.
create or replace function zoek_mogelijk_dezelfde(gezocht text, gezochte_wijk text, jaren smallint[])
returns table (huishouden_id uuid, zichtbaar boolean, gelijkenis real)
language sql stable security definer set search_path = public, pg_temp
set pg_trgm.similarity_threshold = 0.4 as $$
  with op_naam as (
    select h.id, max(similarity(zoekklank(h.naam), zoekklank(gezocht))) as score
      from huishouden h where h.netwerk_id = huidig_netwerk() and zoekklank(h.naam) % zoekklank(gezocht) group by h.id
    union all
    select hl.huishouden_id, max(similarity(zoekklank(l.naam), zoekklank(gezocht)))
      from lid l join huishouden_lid hl on hl.netwerk_id = l.netwerk_id and hl.lid_id = l.id
     where l.netwerk_id = huidig_netwerk() and zoekklank(l.naam) % zoekklank(gezocht) group by hl.huishouden_id
  ), beste as (select id, max(score) as score from op_naam group by id)
  select h.id, h.id in (select zichtbare_huishoudens()), b.score
    from beste b join huishouden h on h.netwerk_id = huidig_netwerk() and h.id = b.id
   where h.id <> all(array(select andere_delen())) and (coalesce(gezochte_wijk, '') = '' or zoektekst(h.wijk) = zoektekst(gezochte_wijk) or b.score >= 0.6)
     and (coalesce(cardinality(jaren), 0) = 0 or b.score >= 0.8 or exists (
       select from huishouden_lid hl join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
        where hl.netwerk_id = h.netwerk_id and hl.huishouden_id = h.id and l.geboortejaar = any(jaren)))
   order by b.score desc, h.id limit 10
$$;

create or replace function list_zoektreffers() returns table (id uuid, huishouden_naam text, contactpersoon_naam text,
  contactpersoon_organisatie text, zoeker_naam text, zoeker_organisatie text, op timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, h.naam, g.naam, o.naam, z.naam, zo.naam, t.op
    from zoektreffer t
    join huishouden h on h.netwerk_id = t.netwerk_id and h.id = t.huishouden_id
    join gebruiker z on z.netwerk_id = t.netwerk_id and z.id = t.zoeker_id
    join organisatie zo on zo.netwerk_id = z.netwerk_id and zo.id = z.organisatie_id
    left join lateral (select cp.gebruiker_id from contactpersoon cp join casus c on c.netwerk_id = cp.netwerk_id and c.id = cp.casus_id
                        where c.netwerk_id = h.netwerk_id and c.huishouden_id = h.id and upper_inf(cp.periode)
                        order by c.gemaakt_op desc limit 1) cp on true
    left join gebruiker g on g.netwerk_id = t.netwerk_id and g.id = coalesce(cp.gebruiker_id, h.gemaakt_door)
    left join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
   where t.netwerk_id = huidig_netwerk() and t.afgehandeld_op is null and heeft_rol('praktijkverbinder')
     and t.huishouden_id <> all(array(select andere_delen()))
   order by t.op, t.id limit 200
$$;

create policy ander_deel on zoektreffer as restrictive to naast_app using (huishouden_id <> all(array(select andere_delen())));

revoke execute on function gevraagd_in_jaar, alle_commissie_aanvragen from public;
